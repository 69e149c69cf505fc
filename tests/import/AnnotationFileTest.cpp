// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/AnnotationFile.h"

#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

/// W3C Web Annotations as other programs write them, and as they should not be.
class AnnotationFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheModelAllows_data();
    void readsWhatTheModelAllows();
    void readsWhatWeWrite();
    void refusesAFile_data();
    void refusesAFile();
    void refusesAnItemAndGoesOn_data();
    void refusesAnItemAndGoesOn();
};

static const QByteArray Quote = R"({"type":"TextQuoteSelector","exact":"oil 🛳️","prefix":"of ","suffix":" goes"})";

static QByteArray annotation(const QByteArray& more, const QByteArray& selector = Quote)
{
    return R"({"type":"Annotation","target":{"source":"https://a.example/1","selector":)" + selector + "}" + more + "}";
}

static std::vector<import::AnnotationDraft> read(const QByteArray& json)
{
    const auto file = import::readAnnotations(json);
    return file ? file->drafts : std::vector<import::AnnotationDraft>();
}

void AnnotationFileTest::readsWhatTheModelAllows_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("note");
    const auto row = [](const char* name, const QByteArray& json, const QString& note) {
        QTest::newRow(name) << json << note;
    };
    const QByteArray plain = annotation({});
    row("alone", plain, {});
    row("an array", "[" + plain + "]", {});
    row("a page", R"({"type":"AnnotationPage","items":[)" + plain + "]}", {});
    row("a collection", R"({"type":["AnnotationCollection","x"],"first":{"items":[)" + plain + "]}}", {});
    row("several types",
        R"({"type":["Annotation","x"],"target":[{"source":{"id":"https://a.example/1"},"selector":[{"type":"RangeSelector"},)" +
            Quote + "]}]}",
        {});
    row("a text", annotation(R"(,"bodyValue":"check")"), u"check"_s);
    row("a body", annotation(R"(,"body":{"type":"TextualBody","value":"check"})"), u"check"_s);
    row("bodies and a tag", annotation(R"(,"body":[{"type":"TextualBody","value":"one"},"https://b.example",
        {"type":"TextualBody","value":"energy","purpose":"tagging"},{"type":"TextualBody","value":"two"}])"),
        u"one\n\ntwo"_s);
}

void AnnotationFileTest::readsWhatTheModelAllows()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, note);
    const auto drafts = read(json);
    QCOMPARE(drafts.size(), size_t(1));
    QCOMPARE(drafts[0].url, u"https://a.example/1"_s);
    QCOMPARE(drafts[0].annotation.note, note);
    QCOMPARE(drafts[0].annotation.colour, HighlightColour::Yellow);
    QCOMPARE(drafts[0].annotation.passage->made.exact, u"oil 🛳️"_s);
    QCOMPARE(drafts[0].annotation.passage->made.range, (TextRange{0, 6}));
    QCOMPARE(drafts[0].annotation.passage->made.prefix, u"of "_s);
    QVERIFY(!drafts[0].annotation.created.isValid());
}

void AnnotationFileTest::readsWhatWeWrite()
{
    const auto drafts = read(R"({"type":"AnnotationCollection","first":{"type":"AnnotationPage","items":[
        {"type":"Annotation","created":"2026-11-28T10:00:00.125Z","modified":"2026-11-28T12:00:00.000+01:00",
         "target":{"source":{"id":"urn:dateline:article:17","dateline:article":17,"dateline:sha256":"ab",
         "dateline:guid":"g","dc:title":"Head","dc:date":"2023-03-17"},"styleClass":"pink","dateline:field":"headline",
         "selector":[{"type":"TextPositionSelector","start":7,"end":9},{"type":"TextQuoteSelector","exact":"ab"}]}},
        {"type":"Annotation","target":"https://a.example/1","bodyValue":"whole"}]}})");
    QCOMPARE(drafts.size(), size_t(2));
    const auto& first = drafts[0];
    QVERIFY(first.url.isEmpty());
    QCOMPARE(first.article, 17);
    QCOMPARE(first.guid + first.sha256 + first.headline + first.date, u"gabHead2023-03-17"_s);
    QCOMPARE(first.annotation.colour, HighlightColour::Pink);
    QCOMPARE(first.annotation.passage->made.field, Field::Headline);
    QCOMPARE(first.annotation.passage->made.range, (TextRange{7, 2}));
    QCOMPARE(first.annotation.created, QDateTime(QDate(2026, 11, 28), QTime(10, 0, 0, 125), Qt::UTC));
    QCOMPARE(first.annotation.changed, QDateTime(QDate(2026, 11, 28), QTime(11, 0), Qt::UTC));
    QVERIFY(!drafts[1].annotation.passage);
    QCOMPARE(drafts[1].annotation.colour, HighlightColour::None);
    QCOMPARE(drafts[1].position, 2);
}

void AnnotationFileTest::refusesAFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("cut") << annotation({}).chopped(5);
    QTest::newRow("of another kind") << QByteArray(R"({"type":"Feature","id":1})");
    QTest::newRow("a page without items") << QByteArray(R"({"type":"AnnotationPage","items":"https://a.example"})");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void AnnotationFileTest::refusesAFile()
{
    QFETCH(QByteArray, json);
    const auto file = import::readAnnotations(json);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Malformed);
}

void AnnotationFileTest::refusesAnItemAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a number") << QByteArray("7") << u"not an annotation"_s;
    QTest::newRow("another type") << QByteArray(R"({"type":"Note"})") << u"not an annotation"_s;
    QTest::newRow("no target") << QByteArray(R"({"type":"Annotation","bodyValue":"x"})")
                               << u"it says nothing of its article"_s;
    QTest::newRow("only a position") << annotation({}, R"({"type":"TextPositionSelector","start":1,"end":5})")
                                     << u"its passage has no words"_s;
    QTest::newRow("blank words") << annotation({}, R"({"type":"TextQuoteSelector","exact":" "})")
                                 << u"its passage has no words"_s;
    QTest::newRow("nothing said") << QByteArray(R"({"type":"Annotation","target":"https://a.example/1"})")
                                  << u"neither passage nor note"_s;
}

void AnnotationFileTest::refusesAnItemAndGoesOn()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, reason);
    const auto file = import::readAnnotations("[" + item + "," + annotation({}) + "]");
    QVERIFY(file);
    QCOMPARE(file->drafts.size(), size_t(1));
    QCOMPARE(file->drafts[0].position, 2);
    QCOMPARE(file->problems.size(), size_t(1));
    QCOMPARE(file->problems[0].position, 1);
    QCOMPARE(file->problems[0].reason.detail, reason);
}

QTEST_GUILESS_MAIN(AnnotationFileTest)
#include "AnnotationFileTest.moc"
