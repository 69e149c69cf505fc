// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// RIS (Research Information Systems, 2011): a tag of two characters, two spaces, a hyphen, a space, a value on one
// line; an entry begins with TY and ends with ER. Line ends are CR LF.
#include "export/ArticleByArticle.h"
#include "export/BodyHtml.h"
#include "export/Byline.h"
#include "export/formats/pdf/CleanText.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

constexpr qsizetype LongestValue = 2000;

QString written(const ArticleDate& date, const QString& form)
{
    return date.isKnown() ? QDateTime::fromSecsSinceEpoch(date.key, Qt::UTC).toString(form) : QString();
}

class Entry final {
public:
    void add(const QString& tag, const QString& value)
    {
        const QString line = onOneLine(value, LongestValue);
        if (!line.isEmpty()) m_text += tag + u"  - "_s + line + u"\r\n"_s;
    }
    void add(const QString& tag, const QStringList& values)
    {
        for (const QString& value : values) add(tag, value);
    }
    QByteArray finished() const { return (m_text + u"ER  - \r\n\r\n"_s).toUtf8(); }

private:
    QString m_text = u"TY  - NEWS\r\n"_s;
};

QByteArray entryOf(const Article& article)
{
    const ArticleSummary& summary = article.summary;
    Entry entry;
    entry.add(u"TI"_s, summary.headline);
    for (const AuthorName& author : authorsOf(summary.byline, summary.source)) entry.add(u"AU"_s, author.inverted());
    entry.add(u"T2"_s, summary.source);
    entry.add(u"PY"_s, written(summary.date, u"yyyy"_s));
    entry.add(u"DA"_s, written(summary.date, u"yyyy/MM/dd/"_s));
    entry.add(u"CY"_s, summary.place);
    entry.add(u"LA"_s, summary.language);
    entry.add(u"UR"_s, linkOf(summary.url));
    entry.add(u"KW"_s, article.topics);
    entry.add(u"ID"_s, QString::number(summary.id.value));
    return entry.finished();
}

class RisFormat final : public ExportFormat {
public:
    QString name() const override { return u"ris"_s; }
    QString title() const override { return u"RIS references"_s; }
    QString extension() const override { return u"ris"_s; }
    QString mimeType() const override { return u"application/x-research-info-systems"_s; }
    Result<void> write(const ExportJob& job, const QString& path) const override
    {
        return writeText(job, path, {{}, [](const Article& article, qsizetype) { return entryOf(article); }, {}});
    }
};

}  // namespace

const ExportFormat& risFormat()
{
    static const RisFormat format;
    return format;
}

}  // namespace dateline::exporting
