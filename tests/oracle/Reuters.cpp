// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle/Reuters.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

namespace dateline::oracle {

using namespace Qt::StringLiterals;

static QString element(const QString& record, const QString& name)
{
    const qsizetype from = record.indexOf(u'<' + name + u'>');
    const qsizetype to = record.indexOf(u"</"_s + name + u'>');
    if (from < 0 || to < from) return {};
    QString text = record.mid(from + name.size() + 2, to - from - name.size() - 2);
    static const QRegularExpression control(u"&#\\d+;"_s);
    return text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).remove(control).replace(u"&amp;"_s, u"&"_s);
}

static QStringList labels(const QString& record, const QString& name)
{
    return element(record, name).replace(u"<D>"_s, QString()).split(u"</D>"_s, Qt::SkipEmptyParts);
}

// An indented line begins a paragraph; the record's last words are the agency's own.
static QString paragraphs(const QString& body)
{
    QString text;
    for (const QString& line : body.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed == u"REUTER"_s) continue;
        if (!text.isEmpty()) text += line.startsWith(u"   "_s) ? u"\n\n"_s : u" "_s;
        text += trimmed;
    }
    return text;
}

static Article articleOf(const QString& record)
{
    Article article;
    ArticleDraft& draft = article.draft;
    static const QRegularExpression number(u"NEWID=\"(\\d+)\""_s);
    draft.guid = number.match(record).captured(1);
    draft.guidNamespace = u"Reuters-21578"_s;
    draft.headline = element(record, u"TITLE"_s).simplified();
    draft.body = paragraphs(element(record, u"BODY"_s));
    draft.dateline = element(record, u"DATELINE"_s).simplified();
    draft.place = draft.dateline.section(u',', 0, 0);
    draft.source = u"Reuters"_s;
    draft.language = u"en"_s;
    draft.topics = labels(record, u"TOPICS"_s);
    draft.people = labels(record, u"PEOPLE"_s);
    draft.organisations = labels(record, u"ORGS"_s);
    draft.places = labels(record, u"PLACES"_s);
    const QString day = element(record, u"DATE"_s).trimmed().section(u' ', 0, 0);
    const QDate date = QLocale::c().toDate(day.toLower(), u"d-MMM-yyyy"_s);
    if (date.isValid()) {
        draft.date.key = QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        draft.date.precision = DatePrecision::Day;
    }
    draft.provenance.file = u"/press/reuters/"_s + draft.guid + u".sgm"_s;
    draft.provenance.pathBelowRoot = draft.guid + u".sgm"_s;
    draft.provenance.format = u"reuters"_s;
    return article;
}

std::vector<Article> reutersArticles(const QString& folder, int most)
{
    std::vector<Article> articles;
    for (const QString& name : QDir(folder).entryList({u"*.sgm"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QString text = QString::fromLatin1(file.readAll());
        for (qsizetype from = text.indexOf(u"<REUTERS"), to; from >= 0; from = text.indexOf(u"<REUTERS", to)) {
            to = text.indexOf(u"</REUTERS>", from);
            if (to < 0 || int(articles.size()) == most) return articles;
            Article article = articleOf(text.mid(from, to - from));
            if (!article.draft.body.isEmpty()) articles.push_back(std::move(article));
        }
    }
    return articles;
}

}  // namespace dateline::oracle
