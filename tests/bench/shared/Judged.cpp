// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judged.h"

#include "JsonLines.h"
#include "support/Corpus.h"

#include <QHash>
#include <QRegularExpression>

namespace dateline::bench {

using Documents = std::vector<JudgedDocument>;

static QStringList linesOf(const QString& path, bool isUtf8 = true)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(path));
    const QByteArray bytes = file.readAll();
    return (isUtf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes)).split(u'\n');
}

// TIME.ALL: "*TEXT 017 01/04/63 PAGE 020", the lines of the article, and "*STOP" once at the end. An article is known
// by its ordinal from 1, not by its number. No headlines.
static Documents readTime(const QString& folder)
{
    Documents documents;
    for (const QString& line : linesOf(folder + QStringLiteral("/TIME.ALL"), false)) {
        if (line.startsWith(u"*STOP")) break;
        if (line.startsWith(u"*TEXT"))
            documents.push_back({QString::number(documents.size() + 1), {}, {}});
        else if (!documents.empty())
            documents.back().body += line.trimmed() + u'\n';
    }
    return documents;
}

// cran.all.1400: ".I 1", then sections under ".T" (title), ".A" (authors), ".B" (where it appeared), ".W" (the text,
// which begins with the title again).
static Documents readCranfield(const QString& folder)
{
    Documents documents;
    QChar section;
    for (const QString& line : linesOf(folder + QStringLiteral("/cran.all.1400"))) {
        if (line.startsWith(u".I ")) {
            documents.push_back({line.mid(3).trimmed(), {}, {}});
            section = QChar();
        } else if (line.size() >= 2 && line[0] == u'.' && QStringView(u"TABW").contains(line[1]) &&
                   line.trimmed().size() == 2) {
            section = line[1];
        } else if (section == u'T') {
            documents.back().headline += line + u' ';
        } else if (section == u'W') {
            documents.back().body += line + u'\n';
        }
    }
    for (JudgedDocument& document : documents) document.headline = document.headline.trimmed();
    return documents;
}

// passages.jsonl: {"id", "title", "text"}.
static Documents readKazqad(const QString& folder)
{
    Documents documents;
    eachObject(folder + QStringLiteral("/passages.jsonl"), [&documents](const QJsonObject& passage) {
        documents.push_back(
            {passage.value(u"id").toString(), passage.value(u"title").toString(), passage.value(u"text").toString()});
    });
    return documents;
}

static QStringList wordsOf(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("\\w+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    auto found = word.globalMatch(text.toLower());
    while (found.hasNext()) words << found.next().captured();
    words.removeDuplicates();
    return words;
}

// queries.tsv: number, tab, question. qrels.txt: number of the question, 0, document, grade; a grade of -1 or 0 says
// that the document does not answer it.
static std::vector<JudgedQuery> readQueries(const QString& folder)
{
    QHash<QString, QSet<QString>> relevant;
    for (const QString& line : linesOf(folder + QStringLiteral("/qrels.txt"))) {
        const QStringList columns = line.simplified().split(u' ');
        if (columns.size() >= 4 && columns[3].toInt() > 0) relevant[columns[0]].insert(columns[2]);
    }
    std::vector<JudgedQuery> queries;
    for (const QString& line : linesOf(folder + QStringLiteral("/queries.tsv"))) {
        const QString number = line.section(u'\t', 0, 0);
        if (relevant.contains(number)) queries.push_back({wordsOf(line.section(u'\t', 1)), relevant.value(number)});
    }
    return queries;
}

std::vector<Judged> judgedCollections()
{
    struct Kind {
        const char* name;
        Documents (*read)(const QString& folder);
    };
    std::vector<Judged> collections;
    for (const Kind& kind : {Kind{"time", readTime}, Kind{"cranfield", readCranfield}, Kind{"kazqad-kk", readKazqad}}) {
        const QString name = QString::fromLatin1(kind.name);
        const QString folder = tests::corpusPath(QStringLiteral("search/") + name);
        if (!folder.isNull()) collections.push_back({name, kind.read(folder), readQueries(folder)});
    }
    return collections;
}

}  // namespace dateline::bench
