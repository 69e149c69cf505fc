// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wording.h"

#include "CleanText.h"

#include <QCoreApplication>
#include <QLocale>

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

QString shortDate(const ArticleDate& date)
{
    if (!date.isKnown()) return {};
    return QLocale().toString(writtenAt(date).date(), u"d MMMM yyyy"_s);
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

QString headlineOf(const Article& article)
{
    const QString headline = cleaned(article.summary.headline).simplified();
    return headline.isEmpty() ? wordedNoHeadline() : headline;
}

}  // namespace dateline::exporting
