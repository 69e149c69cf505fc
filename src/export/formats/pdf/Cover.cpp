// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cover.h"

#include "CleanText.h"
#include "FactRows.h"
#include "Wording.h"

namespace dateline::exporting {

namespace {

constexpr double TitleScale = 2.7;
constexpr double SubtitleScale = 1.15;
constexpr double TitlePlace = 0.26;  ///< of the page's height
constexpr size_t MostSources = 12;
constexpr qsizetype LongestLine = 400;

double titleSize(const QString& title, double fontSize)
{
    constexpr qsizetype Long = 90;
    return fontSize * (title.size() > Long ? TitleScale * 0.7 : TitleScale);
}

QString sourcesLine(const Tally& tally)
{
    QStringList names;
    const auto sources = tally.sources();
    for (size_t i = 0; i < std::min(sources.size(), MostSources); ++i)
        names += wordedSource(sources[i].name, sources[i].articles);
    if (sources.size() > MostSources) names += wordedMoreSources(sources.size() - MostSources);
    return names.join(u", ");
}

std::vector<FactRow> rowsOf(const ExportFacts& facts, const Tally& tally)
{
    return {{wordedLabel(Fact::Question), onOneLine(facts.question, LongestLine)},
            {wordedLabel(Fact::Searched), wordedSearched(facts)},
            {wordedLabel(Fact::Found), wordedFound(facts, tally.articles())},
            {wordedLabel(Fact::Period), wordedPeriod(tally.first(), tally.last(), tally.undated())},
            {wordedLabel(Fact::Sources), sourcesLine(tally)}};
}

qint64 passagesOf(const ExportJob& job)
{
    const bool hasPassages = job.options.content == Content::Passages || job.options.content == Content::Both;
    return hasPassages ? qint64(job.passages.size()) : 0;
}

}  // namespace

void placeCover(Flow& flow, const Sheet& sheet, const QString& title, const ExportJob& job, const Tally& tally)
{
    Typesetter typesetter;
    const double size = sheet.fontSize;
    const bool isRightToLeft = title.isRightToLeft();
    flow.goDownTo(sheet.height * TitlePlace);
    typesetter.setLanguage(tally.language(), isRightToLeft);
    const Style large{sheet.face, titleSize(title, size), true, 1.22};
    flow.place(typesetter, {title, {large, sheet.textWidth()}, 0, size * 0.9, 0, "H1"});
    const Style lighter{Face::Sans, size * SubtitleScale, false, 1.5, 0.4};
    Block line{wordedSelection(tally.articles(), passagesOf(job), job.facts.day), {lighter, sheet.textWidth()}};
    line.setting.hasOwnDirection = false;
    flow.place(typesetter, line);
    line.text = onOneLine(job.options.author, LongestLine);
    line.setting.style.grey = 0.2;
    if (!line.text.isEmpty()) flow.place(typesetter, line);
    flow.space(size * 3.2);
    typesetter.setLanguage({}, false);
    placeFacts(flow, typesetter, rowsOf(job.facts, tally), {size * 0.92, size * 7.2, 1.45, size * 0.45});
}

}  // namespace dateline::exporting
