// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProgressLine.h"

#include <unistd.h>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

QString bar(double share)
{
    constexpr int Width = 20;
    const int done = int(std::clamp(share, 0.0, 1.0) * Width);
    return u'[' + QString(done, u'#') + QString(Width - done, u'.') + u']';
}

QString timeLeft(double seconds)
{
    if (seconds < 0) return {};
    const auto whole = qint64(std::ceil(seconds));
    return u", %1:%2 left"_qs.arg(whole / 60).arg(whole % 60, 2, 10, QChar(u'0'));
}

}  // namespace

ProgressLine::ProgressLine(Session& session) : m_session(session), m_isTerminal(isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine()
{
    if (m_isTerminal && m_hasShown) m_session.err << "\r\x1b[K" << Qt::flush;
}

void ProgressLine::show(double share, const QString& text, double secondsLeft)
{
    if (m_session.isQuiet) return;
    if (m_since.isValid() && m_since.elapsed() < (m_isTerminal ? 100 : 1000)) return;
    m_since.start();
    m_hasShown = true;
    const QString percent = share < 0 ? QString() : u"%1 % "_qs.arg(qRound(share * 100), 3);
    if (m_isTerminal)
        m_session.err << "\r\x1b[K" << (share < 0 ? QString() : bar(share) + u' ') << percent << text
                      << timeLeft(secondsLeft) << Qt::flush;
    else
        m_session.err << percent << text << timeLeft(secondsLeft) << Qt::endl;
}

}  // namespace dateline::cli
