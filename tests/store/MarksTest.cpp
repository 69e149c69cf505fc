// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchedLibrary.h"
#include "query/Parser.h"

#include <QFile>
#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class MarksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksWhatMatched_data();
    void marksWhatMatched();
    void marksHeadlineBeforeBody();
    void marksSomethingInWhateverWasFoundByText();
};

static query::Query parsed(const QString& text)
{
    return query::parse(text, QDate(2023, 3, 20));
}

void MarksTest::marksWhatMatched_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked");
    QFile file(QStringLiteral(DATELINE_TEST_DATA "/marks.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) continue;
        const QStringList cells = line.split(u'\t');
        QCOMPARE(cells.size(), 2);
        QTest::newRow(qPrintable(line)) << cells[0] << cells[1];
    }
}

// Puts the brackets back, counting code points as the marks do.
static QString bracketed(const QString& text, const std::vector<Match>& matches, Field field)
{
    const QList<uint> codePoints = text.toUcs4();
    QList<uint> marked;
    auto match = matches.begin();
    for (qint32 at = 0; at <= codePoints.size(); ++at) {
        while (match != matches.end() && match->field != field) ++match;
        if (match != matches.end() && at == match->range.from + match->range.length) {
            marked.append(U'⟧');
            do ++match;
            while (match != matches.end() && match->field != field);
        }
        if (match != matches.end() && at == match->range.from) marked.append(U'⟦');
        if (at < codePoints.size()) marked.append(codePoints[at]);
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(marked.constData()), marked.size());
}

void MarksTest::marksWhatMatched()
{
    QFETCH(QString, query);
    QFETCH(QString, marked);
    SearchedLibrary library;
    ArticleDraft article = draft(1);
    article.headline = u"Nothing"_s;
    article.body = QString(marked).remove(u'⟦').remove(u'⟧');
    const ArticleIds ids = library.add({article});
    const auto matches = TemporaryLibrary::value(library.reader().matches(ids[0], parsed(query)));
    QCOMPARE(bracketed(article.body, matches, Field::Body), marked);
    QVERIFY(std::is_sorted(matches.begin(), matches.end()));
}

void MarksTest::marksHeadlineBeforeBody()
{
    SearchedLibrary library;
    ArticleDraft article = draft(1);
    article.headline = u"Türk on oil"_s;
    article.body = u"Oil and Türk.\n\nOil again."_s;
    const ArticleId id = library.add({article})[0];
    const std::vector<Match> expected{{Field::Headline, {0, 4}},
                                      {Field::Headline, {8, 3}},
                                      {Field::Body, {0, 3}},
                                      {Field::Body, {8, 4}},
                                      {Field::Body, {15, 3}}};
    QVERIFY(TemporaryLibrary::value(library.reader().matches(id, parsed(u"oil turk"_s))) == expected);
    const std::vector<Match> inHeadline{{Field::Headline, {8, 3}}};
    QVERIFY(TemporaryLibrary::value(library.reader().matches(id, parsed(u"headline:oil"_s))) == inHeadline);
    QCOMPARE(library.reader().matches(ArticleId{99}, parsed(u"oil"_s)).error().kind, ErrorKind::NotFound);
}

void MarksTest::marksSomethingInWhateverWasFoundByText()
{
    SearchedLibrary library;
    Chance chance(4);
    std::vector<ArticleDraft> drafts;
    for (int number = 1; number <= 60; ++number) drafts.push_back(chance.draft(number));
    library.add(drafts);
    library.settle();
    for (const QString& word : mixedWords()) {
        const query::Query query = parsed(u"headline:\"%1\" OR body:\"%1\""_s.arg(word));
        for (const ArticleId id : library.found(query.root))
            QVERIFY2(!TemporaryLibrary::value(library.reader().matches(id, query)).empty(), qPrintable(word));
    }
}

QTEST_GUILESS_MAIN(MarksTest)
#include "MarksTest.moc"
