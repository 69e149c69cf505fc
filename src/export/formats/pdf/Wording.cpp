// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wording.h"

#include "CleanText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

constexpr qsizetype LongestName = 200;  ///< of a source or a place: what is longer is no name

struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString clockOf(const ArticleDate& date, const QDateTime& written)
{
    // The C locale's short format has seconds, and an article that gives minutes would be given what it does not say.
    const QLocale locale;
    QString clock = locale.language() == QLocale::C ? written.time().toString(u"HH:mm"_s)
                                                    : locale.toString(written.time(), QLocale::ShortFormat);
    if (!date.offsetMinutes) return clock;
    const int size = std::abs(*date.offsetMinutes);
    return u"%1 UTC%2%3:%4"_s.arg(clock, *date.offsetMinutes < 0 ? u"−"_s : u"+"_s)
        .arg(size / 60)
        .arg(size % 60, 2, 10, QChar(u'0'));
}

QDateTime writtenAt(const ArticleDate& date)
{
    return QDateTime::fromSecsSinceEpoch(date.key, Qt::UTC);
}

QString dateLine(const ArticleDate& date)
{
    if (!date.isKnown()) return {};
    const QString day = QLocale().toString(writtenAt(date).date(), QLocale::LongFormat);
    return date.precision == DatePrecision::Day ? day : day + u", "_s + clockOf(date, writtenAt(date));
}

QString wordedDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMMM yyyy"_s) : QString();
}

QString countOf(qint64 count)
{
    return QLocale().toString(count);
}

/// In a line of both directions each part keeps its own: "17 March 2023" would else fall apart (UAX 9, isolates).
QString isolated(const QString& part)
{
    return QChar(0x2068) + part + QChar(0x2069);
}

bool hasRightToLeft(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
}

QString joined(const QStringList& parts)
{
    const bool isMixed = hasRightToLeft(parts.join(u' '));
    QStringList said;
    for (const QString& part : parts) {
        const QString line = onOneLine(part, LongestName);
        if (!line.isEmpty()) said += isMixed ? isolated(line) : line;
    }
    return said.join(u" · ");
}

// The command line has no translations, so that one of a thing has words of its own.
QString wordedArticles(qint64 count)
{
    return count == 1 ? Export::tr("1 article") : Export::tr("%Ln articles", nullptr, int(count));
}

QString wordedPassages(qint64 count)
{
    if (count == 0) return {};
    return count == 1 ? Export::tr("1 passage") : Export::tr("%Ln passages", nullptr, int(count));
}

QString wordedSources(qint64 count)
{
    if (count < 0) return {};
    return count == 1 ? Export::tr("1 source") : Export::tr("%Ln sources", nullptr, int(count));
}

}  // namespace

QString wordedContents()
{
    return Export::tr("Contents");
}

QString wordedPage(int page, int pages)
{
    return Export::tr("page %1 of %2").arg(page).arg(pages);
}

QString wordedTitle()
{
    return Export::tr("Selected articles");
}

QString wordedNoHeadline()
{
    return Export::tr("(no headline)");
}

QString wordedNoText()
{
    return Export::tr("(no text)");
}

QString wordedCover()
{
    return Export::tr("Cover");
}

QString wordedManifest()
{
    return Export::tr("What was asked, and the stored text of each article with its hash");
}

QString wordedManifestAttached()
{
    return Export::tr("Manifest attached: %1").arg(u"dateline verify"_s);
}

QString wordedSourcesTitle()
{
    return Export::tr("Sources");
}

QString wordedParagraphs(int first, int last)
{
    return first == last ? QString::number(first) : Export::tr("%1 – %2").arg(first).arg(last);
}

QString wordedLost(bool isHeadline)
{
    return isHeadline ? Export::tr("the headline") : Export::tr("not in the text any more");
}

QString wordedQuotation(const QString& words)
{
    return Export::tr("“%1”").arg(words);
}

QString wordedNotes()
{
    return Export::tr("Notes");
}

QString wordedPlaceOfNote(int paragraph, const QString& words)
{
    return joined({paragraph == 0 ? QString() : Export::tr("Paragraph %1").arg(paragraph),
                   words.isEmpty() ? QString() : wordedQuotation(words)});
}

QString wordedExcerpt(qint64 words, qint64 wordsInAll)
{
    return Export::tr("First %1 of %2 words").arg(countOf(words), countOf(wordsInAll));
}

QString wordedLabel(Fact fact)
{
    switch (fact) {
        case Fact::Question:
            return Export::tr("Question");
        case Fact::Searched:
            return Export::tr("Searched");
        case Fact::Found:
            return Export::tr("Found");
        case Fact::Period:
            return Export::tr("Period");
        case Fact::Sources:
            return Export::tr("Sources");
        case Fact::Topics:
            return Export::tr("Topics");
        case Fact::People:
            return Export::tr("People");
        case Fact::Organisations:
            return Export::tr("Organisations");
        case Fact::Places:
            return Export::tr("Places");
        case Fact::Tags:
            return Export::tr("Tags");
        case Fact::Collections:
            return Export::tr("Collections");
        case Fact::Words:
            return Export::tr("Words");
        case Fact::Link:
            return Export::tr("Link");
        case Fact::Identifier:
            return Export::tr("Identifier");
        case Fact::Imported:
            return Export::tr("Imported");
        case Fact::Hash:
            return Export::tr("SHA-256");
        case Fact::Comment:
            return Export::tr("Comment");
        case Fact::From:
            return Export::tr("From");
        case Fact::Author:
            return Export::tr("Author");
        case Fact::Paragraph:
            return Export::tr("Paragraph");
    }
    return {};
}

QString wordedSelection(qint64 articles, qint64 passages, QDate day)
{
    const QString selection =
        articles == 1 ? Export::tr("One article") : Export::tr("A selection of %Ln articles", nullptr, int(articles));
    return joined({selection, wordedPassages(passages), wordedDay(day)});
}

QString wordedSearched(const ExportFacts& facts)
{
    if (facts.searchedArticles < 0) return {};
    return joined({wordedArticles(facts.searchedArticles), wordedSources(facts.searchedSources)});
}

QString wordedFound(const ExportFacts& facts, qint64 chosen)
{
    if (facts.found < 0) return {};
    return joined({wordedArticles(facts.found),
                   chosen == facts.found ? QString() : Export::tr("%Ln chosen", nullptr, int(chosen))});
}

QString wordedPeriod(const ArticleDate& first, const ArticleDate& last, qint64 undated)
{
    const QString from = shortDate(first);
    const QString to = shortDate(last);
    return joined({from == to ? from : Export::tr("%1 – %2").arg(from, to),
                   undated == 0 ? QString() : Export::tr("%Ln undated", nullptr, int(undated))});
}

QString wordedSource(const QString& name, qint64 articles)
{
    const QString said = hasRightToLeft(name) ? isolated(name) : name;
    return Export::tr("%1 (%2)").arg(said.isEmpty() ? Export::tr("No source") : said, countOf(articles));
}

QString wordedMoreSources(size_t count)
{
    return Export::tr("and %Ln more", nullptr, int(count));
}

QString wordedImport(const OriginalInfo& original)
{
    return joined({wordedDay(original.imported.date()), original.file});
}

QString originLine(const Article& article)
{
    const QString cited = onOneLine(article.attribution, LongestName);
    return joined({article.summary.source, article.summary.place, dateLine(article.summary.date),
                   cited.isEmpty() ? QString() : Export::tr("citing %1").arg(cited)});
}

QString shortOriginLine(const Article& article)
{
    return joined({article.summary.source, article.summary.place, shortDate(article.summary.date)});
}

QString shortDate(const ArticleDate& date)
{
    if (!date.isKnown()) return {};
    return QLocale().toString(writtenAt(date).date(), u"d MMMM yyyy"_s);
}

QString headlineOf(const Article& article)
{
    const QString headline = cleaned(article.summary.headline).simplified();
    return headline.isEmpty() ? wordedNoHeadline() : headline;
}

}  // namespace dateline::exporting
