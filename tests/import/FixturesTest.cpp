// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every data/FORMAT/NAME.in is imported by content, and what comes out is held against NAME.json beside it:
// the articles in order (only the fields that it names), and every problem.
#include "Recorded.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class FixturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAsWritten_data();
    void readsAsWritten();
};

static QJsonValue valueOf(const QString& text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

static QString nameOf(ErrorKind kind)
{
    return kind == ErrorKind::Malformed  ? u"Malformed"_qs
           : kind == ErrorKind::TooLarge ? u"TooLarge"_qs
                                         : u"Unsupported"_qs;
}

static QJsonObject objectOf(const ArticleDraft& draft)
{
    static const char* const precisions[] = {"none", "day", "minute", "second"};
    static const char* const froms[] = {"none", "article", "detected"};
    return {{u"headline"_qs, draft.headline},
            {u"body"_qs, draft.body},
            {u"html"_qs, valueOf(draft.html)},
            {u"date"_qs, valueOf(draft.date.toIso())},
            {u"datePrecision"_qs, QLatin1String(precisions[int(draft.date.precision)])},
            {u"dateText"_qs, valueOf(draft.date.text)},
            {u"dateline"_qs, valueOf(draft.dateline)},
            {u"place"_qs, valueOf(draft.place)},
            {u"agency"_qs, valueOf(draft.agency)},
            {u"byline"_qs, valueOf(draft.byline)},
            {u"source"_qs, valueOf(draft.source)},
            {u"slug"_qs, valueOf(draft.slug)},
            {u"url"_qs, valueOf(draft.url)},
            {u"guid"_qs, valueOf(draft.guid)},
            {u"guidNamespace"_qs, valueOf(draft.guidNamespace)},
            {u"language"_qs, valueOf(draft.language)},
            {u"languageFrom"_qs, QLatin1String(froms[int(draft.languageFrom)])},
            {u"topics"_qs, QJsonArray::fromStringList(draft.topics)},
            {u"places"_qs, QJsonArray::fromStringList(draft.places)},
            {u"people"_qs, QJsonArray::fromStringList(draft.people)},
            {u"organisations"_qs, QJsonArray::fromStringList(draft.organisations)},
            {u"position"_qs, draft.provenance.position},
            {u"encoding"_qs, valueOf(draft.provenance.encoding)}};
}

void FixturesTest::readsAsWritten_data()
{
    QTest::addColumn<QString>("path");
    const QString root = QStringLiteral(DATELINE_TEST_DATA);
    QDirIterator fixtures(root, {u"*.in"_qs}, QDir::Files, QDirIterator::Subdirectories);
    while (fixtures.hasNext()) {
        const QString path = fixtures.next();
        QTest::newRow(qPrintable(QDir(root).relativeFilePath(path))) << path;
    }
}

void FixturesTest::readsAsWritten()
{
    QFETCH(QString, path);
    QFile file(QString(path).replace(QRegularExpression(u"\\.in$"_qs), u".json"_qs));
    QVERIFY2(file.open(QIODevice::ReadOnly), "an expectation stands beside each fixture");
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!expected.isEmpty());

    const Recorded read = recorded({path});
    const QJsonArray articles = expected[u"articles"_qs].toArray();
    QCOMPARE(read.drafts.size(), size_t(articles.size()));
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const ArticleDraft& draft = read.drafts[size_t(i)];
        QCOMPARE(draft.provenance.format, QFileInfo(path).dir().dirName());
        QCOMPARE(draft.provenance.pathBelowRoot, QFileInfo(path).fileName());
        QVERIFY(!draft.provenance.bytes.isEmpty());
        const QJsonObject actual = objectOf(draft);
        const QJsonObject wanted = articles[i].toObject();
        for (auto field = wanted.begin(); field != wanted.end(); ++field) {
            QVERIFY2(actual.contains(field.key()), qPrintable(field.key()));
            const QJsonArray both{actual[field.key()], field.value()};
            QVERIFY2(actual[field.key()] == field.value(),
                     qPrintable(field.key() + u": "_qs + QString::fromUtf8(QJsonDocument(both).toJson())));
        }
    }
    const QJsonArray problems = expected[u"problems"_qs].toArray();
    for (const ImportProblem& each : read.problems) qDebug("%lld %s", each.position, qPrintable(each.reason.detail));
    QCOMPARE(read.problems.size(), size_t(problems.size()));
    for (qsizetype i = 0; i < problems.size(); ++i) {
        const ImportProblem& actual = read.problems[size_t(i)];
        const QJsonObject wanted = problems[i].toObject();
        QCOMPARE(actual.position, wanted[u"position"_qs].toInteger());
        QCOMPARE(actual.isRefused, wanted[u"refused"_qs].toBool());
        QVERIFY2(actual.reason.detail.contains(wanted[u"says"_qs].toString()), qPrintable(actual.reason.detail));
        if (wanted.contains(u"kind"_qs)) QCOMPARE(nameOf(actual.reason.kind), wanted[u"kind"_qs].toString());
    }
}

QTEST_GUILESS_MAIN(FixturesTest)
#include "FixturesTest.moc"
