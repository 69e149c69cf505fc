// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Articles out of a library as JSON Lines, and into an empty one.
#include "OpenLibrary.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class JsonLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void everyArticleComesBackAsItWas();
    void tagsDoNotComeBackAsTopics();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
        file.write(content);
    }
    std::vector<Article> articles(library::Library& library) const;
    QString exported(library::Library& library) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// All of a library, by headline.
std::vector<Article> JsonLinesTest::articles(library::Library& library) const
{
    const Listing all = found(library, {});
    std::vector<Article> articles;
    for (const ArticleId id : all.page(0, all.count()))
        articles.push_back(value(waited(library.reading().article(id))).article);
    std::ranges::sort(articles, {}, [](const Article& article) { return article.summary.headline; });
    return articles;
}

QString JsonLinesTest::exported(library::Library& library) const
{
    const Listing all = found(library, {});
    const QString file = path(u"out.jsonl"_s);
    return value(waited(library.exporting().start({all.page(0, all.count()), file, u"jsonl"_s, {}})->path()));
}

/// What is of this library alone: where an article came from, and what was done with it here.
static Article comparable(Article article)
{
    article.summary.id = {};
    article.summary.file.clear();
    article.original = {};
    article.languageFrom = LanguageFrom::None;
    return article;
}

void JsonLinesTest::everyArticleComesBackAsItWas()
{
    write(
        u"in.jsonl"_s,
        R"({"guid":"g-1","headline":"A «grain» & <oil> 🛳️","date":"26-FEB-1987 15:01:01.79","dateline":"ASTANA, Feb 26",)"
        R"("place":"Astana","agency":"Kazinform","attribution":"Akorda","byline":"Ann Lee and Li Wei",)"
        R"("source":"The Wire","slug":"grain-oil","url":"https://a.example/x?b=1","language":"en",)"
        R"("topics":["grain","oil, crude"],"places":["usa"],"people":["Lee, Ann"],"organisations":["UN"],)"
        R"("body":"First paragraph.\n\nSecond \"one\"."})"
        "\n"
        R"({"headline":"B markup","date":"2023-03-17T14:20:00+06:00","language":"ru","source":"Сайт",)"
        R"("html":"<h2>Заголовок</h2><p>Один <b>два</b><br>три</p><ul><li>а</li><li>б</li></ul>"})"
        "\n"
        R"({"headline":"C no date","body":"Nothing else is told of it."})"
        "\n"
        R"({"headline":"D day","date":"2023-03-17","body":"الميناء يفتح أبوابه اليوم."})"
        "\n"
        R"({"headline":"E date that is none","date":"soon","body":"It comes soon, they say."})"
        "\n");
    write(u"story.txt"_s,
          " date 2023-03-17 F A STORY OF THE WIRE\n\nASTANA. KAZINFORM The ships left the harbour,\nand came back.\n\n"
          "A second paragraph.\n");
    const auto first = openLibrary(path(u"first"_s));
    imported(*first, path(u"in.jsonl"_s));
    imported(*first, path(u"story.txt"_s));
    const auto second = openLibrary(path(u"second"_s));
    const ImportReport report = imported(*second, exported(*first));
    QCOMPARE(report.added, 6);
    QCOMPARE(report.refused, 0);
    const std::vector<Article> before = articles(*first);
    const std::vector<Article> after = articles(*second);
    QCOMPARE(after.size(), before.size());
    for (size_t at = 0; at < before.size(); ++at) {
        const Article was = comparable(before[at]);
        const Article is = comparable(after[at]);
        QCOMPARE(is.summary.headline, was.summary.headline);
        QCOMPARE(is.body, was.body);
        QCOMPARE(is.html, was.html);
        QCOMPARE(is.dateText, was.dateText);
        QCOMPARE(is.sha256, was.sha256);
        QVERIFY2(is.summary == was.summary, qPrintable(was.summary.headline));
        QVERIFY2(is == was, qPrintable(was.summary.headline));
    }
}

void JsonLinesTest::tagsDoNotComeBackAsTopics()
{
    write(u"in.jsonl"_s, "{\"headline\":\"A\",\"body\":\"The harbour was closed.\"}\n");
    const auto first = openLibrary(path(u"first"_s));
    auto request = importing(path(u"in.jsonl"_s));
    request.tags = {u"urgent"_s};
    imported(*first, request);
    const auto second = openLibrary(path(u"second"_s));
    QCOMPARE(imported(*second, exported(*first)).added, 1);
    QCOMPARE(articles(*second).front().topics, QStringList());
}

QTEST_GUILESS_MAIN(JsonLinesTest)
#include "JsonLinesTest.moc"
