// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Compression.h"
#include "store/Connection.h"
#include "store/Dictionary.h"
#include "support/TemporaryLibrary.h"

#include <QTest>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class DictionaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isLearnedWhereTextsAreAlike();
    void isNotLearnedFromAFew();
    void isChosenAmongThoseKnown();
    void bytesThatAreNoneAreRefused();
    void textsComeBackWithIt();
    void aMissingOneIsDamage();
};

static std::vector<QByteArray> stories(int count, const char* subject)
{
    std::vector<QByteArray> samples;
    for (int number = 0; number < count; ++number)
        samples.push_back(QByteArray("The ministry said on day ") + QByteArray::number(number * 7919) +
                          " that the committee for " + subject + " had met its partners in room " +
                          QByteArray::number(number * 104'729 % 977) + ", without further announcements.");
    return samples;
}

void DictionaryTest::isLearnedWhereTextsAreAlike()
{
    const auto samples = stories(1000, "water");
    const DictionaryChoice choice = chooseDictionary(samples, {});
    QVERIFY(choice.dictionary && choice.isNew);
    QVERIFY(choice.dictionary->id() != 0);
    const QByteArray& sample = samples.back();
    QVERIFY(compress(sample, choice.dictionary.get()).size() < compress(sample).size());
}

void DictionaryTest::isNotLearnedFromAFew()
{
    QVERIFY(!chooseDictionary(stories(20, "water"), {}).dictionary);
    QVERIFY(!chooseDictionary({}, {}).dictionary);
}

void DictionaryTest::isChosenAmongThoseKnown()
{
    const DictionaryRef water = chooseDictionary(stories(1000, "water"), {}).dictionary;
    const DictionaryChoice few = chooseDictionary(stories(20, "water"), std::vector{water});
    QCOMPARE(few.dictionary, water);
    QVERIFY(!few.isNew);
    const DictionaryChoice again = chooseDictionary(stories(1000, "water"), std::vector{water});
    QCOMPARE(again.dictionary, water);
    QVERIFY(!again.isNew);
}

void DictionaryTest::bytesThatAreNoneAreRefused()
{
    QVERIFY(!Dictionary::of({}));
    QVERIFY(!Dictionary::of(QByteArray(1000, 'x')));
}

// An article of a library that has a dictionary, one of before, and their originals.
static TemporaryLibrary& fill(TemporaryLibrary& library)
{
    const DictionaryRef dictionary = chooseDictionary(stories(1000, "water"), {}).dictionary;
    const auto writer = library.articleWriter();
    TemporaryLibrary::check(writer->keepDictionary(*dictionary));
    TemporaryLibrary::check(writer->keepDictionary(*dictionary));
    const auto kept = TemporaryLibrary::value(writer->dictionaries());
    if (kept.size() != 1 || kept.front()->bytes() != dictionary->bytes()) qFatal("not kept");
    const qint64 import = TemporaryLibrary::value(writer->beginImport({u"/press"_s}));
    for (const int number : {1, 2}) {
        std::vector<Prepared> batch;
        batch.push_back(prepare(draft(number), Originals::Keep, number == 1 ? nullptr : dictionary.get()));
        (void)TemporaryLibrary::value(writer->add(import, batch));
    }
    return library;
}

void DictionaryTest::textsComeBackWithIt()
{
    TemporaryLibrary library;
    fill(library).index();
    const auto reader = library.reader();
    for (const int number : {1, 2}) {
        QCOMPARE(TemporaryLibrary::value(reader->article({number})).body, draft(number).body);
        QCOMPARE(TemporaryLibrary::value(reader->original({number})), draft(number).provenance.bytes);
    }
    QCOMPARE(TemporaryLibrary::value(reader->check({}, {})), QStringList());
}

void DictionaryTest::aMissingOneIsDamage()
{
    TemporaryLibrary library;
    fill(library);
    const auto connection = TemporaryLibrary::value(Connection::open(library.file("articles.db"), Access::ReadWrite));
    TemporaryLibrary::check(connection->executeScript("DELETE FROM dictionary"));
    const auto reader = library.reader();
    QCOMPARE(TemporaryLibrary::value(reader->article({1})).body, draft(1).body);
    const auto lost = reader->article({2});
    QVERIFY(!lost && lost.error().kind == ErrorKind::Damaged);
    QVERIFY(!TemporaryLibrary::value(reader->check({}, {})).isEmpty());
}

QTEST_GUILESS_MAIN(DictionaryTest)
#include "DictionaryTest.moc"
