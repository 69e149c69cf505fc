// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// BibTeX in UTF-8. An entry is an @article, which every style knows, with the fields of BibLaTeX beside (date, url).
// BibTeX counts braces even where a backslash stands before them, so none of a text's own may be left.
#include "export/ArticleByArticle.h"
#include "export/BodyHtml.h"
#include "export/Byline.h"
#include "export/formats/pdf/CleanText.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

constexpr qsizetype LongestValue = 2000;
constexpr qsizetype LongestName = 20;  ///< of a source, in a key

QString escaped(const QString& text)
{
    static const QHash<QChar, QString> forms{{u'\\', u"\\textbackslash{}"_s},
                                             {u'{', u"\\textbraceleft{}"_s},
                                             {u'}', u"\\textbraceright{}"_s},
                                             {u'~', u"\\textasciitilde{}"_s},
                                             {u'^', u"\\textasciicircum{}"_s},
                                             {u'$', u"\\$"_s},
                                             {u'&', u"\\&"_s},
                                             {u'#', u"\\#"_s},
                                             {u'%', u"\\%"_s},
                                             {u'_', u"\\_"_s}};
    QString safe;
    for (const QChar letter : onOneLine(text, LongestValue)) safe += forms.value(letter, letter);
    return safe;
}

/// Words between braces are taken as they are: no style makes small letters of them, or finds an «and» in them.
QString whole(const QString& text)
{
    return u'{' + escaped(text) + u'}';
}

QString authors(const Article& article)
{
    QStringList names;
    for (const AuthorName& author : authorsOf(article.summary.byline, article.summary.source))
        names += author.family.isEmpty() ? whole(author.whole) : escaped(author.inverted());
    return names.join(u" and "_s);
}

QString keyOf(const Article& article, const QDate& day)
{
    QString name;
    for (const QChar letter : article.summary.source.left(LongestName))
        if (letter.unicode() < 0x80 && letter.isLetterOrNumber()) name += letter.toLower();
    return (name.isEmpty() ? u"article"_s : name) + day.toString(u"yyyyMMdd"_s) + u'-' +
           QString::number(article.summary.id.value);
}

QByteArray entryOf(const Article& article)
{
    const ArticleSummary& summary = article.summary;
    const QDate day =
        summary.date.isKnown() ? QDateTime::fromSecsSinceEpoch(summary.date.key, Qt::UTC).date() : QDate();
    QString entry = u"@article{"_s + keyOf(article, day);
    const auto add = [&entry](const QString& name, const QString& value) {
        if (!value.isEmpty() && value != u"{}") entry += u",\n  "_s + name + u" = {"_s + value + u'}';
    };
    add(u"title"_s, whole(summary.headline));
    add(u"author"_s, authors(article));
    add(u"journal"_s, whole(summary.source));
    if (day.isValid()) {
        add(u"year"_s, day.toString(u"yyyy"_s));
        add(u"month"_s, QString::number(day.month()));
        add(u"day"_s, QString::number(day.day()));
        add(u"date"_s, day.toString(Qt::ISODate));
    }
    add(u"address"_s, escaped(summary.place));
    add(u"url"_s, linkOf(summary.url).replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s).replace(u'\\', u"%5C"_s));
    add(u"language"_s, escaped(summary.language));
    add(u"keywords"_s, escaped(article.topics.join(u", "_s)));
    return (entry + u"\n}\n\n"_s).toUtf8();
}

class BibtexFormat final : public ExportFormat {
public:
    QString name() const override { return u"bibtex"_s; }
    QString title() const override { return u"BibTeX references"_s; }
    QString extension() const override { return u"bib"_s; }
    QString mimeType() const override { return u"application/x-bibtex"_s; }
    Result<void> write(const ExportJob& job, const QString& path) const override
    {
        return writeText(job, path, {{}, [](const Article& article, qsizetype) { return entryOf(article); }, {}});
    }
};

}  // namespace

const ExportFormat& bibtexFormat()
{
    static const BibtexFormat format;
    return format;
}

}  // namespace dateline::exporting
