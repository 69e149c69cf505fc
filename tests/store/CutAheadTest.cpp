// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/CutAhead.h"
#include "store/index/SegmentBuilder.h"
#include "store/index/TokenStream.h"

#include <QTest>

#include <set>
#include <thread>

using namespace dateline;
using namespace dateline::store;

class CutAheadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesWhatItCutInOrder_data();
    void writesWhatItCutInOrder();
    void goesOnAfterItFinished();
    void forgetsWhatFollowsAnError();
    void mayBeLeftInTheMiddle();
};

static ArticleText article(qint64 id, qsizetype words)
{
    ArticleText text;
    text.id = id;
    text.headline = "Story " + QByteArray::number(id);
    text.body = QByteArray("word ").repeated(words);
    return text;
}

void CutAheadTest::writesWhatItCutInOrder_data()
{
    QTest::addColumn<int>("articles");
    QTest::addColumn<int>("words");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("less than a batch") << 255 << 3;
    QTest::newRow("a batch") << 256 << 3;
    QTest::newRow("one more than two batches") << 513 << 3;
    QTest::newRow("texts that fill a batch each") << 5 << 300'000;
    QTest::newRow("empty texts") << 600 << 0;
}

void CutAheadTest::writesWhatItCutInOrder()
{
    QFETCH(int, articles);
    QFETCH(int, words);
    SegmentBuilder postings;
    std::vector<qint64> written;
    std::set<std::thread::id> threads;
    CutAhead ahead(postings, [&](const CutAhead::Article& one) -> Result<void> {
        written.push_back(one.text.id);
        threads.insert(std::this_thread::get_id());
        QByteArray headline;
        stream::append(headline, "story");
        stream::append(headline, {&stream::SentenceMark, 1});
        stream::append(headline, {&stream::ParagraphMark, 1});
        stream::append(headline, QByteArray::number(one.text.id).toStdString());
        if (one.tokens[0] != headline) return Error{ErrorKind::Damaged, {}, QString::fromUtf8(one.tokens[0])};
        if (one.tokens[1].count(stream::TokenEnd) < words) return Error{ErrorKind::Damaged, {}, {}};
        return {};
    });
    std::vector<qint64> ids;
    for (int id = 1; id <= articles; ++id) {
        ids.push_back(id);
        QVERIFY(ahead.add(article(id, words), 0));
    }
    QVERIFY(ahead.finish());
    QCOMPARE(written, ids);
    QCOMPARE(postings.members(), std::vector<quint16>(ids.begin(), ids.end()));
    QVERIFY(threads.empty() || threads == std::set{std::this_thread::get_id()});
}

void CutAheadTest::goesOnAfterItFinished()
{
    SegmentBuilder postings;
    std::vector<qint64> written;
    CutAhead ahead(postings, [&](const CutAhead::Article& one) -> Result<void> {
        written.push_back(one.text.id);
        return {};
    });
    QVERIFY(ahead.add(article(1, 1), 0));
    QVERIFY(ahead.finish());
    QCOMPARE(written, std::vector<qint64>{1});
    postings.startNext();
    QVERIFY(ahead.add(article(2, 1), 0));
    QVERIFY(ahead.finish());
    QCOMPARE(written, (std::vector<qint64>{1, 2}));
    QCOMPARE(postings.members(), std::vector<quint16>{2});
}

void CutAheadTest::forgetsWhatFollowsAnError()
{
    SegmentBuilder postings;
    std::vector<qint64> written;
    CutAhead ahead(postings, [&](const CutAhead::Article& one) -> Result<void> {
        written.push_back(one.text.id);
        if (one.text.id == 100) return Error{ErrorKind::DiskFull, {}, {}};
        return {};
    });
    Result<void> done;
    for (int id = 1; done && id <= 2000; ++id) done = ahead.add(article(id, 3), 0);
    QVERIFY(!done && done.error().kind == ErrorKind::DiskFull);
    QCOMPARE(written.back(), 100);
}

void CutAheadTest::mayBeLeftInTheMiddle()
{
    SegmentBuilder postings;
    qint64 written = 0;
    {
        CutAhead ahead(postings, [&](const CutAhead::Article&) -> Result<void> {
            ++written;
            return {};
        });
        for (int id = 1; id <= 300; ++id) QVERIFY(ahead.add(article(id, 200), 0));
    }
    // The second thread has let go: what it gathered may be thrown away.
    postings = SegmentBuilder();
    QVERIFY(written < 300);
    QVERIFY(postings.isEmpty());
}

QTEST_GUILESS_MAIN(CutAheadTest)
#include "CutAheadTest.moc"
