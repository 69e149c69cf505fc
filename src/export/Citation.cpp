// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/Citation.h"

#include "export/BodyHtml.h"
#include "export/Byline.h"
#include "export/formats/pdf/CleanText.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

constexpr qsizetype LongestPart = 1000;
constexpr size_t MostInApa = 20;     ///< of more, the first nineteen and the last
constexpr size_t MostInChicago = 3;  ///< of more, the first

struct Parts {
    std::vector<AuthorName> authors;
    QString headline, source, place, link;
    QDate day;  ///< invalid: none is said

    QString dayAs(const QString& form) const { return day.isValid() ? QLocale::c().toString(day, form) : QString(); }
};

Parts partsOf(const Article& article)
{
    const ArticleSummary& summary = article.summary;
    Parts parts{authorsOf(summary.byline, summary.source),
                onOneLine(summary.headline, LongestPart),
                onOneLine(summary.source, LongestPart),
                onOneLine(summary.place, LongestPart),
                linkOf(summary.url),
                {}};
    // A byline that only repeats the source would be said twice.
    std::erase_if(parts.authors, [&](const AuthorName& author) {
        return author.whole.compare(parts.source, Qt::CaseInsensitive) == 0;
    });
    if (summary.date.isKnown()) parts.day = QDateTime::fromSecsSinceEpoch(summary.date.key, Qt::UTC).date();
    return parts;
}

/// In quotation marks, its own become single ones.
QString quoted(QString headline, const QString& within = {})
{
    headline.replace(QChar(0x201C), QChar(0x2018)).replace(QChar(0x201D), QChar(0x2019)).replace(u'"', u'\'');
    return QChar(0x201C) + headline + within + QChar(0x201D);
}

/// A sentence of its own, unless it ends as one already.
QString stopped(const QString& text)
{
    const bool isEnded = text.isEmpty() || u".!?…"_s.contains(text.back());
    return isEnded ? text : text + u'.';
}

QString joined(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// «John Q.» as «J. Q.», «Jean-Paul» as «J.-P.»
QString initials(const QString& given)
{
    QString letters;
    for (const QString& name : given.split(u' ', Qt::SkipEmptyParts)) {
        QStringList halves;
        for (const QString& half : name.split(u'-', Qt::SkipEmptyParts)) halves += half.left(1).toUpper() + u'.';
        letters += (letters.isEmpty() ? u""_s : u" "_s) + halves.join(u'-');
    }
    return letters;
}

QString apaAuthors(const std::vector<AuthorName>& authors)
{
    QStringList names;
    for (const AuthorName& author : authors)
        names += author.family.isEmpty() ? author.whole : author.family + u", "_s + initials(author.given);
    if (names.size() < 2) return names.join(QString());
    const QString last = names.takeLast();
    if (names.size() >= qsizetype(MostInApa)) return names.first(MostInApa - 1).join(u", "_s) + u", . . . "_s + last;
    return names.join(u", "_s) + u", & "_s + last;
}

QString chicagoAuthors(const std::vector<AuthorName>& authors)
{
    QStringList names;
    for (const AuthorName& author : authors) names += author.whole;
    if (names.size() > qsizetype(MostInChicago)) return names.first() + u" et al."_s;
    if (names.size() < 3) return names.join(u" and "_s);
    const QString last = names.takeLast();
    return names.join(u", "_s) + u", and "_s + last;
}

QString plain(const Parts& parts)
{
    QStringList authors;
    for (const AuthorName& author : parts.authors) authors += author.whole;
    return joined({authors.join(u", "_s), parts.source, parts.headline.isEmpty() ? QString() : quoted(parts.headline),
                   parts.place, parts.dayAs(u"d MMMM yyyy"_s), parts.link},
                  u", "_s);
}

QString apa(const Parts& parts)
{
    const QString day = parts.day.isValid() ? parts.dayAs(u"yyyy, MMMM d"_s) : u"n.d."_s;
    const QString date = u"("_s + day + u")."_s;
    const QString authors = stopped(apaAuthors(parts.authors));
    const QString headline = stopped(parts.headline);
    const QStringList begin = authors.isEmpty() ? QStringList{headline, date} : QStringList{authors, date, headline};
    return joined(begin + QStringList{stopped(parts.source), parts.link}, u" "_s);
}

QString chicago(const Parts& parts)
{
    const QString rest = joined({parts.source, parts.dayAs(u"MMMM d, yyyy"_s), parts.link}, u", "_s);
    const QString comma = rest.isEmpty() ? QString() : u","_s;
    const QString headline = parts.headline.isEmpty() ? QString() : quoted(parts.headline, comma);
    const QString authors = chicagoAuthors(parts.authors);
    const QString begin = joined({authors, headline}, u", "_s);
    const QString between = headline.isEmpty() && !begin.isEmpty() && !rest.isEmpty() ? u", "_s : u" "_s;
    return stopped(joined({begin, rest}, between));
}

}  // namespace

QString citationOf(const Article& article, CitationStyle style)
{
    switch (style) {
        case CitationStyle::None:
            return {};
        case CitationStyle::Plain:
            return plain(partsOf(article));
        case CitationStyle::Apa:
            return apa(partsOf(article));
        case CitationStyle::Chicago:
            return chicago(partsOf(article));
    }
    return {};
}

}  // namespace dateline::exporting
