// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Forms.h"
#include "export/Byline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

using namespace dateline;
using namespace dateline::tests;
using namespace dateline::exporting;

/// References, as the programs of others read them.
class ReferencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAuthors_data();
    void namesAuthors();
    void writesAnEntryOfEach();
    void bibutilsReadsRis();
    void bibutilsReadsBibtex();
    void pandocReadsBibtex();
    void pandocReadsCslJson();
    void leavesOutWhatIsNotSaid_data();
    void leavesOutWhatIsNotSaid();
};

static Article namedArticle()
{
    Article article = articleOf(u"Порт & «Ақтау» reopens"_s, u"Text."_s);
    article.summary.id = ArticleId{12};
    article.summary.byline = u"By John Smith and Айгүл Сәрсенова"_s;
    article.summary.url = u"https://example.test/a?b=1&c=2%20d"_s;
    article.summary.language = u"en"_s;
    article.topics = {u"ports"_s, u"oil & gas"_s};
    return article;
}

void ReferencesTest::namesAuthors_data()
{
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("none") << QString() << QStringList();
    QTest::newRow("one") << u"John Smith"_s << QStringList{u"Smith, John"_s};
    QTest::newRow("by") << u"By  John Q. Smith"_s << QStringList{u"Smith, John Q."_s};
    QTest::newRow("BY") << u"BY JOHN SMITH"_s << QStringList{u"SMITH, JOHN"_s};
    QTest::newRow("two") << u"John Smith and Li Wei"_s << QStringList{u"Smith, John"_s, u"Wei, Li"_s};
    QTest::newRow("three") << u"Ann Lee, John Smith, and Li Wei"_s
                           << QStringList{u"Lee, Ann"_s, u"Smith, John"_s, u"Wei, Li"_s};
    QTest::newRow("semicolon") << u"Ann Lee; Li Wei"_s << QStringList{u"Lee, Ann"_s, u"Wei, Li"_s};
    QTest::newRow("particle") << u"Ursula von der Leyen"_s << QStringList{u"von der Leyen, Ursula"_s};
    QTest::newRow("Kazakh") << u"Айгүл Сәрсенова"_s << QStringList{u"Сәрсенова, Айгүл"_s};
    QTest::newRow("his agency") << u"John Smith, Northern Wire"_s << QStringList{u"Smith, John"_s};
    QTest::newRow("another agency") << u"John Smith, Reuters"_s << QStringList{u"John Smith, Reuters"_s};
    QTest::newRow("inverted already") << u"Smith, John"_s << QStringList{u"Smith, John"_s};
    QTest::newRow("the source") << u"Northern Wire"_s << QStringList{u"Northern Wire"_s};
    QTest::newRow("a desk") << u"Business News Desk"_s << QStringList{u"Business News Desk"_s};
    QTest::newRow("one word") << u"Akorda"_s << QStringList{u"Akorda"_s};
    QTest::newRow("no spaces") << u"新华社"_s << QStringList{u"新华社"_s};
    QTest::newRow("signs alone") << u" , ; "_s << QStringList();
}

void ReferencesTest::namesAuthors()
{
    QFETCH(QString, byline);
    QFETCH(QStringList, names);
    QStringList inverted;
    for (const AuthorName& author : authorsOf(byline, u"Northern Wire"_s)) inverted += author.inverted();
    QCOMPARE(inverted, names);
}

void ReferencesTest::writesAnEntryOfEach()
{
    const auto job = jobOf({namedArticle(), hostileArticle(), Article()});
    QCOMPARE(exported(u"ris"_s, job).count("TY  - NEWS\r\n"), 3);
    QCOMPARE(exported(u"ris"_s, job).count("\r\nER  - \r\n"), 3);
    QCOMPARE(exported(u"bibtex"_s, job).count("@article{"), 3);
    QCOMPARE(QJsonDocument::fromJson(exported(u"csljson"_s, job)).array().size(), 3);
    QVERIFY(exported(u"bibtex"_s, job).startsWith("@article{northernwire20230317-12,\n"));
}

/// The texts of all elements of a name in MODS.
static QStringList elements(const QByteArray& xml, const QString& name)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            texts += reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    return reader.hasError() ? QStringList{reader.errorString()} : texts;
}

void ReferencesTest::bibutilsReadsRis()
{
    SKIP_WITHOUT_TOOL("ris2xml");
    const QByteArray xml =
        readBy(u"ris2xml"_s, {u"-nl"_s}, exported(u"ris"_s, jobOf({namedArticle(), hostileArticle()})));
    QCOMPARE(elements(xml, u"mods"_s).size(), 2);
    const QStringList titles = elements(xml, u"titleInfo"_s);
    QVERIFY2(titles.contains(u"Порт & «Ақтау» reopens"_s), xml.constData());
    QVERIFY2(titles.contains(hostileWords()), xml.constData());
    QVERIFY(titles.contains(u"Northern Wire"_s));
    QVERIFY(xml.contains("<namePart type=\"family\">Сәрсенова</namePart>"));
    QVERIFY(elements(xml, u"url"_s).contains(u"https://example.test/a?b=1&c=2%20d"_s));
    QVERIFY(elements(xml, u"topic"_s).contains(u"oil & gas"_s));
}

void ReferencesTest::bibutilsReadsBibtex()
{
    SKIP_WITHOUT_TOOL("bib2xml");
    const QByteArray xml =
        readBy(u"bib2xml"_s, {u"-nl"_s}, exported(u"bibtex"_s, jobOf({namedArticle(), hostileArticle()})));
    QCOMPARE(elements(xml, u"mods"_s).size(), 2);
    QVERIFY2(elements(xml, u"titleInfo"_s).join(u' ').contains(u"«Ақтау» reopens"_s), xml.constData());
    QVERIFY(xml.contains("<namePart type=\"family\">Сәрсенова</namePart>"));
    QVERIFY(elements(xml, u"url"_s).contains(u"https://example.test/a?b=1&c=2%20d"_s));
}

static QJsonArray asCslJson(const QString& form, const exporting::ExportJob& job)
{
    return QJsonDocument::fromJson(readBy(u"pandoc"_s, {u"-f"_s, form, u"-t"_s, u"csljson"_s}, exported(form, job)))
        .array();
}

static void compareWithNamed(const QJsonObject& item)
{
    QCOMPARE(item[u"title"_s].toString(), u"Порт & «Ақтау» reopens"_s);
    QCOMPARE(item[u"container-title"_s].toString(), u"Northern Wire"_s);
    QCOMPARE(item[u"URL"_s].toString(), u"https://example.test/a?b=1&c=2%20d"_s);
    QCOMPARE(item[u"author"_s].toArray().at(0).toObject(),
             (QJsonObject{{u"family"_s, u"Smith"_s}, {u"given"_s, u"John"_s}}));
    QCOMPARE(item[u"author"_s].toArray().at(1).toObject(),
             (QJsonObject{{u"family"_s, u"Сәрсенова"_s}, {u"given"_s, u"Айгүл"_s}}));
    QCOMPARE(item[u"issued"_s].toObject()[u"date-parts"_s].toArray().at(0).toArray(), (QJsonArray{2023, 3, 17}));
}

void ReferencesTest::pandocReadsBibtex()
{
    SKIP_WITHOUT_TOOL("pandoc");
    const QJsonArray items = asCslJson(u"bibtex"_s, jobOf({namedArticle(), hostileArticle()}));
    QCOMPARE(items.size(), 2);
    compareWithNamed(items.at(0).toObject());
    const QString title = items.at(1).toObject()[u"title"_s].toString();
    for (const QString& word : {u"=HYPERLINK("_s, u"\\d"_s, u"$5 100% #1"_s, u"_f_"_s, u"~i~"_s})
        QVERIFY2(title.contains(word), qPrintable(title));
}

void ReferencesTest::pandocReadsCslJson()
{
    SKIP_WITHOUT_TOOL("pandoc");
    const QJsonArray items = asCslJson(u"csljson"_s, jobOf({namedArticle(), hostileArticle()}));
    QCOMPARE(items.size(), 2);
    compareWithNamed(items.at(0).toObject());
    QCOMPARE(items.at(0).toObject()[u"type"_s].toString(), u"article-newspaper"_s);
}

void ReferencesTest::leavesOutWhatIsNotSaid_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("ris") << u"ris"_s << QByteArray("TY  - NEWS\r\nTI  - A\r\nID  - 0\r\nER  - \r\n\r\n");
    QTest::newRow("bibtex") << u"bibtex"_s << QByteArray("@article{article-0,\n  title = {{A}}\n}\n\n");
    QTest::newRow("csljson") << u"csljson"_s
                             << QByteArray("[\n{\"id\":\"0\",\"title\":\"A\",\"type\":\"article-newspaper\"}\n]\n");
}

void ReferencesTest::leavesOutWhatIsNotSaid()
{
    QFETCH(QString, form);
    QFETCH(QByteArray, text);
    Article article;
    article.summary.headline = u"A"_s;
    QCOMPARE(exported(form, jobOf({article})), text);
}

QTEST_GUILESS_MAIN(ReferencesTest)
#include "ReferencesTest.moc"
