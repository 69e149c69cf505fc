// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/status/WorkLine.h"

#include "ui/style/Metrics.h"
#include "ui/style/Style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <cmath>

namespace dateline::panes {

namespace {

constexpr int BarSteps = 1000;
constexpr int BarWidth = 170;
constexpr double Minute = 60;
constexpr double Hour = 3600;

}  // namespace

WorkLine::WorkLine(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_facts(new QLabel(this)),
      m_cancel(new QToolButton(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(BarWidth);
    m_bar->setAccessibleName(tr("Progress"));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setProperty(style::LinkProperty, true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::metrics::Margin);
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(m_facts);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] { Q_EMIT cancelAsked(m_id); });
    hide();
}

void WorkLine::say(const std::vector<workspace::Work>& works)
{
    setVisible(!works.empty());
    if (works.empty()) return;
    const workspace::Work& work = works.front();
    m_id = work.id;
    const QString more = works.size() > 1 ? tr(" (and %1 more)").arg(QLocale().toString(works.size() - 1)) : QString();
    m_title->setText(work.title + more);
    m_bar->setRange(0, work.total > 0 ? BarSteps : 0);
    if (work.total > 0) m_bar->setValue(int(double(work.done) / double(work.total) * BarSteps));
    m_facts->setText(work.isCancelled ? tr("Stopping…") : workFacts(work));
    m_cancel->setEnabled(!work.isCancelled);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(work.title));
    m_bar->setAccessibleDescription(m_facts->text());
}

QString workFacts(const workspace::Work& work)
{
    const QLocale locale;
    QStringList facts;
    if (work.total > 0) facts << WorkLine::tr("%1 %", "percent").arg(locale.toString(work.done * 100 / work.total));
    facts << work.count;
    if (work.refused > 0) facts << WorkLine::tr("%1 refused").arg(locale.toString(work.refused));
    facts << timeLeft(work.secondsLeft);
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString timeLeft(double seconds)
{
    const QLocale locale;
    const auto whole = [&](double value) { return locale.toString(qint64(std::ceil(value))); };
    if (seconds < 0 || !std::isfinite(seconds)) return {};
    if (seconds <= Minute) return WorkLine::tr("%1 s left").arg(whole(std::max(seconds, 1.0)));
    if (seconds <= Hour) return WorkLine::tr("%1 min left").arg(whole(seconds / Minute));
    return WorkLine::tr("%1 h left").arg(locale.toString(seconds / Hour, 'f', 1));
}

}  // namespace dateline::panes
