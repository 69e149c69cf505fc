// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ReviewLedger.h"

#include "export/Cells.h"

#include <QDateTime>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

static QString wordOf(const std::optional<Verdict>& verdict)
{
    if (!verdict) return u"unseen"_s;
    switch (*verdict) {
        case Verdict::Seen:
            return u"seen"_s;
        case Verdict::Relevant:
            return u"relevant"_s;
        case Verdict::Rejected:
            return u"rejected"_s;
    }
    return {};
}

ReviewLedger::ReviewLedger(Replacement replacement, OutputFile file)
    : m_replacement(std::move(replacement)), m_file(std::move(file))
{
    line(
        {u"id"_s, u"date"_s, u"source"_s, u"headline"_s, u"url"_s, u"verdict"_s, u"reason"_s, u"judged"_s, u"found"_s});
}

Result<ReviewLedger> ReviewLedger::at(const QString& path)
{
    auto replacement = Replacement::beside(path);
    if (!replacement) return replacement.error();
    auto file = OutputFile::over(replacement->path());
    if (!file) return file.error();
    return ReviewLedger(std::move(*replacement), std::move(*file));
}

void ReviewLedger::line(const QStringList& cells)
{
    const QByteArray bytes = lineOfCells(cells);
    (void)m_file.write(bytes.constData(), bytes.size());  // an error stays, and finish() tells it
}

void ReviewLedger::add(const ArticleSummary& article, const Judgement& judgement, bool isFound)
{
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(judgement.made, Qt::UTC);
    line({QString::number(article.id.value), article.date.isKnown() ? article.date.toIso() : QString(), article.source,
          article.headline, article.url, wordOf(judgement.verdict), judgement.reason,
          judgement.verdict ? made.toString(Qt::ISODate) : QString(), isFound ? u"yes"_s : u"no"_s});
}

Result<void> ReviewLedger::finish()
{
    if (auto written = m_file.finish(); !written) return written;
    return m_replacement.commit();
}

}  // namespace dateline::exporting
