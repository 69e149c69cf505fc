// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Highlights and notes out of a library as W3C Web Annotations, and into one.
#include "OpenLibrary.h"
#include "library/Annotating.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class AnnotationFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsWrittenComesBack();
    void equalOnesAreLeftOut();
    void anotherLibraryKnowsTheArticles();
    void whatIsNotHereIsNamed();
    void aFileThatIsNoneIsRefused();

private:
    std::shared_ptr<library::Library> open(const QString& name, const QByteArray& more = {});
    QString write() const;
    library::AnnotationReport read(library::Library& into, const QString& path) const
    {
        return value(waited(into.annotating().importFrom(path)));
    }
    std::vector<AnnotationRow> rows(library::Library& of) const
    {
        return value(waited(of.annotating().list({.order = library::AnnotationRequest::Order::Oldest}))).rows;
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::shared_ptr<library::Library> library;
};

static const QString Body =
    u"The ships 🛳️ left the harbour with all the grain of the year, and the minister waved."_s;

std::shared_ptr<library::Library> AnnotationFilesTest::open(const QString& name, const QByteArray& more)
{
    QFile file(folder->filePath(name + u".jsonl"_s));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(more);
    file.write(QJsonDocument(QJsonObject{{u"id"_s, u"7"_s},
                                         {u"headline"_s, u"Grain leaves"_s},
                                         {u"date"_s, u"2023-03-17"_s},
                                         {u"url"_s, u"https://a.example/grain"_s},
                                         {u"body"_s, Body}})
                   .toJson(QJsonDocument::Compact) +
               "\n"
               R"({"id":"8","headline":"Without an address","date":"2023-03-16","body":"Nothing else is told."})"
               "\n");
    file.close();
    auto opened = openLibrary(folder->filePath(name));
    imported(*opened, file.fileName());
    return opened;
}

void AnnotationFilesTest::init()
{
    library.reset();
    folder = std::make_unique<QTemporaryDir>();
    library = open(u"first"_s);
    const ArticleId grain = found(*library, u"grain"_s).at(0), other = found(*library, u"nothing"_s).at(0);
    const Annotations made{{.article = grain,
                            .passage = library::passageOf(Body, {4, 8}),
                            .colour = HighlightColour::Pink,
                            .note = u"how many?"_s},
                           {.article = grain,
                            .passage = library::passageOf(u"Grain leaves"_s, {0, 5}, Field::Headline),
                            .colour = HighlightColour::Blue},
                           {.article = other, .note = u"who says so?"_s}};
    QVERIFY(waited(library->annotating().add(made)));
}

QString AnnotationFilesTest::write() const
{
    const Listing all = found(*library, {});
    library::ExportRequest request{all.page(0, all.count()), folder->filePath(u"out.json"_s), {}};
    request.format = u"annotations"_s;
    return value(waited(library->exporting().start(request)->path()));
}

void AnnotationFilesTest::whatIsWrittenComesBack()
{
    const std::vector<AnnotationRow> before = rows(*library);
    const QString path = write();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject collection = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(collection[u"type"_s].toString(), u"AnnotationCollection"_s);
    QCOMPARE(collection[u"total"_s].toInt(), 3);
    const QJsonObject first = collection[u"first"_s][u"items"_s][0].toObject();
    QVERIFY(first[u"id"_s].toString().startsWith(u"urn:uuid:"));
    QCOMPARE(first[u"target"_s][u"source"_s][u"id"_s].toString(), u"https://a.example/grain"_s);

    std::vector<qint64> ids;
    for (const AnnotationRow& row : before) ids.push_back(row.annotation.id);
    QVERIFY(waited(library->annotating().remove(ids)));
    const library::AnnotationReport report = read(*library, path);
    QCOMPARE(report.read, 3);
    QVERIFY(report.problems.empty());
    std::vector<AnnotationRow> after = rows(*library);
    QCOMPARE(after.size(), before.size());
    const auto withoutIds = [](std::vector<AnnotationRow> some) {
        for (AnnotationRow& row : some) row.annotation.id = 0;
        std::ranges::sort(some, {}, [](const AnnotationRow& row) { return row.annotation.note; });
        return some;
    };
    QVERIFY(withoutIds(after) == withoutIds(before));
    QVERIFY(waited(library->annotating().restore(report.added.before)));
    QVERIFY(rows(*library).empty());
}

void AnnotationFilesTest::equalOnesAreLeftOut()
{
    const QString path = write();
    QCOMPARE(read(*library, path).equal, 3);
    QCOMPARE(rows(*library).size(), size_t(3));
    Annotation first = rows(*library).front().annotation;
    first.note = u"fourteen"_s;
    QVERIFY(waited(library->annotating().change({first})));
    const library::AnnotationReport report = read(*library, path);
    QCOMPARE(report.equal, 2);
    QCOMPARE(report.added.now.size(), size_t(1));
    QCOMPARE(read(*library, path).equal, 3);
}

void AnnotationFilesTest::anotherLibraryKnowsTheArticles()
{
    const QString path = write();
    // Other numbers there, and an article of the same headline on another day.
    const auto second =
        open(u"second"_s,
             "{\"id\":\"1\",\"headline\":\"Grain leaves\",\"date\":\"2020-01-01\",\"body\":\"Long ago.\"}\n"
             "{\"id\":\"2\",\"headline\":\"Other\",\"date\":\"2024-01-01\",\"body\":\"Later.\"}\n");
    const library::AnnotationReport report = read(*second, path);
    QVERIFY(report.problems.empty());
    QCOMPARE(report.added.now.size(), size_t(3));
    for (const AnnotationRow& row : rows(*second)) {
        QVERIFY(row.article->headline == u"Grain leaves" || row.article->headline == u"Without an address");
        QVERIFY(row.article->date.toIso().startsWith(u"2023-03-1"));
        if (row.annotation.passage) QVERIFY(row.annotation.passage->isPlaced);
    }
}

void AnnotationFilesTest::whatIsNotHereIsNamed()
{
    const QString path = folder->filePath(u"foreign.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"type":"Annotation","target":"https://nowhere.example/","bodyValue":"lost"},
        {"type":"Annotation","target":{"source":"https://a.example/grain","selector":
            {"type":"TextQuoteSelector","exact":"the harbour with all","prefix":"left "}}},
        {"type":"Annotation","target":{"source":"https://a.example/grain","selector":
            {"type":"TextQuoteSelector","exact":"words that never stood in this article at all"}}}, 5])");
    file.close();
    const library::AnnotationReport report = read(*library, path);
    QCOMPARE(report.read, 4);
    QCOMPARE(report.problems.size(), size_t(2));
    QCOMPARE(report.problems[0].position, 1);
    QCOMPARE(report.problems[1].position, 4);
    QCOMPARE(report.problems[0].file, path);
    QCOMPARE(report.problems[0].reason.kind, ErrorKind::NotFound);
    QCOMPARE(report.added.now.size(), size_t(2));
    QCOMPARE(report.added.now[0].passage->last.range, (TextRange{18, 20}));
    QVERIFY(!report.added.now[1].passage->isPlaced);  // kept, and listed as lost
}

void AnnotationFilesTest::aFileThatIsNoneIsRefused()
{
    const QString path = folder->filePath(u"first.jsonl"_s);
    QCOMPARE(waited(library->annotating().importFrom(path)).error().kind, ErrorKind::Malformed);
    QCOMPARE(waited(library->annotating().importFrom(folder->filePath(u"none"_s))).error().kind, ErrorKind::NotFound);
    QCOMPARE(rows(*library).size(), size_t(3));
}

QTEST_GUILESS_MAIN(AnnotationFilesTest)
#include "AnnotationFilesTest.moc"
