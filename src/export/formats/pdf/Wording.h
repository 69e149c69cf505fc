// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"
#include "article/ExportFacts.h"

#include <QString>

namespace dateline::exporting {

/// Everything that the pages say which is not the articles' own.
QString wordedContents();
QString wordedPage(int page, int pages);
QString wordedTitle();  ///< of several articles
QString wordedNoHeadline();
QString wordedNoText();
QString wordedCover();
QString wordedNotes();
QString wordedQuotation(const QString& words);
QString wordedParagraphs(int first, int last);
QString wordedLost(bool isHeadline);  ///< where a passage is not in the text
QString wordedManifest();
QString wordedManifestAttached();
QString wordedSourcesTitle();
QString wordedPlaceOfNote(int paragraph, const QString& words);  ///< 0: of the whole
QString wordedExcerpt(qint64 words, qint64 wordsInAll);

/// What a line of the cover or of the block below an article is about.
enum class Fact {
    Question,
    Searched,
    Found,
    Period,
    Sources,
    Topics,
    People,
    Organisations,
    Places,
    Tags,
    Collections,
    Words,
    Link,
    Identifier,
    Imported,
    Hash,
    Comment,
    From,
    Author,
    Paragraph
};
QString wordedLabel(Fact fact);
QString wordedSelection(qint64 articles, qint64 passages, QDate day);
QString wordedSearched(const ExportFacts& facts);
QString wordedFound(const ExportFacts& facts, qint64 chosen);
QString wordedPeriod(const ArticleDate& first, const ArticleDate& last, qint64 undated);
QString wordedSource(const QString& name, qint64 articles);
QString wordedMoreSources(size_t count);
QString wordedImport(const OriginalInfo& original);

/// "Kazinform · Astana · Friday, 17 March 2023 · citing Akorda"; what the article does not say is left out.
QString originLine(const Article& article);
/// The same for the contents: source, place, date without the day of the week.
QString shortOriginLine(const Article& article);

QString shortDate(const ArticleDate& date);  ///< "17 March 2023"; empty: unknown

QString headlineOf(const Article& article);

}  // namespace dateline::exporting
