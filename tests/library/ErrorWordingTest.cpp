// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ErrorWording.h"

#include <QSet>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class ErrorWordingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysEachKindInWholeSentences_data();
    void saysEachKindInWholeSentences();
    void saysNoTwoKindsAlike();
    void keepsAFileNameWithALineBreakOnOneLine();
    void leavesPlaceholdersInNamesAlone();
    void offersTheSuggestionOfARemark();
    void saysOfARecordNothingOfItsFile();
};

static const std::vector<std::pair<const char*, ErrorKind>> Kinds = {
    {"NotFound", ErrorKind::NotFound},
    {"CannotRead", ErrorKind::CannotRead},
    {"CannotWrite", ErrorKind::CannotWrite},
    {"DiskFull", ErrorKind::DiskFull},
    {"Damaged", ErrorKind::Damaged},
    {"Malformed", ErrorKind::Malformed},
    {"Unsupported", ErrorKind::Unsupported},
    {"TooLarge", ErrorKind::TooLarge},
    {"Locked", ErrorKind::Locked},
    {"NewerVersion", ErrorKind::NewerVersion},
    {"NotALibrary", ErrorKind::NotALibrary},
    {"Cancelled", ErrorKind::Cancelled},
    {"AlreadyThere", ErrorKind::AlreadyThere},
    {"WrongUsage", ErrorKind::WrongUsage},
};

void ErrorWordingTest::saysEachKindInWholeSentences_data()
{
    QTest::addColumn<int>("kind");
    for (const auto& [name, kind] : Kinds) QTest::newRow(name) << int(kind);
}

/// Names what, why and what to do: at least two sentences, or one that ends what the person asked for.
void ErrorWordingTest::saysEachKindInWholeSentences()
{
    QFETCH(int, kind);
    const QString full = library::sentence(Error{ErrorKind(kind), u"press.zip"_qs, u"the reason."_qs});
    QVERIFY2(full.contains(u"“press.zip”"), qPrintable(full));
    QVERIFY2(full.contains(u"the reason"), qPrintable(full));
    QVERIFY2(!full.contains(u".)") && !full.contains(u"..") && !full.contains(u"%"), qPrintable(full));
    QVERIFY2(full.count(u". ") >= 1 && full.endsWith(u'.'), qPrintable(full));

    const QString bare = library::sentence(Error{ErrorKind(kind), {}, {}});
    QVERIFY2(bare.contains(u"The ") || bare.contains(u"the "), qPrintable(bare));
    QVERIFY2(!bare.contains(u"()") && !bare.contains(u"“”") && !bare.contains(u"%"), qPrintable(bare));
    QVERIFY2(bare.front().isUpper() && bare.endsWith(u'.'), qPrintable(bare));
}

void ErrorWordingTest::saysNoTwoKindsAlike()
{
    QSet<QString> sentences;
    for (const auto& [name, kind] : Kinds) sentences.insert(library::sentence(Error{kind, u"x"_qs, {}}));
    QCOMPARE(size_t(sentences.size()), Kinds.size());
}

void ErrorWordingTest::keepsAFileNameWithALineBreakOnOneLine()
{
    const QString said = library::sentence(Error{ErrorKind::CannotRead, u"a\nb\r.txt"_qs, u"one\ntwo"_qs});
    QVERIFY2(!said.contains(u'\n') && !said.contains(u'\r'), qPrintable(said));
    QVERIFY(said.contains(u"one two"));
}

void ErrorWordingTest::leavesPlaceholdersInNamesAlone()
{
    const QString said = library::sentence(Error{ErrorKind::CannotRead, u"100%2.txt"_qs, u"reason"_qs});
    QVERIFY2(said.contains(u"“100%2.txt”"), qPrintable(said));
    QVERIFY2(said.contains(u"(reason)"), qPrintable(said));
}

void ErrorWordingTest::offersTheSuggestionOfARemark()
{
    query::Remark remark;
    remark.sentence = u"There is no field “sorce”."_qs;
    QCOMPARE(library::sentence(remark), remark.sentence);
    remark.suggestion = u"source:"_qs;
    QCOMPARE(library::sentence(remark), u"There is no field “sorce”. Did you mean “source:”?"_qs);
}

void ErrorWordingTest::saysOfARecordNothingOfItsFile()
{
    const Error reason{ErrorKind::Malformed, u"press.jsonl"_qs, u"no headline"_qs};
    const QString ofRecord = library::sentence(ImportProblem{u"press.jsonl"_qs, 7, reason, true});
    QVERIFY2(!ofRecord.contains(u"press.jsonl") && ofRecord.contains(u"no headline"), qPrintable(ofRecord));
    const QString ofFile = library::sentence(ImportProblem{u"press.jsonl"_qs, 0, reason, true});
    QCOMPARE(ofFile, u"“press.jsonl” was left out: no headline."_qs);
    const Error large{ErrorKind::TooLarge, u"press.jsonl"_qs, u"2 GB"_qs};
    QCOMPARE(library::sentence(ImportProblem{u"press.jsonl"_qs, 7, large, true}), library::sentence(large));
}

QTEST_APPLESS_MAIN(ErrorWordingTest)
#include "ErrorWordingTest.moc"
