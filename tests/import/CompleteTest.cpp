// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/FileName.h"
#include "import/Import.h"
#include "import/LanguageCode.h"
#include "import/StorableText.h"

#include <QTest>

using namespace dateline;
using namespace dateline::import;
using namespace Qt::StringLiterals;

class CompleteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForTheSourceInOrder();
    void namesTheSpaceOfIdentifiers();
    void readsTheDatelineBetweenTheLines();
    void takesThePlaceOfADatelineThatStandsApart();
    void changesNothingThatTheFormatGave();
    void tellsGivenLanguagesFromDetectedOnes();
    void leavesAnEmptyArticleEmpty();
    void writesLanguagesAsCodes();
    void makesTextsStorable();
    void noticesNamesThatLeadOutside();
    void escapesWhatCannotBeShown();
};

static const QString Body =
    u"ASTANA. KAZINFORM – The ministry opened a new reserve on the river this morning, "
    "the press service of the ministry said in a statement."_qs;

void CompleteTest::asksForTheSourceInOrder()
{
    ArticleDraft draft;
    draft.body = Body;
    draft.url = u"https://www.example.org/a"_qs;
    draft.source = u"The Daily"_qs;
    ArticleDraft given = draft;
    complete(given, {{}, u"Press review"_qs});
    QCOMPARE(given.source, u"Press review"_qs);
    ArticleDraft own = draft;
    complete(own, {});
    QCOMPARE(own.source, u"The Daily"_qs);
    draft.source = QString();
    ArticleDraft agency = draft;
    complete(agency, {});
    QCOMPARE(agency.source, u"Kazinform"_qs);
    draft.body = u"No dateline here."_qs;
    ArticleDraft site = draft;
    complete(site, {});
    QCOMPARE(site.source, u"example.org"_qs);
    draft.url = QString();
    complete(draft, {});
    QVERIFY(draft.source.isNull());
}

void CompleteTest::namesTheSpaceOfIdentifiers()
{
    ArticleDraft draft;
    draft.guid = u"17"_qs;
    draft.provenance.file = u"news/a.jsonl"_qs;
    ArticleDraft given = draft;
    complete(given, {{}, u"Press review"_qs});
    QCOMPARE(given.guidNamespace, u"Press review"_qs);
    ArticleDraft byFile = draft;
    complete(byFile, {});
    QCOMPARE(byFile.guidNamespace, u"a.jsonl"_qs);
    draft.guidNamespace = u"Reuters-21578"_qs;
    complete(draft, {{}, u"Press review"_qs});
    QCOMPARE(draft.guidNamespace, u"Reuters-21578"_qs);
    ArticleDraft without;
    without.provenance.file = u"a.txt"_qs;
    complete(without, {});
    QVERIFY(without.guidNamespace.isNull());
}

void CompleteTest::readsTheDatelineBetweenTheLines()
{
    ArticleDraft draft;
    draft.body = Body;
    complete(draft, {});
    QCOMPARE(draft.dateline, u"ASTANA. KAZINFORM"_qs);
    QCOMPARE(draft.place, u"Astana"_qs);
    QCOMPARE(draft.agency, u"Kazinform"_qs);
    QCOMPARE(draft.body, Body);
}

void CompleteTest::takesThePlaceOfADatelineThatStandsApart()
{
    ArticleDraft draft;
    draft.dateline = u"RIO DE JANEIRO, Feb 26"_qs;
    draft.body = u"Prices rose."_qs;
    complete(draft, {});
    QCOMPARE(draft.place.toLower(), u"rio de janeiro"_qs);
    QCOMPARE(draft.dateline, u"RIO DE JANEIRO, Feb 26"_qs);
}

void CompleteTest::changesNothingThatTheFormatGave()
{
    ArticleDraft draft;
    draft.body = Body;
    draft.place = u"Almaty"_qs;
    draft.agency = u"TASS"_qs;
    draft.attribution = u"the ministry"_qs;
    draft.language = u"kk"_qs;
    complete(draft, {});
    QCOMPARE(draft.place, u"Almaty"_qs);
    QCOMPARE(draft.agency, u"TASS"_qs);
    QCOMPARE(draft.attribution, u"the ministry"_qs);
    QCOMPARE(draft.language, u"kk"_qs);
}

void CompleteTest::tellsGivenLanguagesFromDetectedOnes()
{
    ArticleDraft given;
    given.language = u"en"_qs;
    complete(given, {});
    QCOMPARE(given.languageFrom, LanguageFrom::Article);
    ArticleDraft detected;
    detected.body = Body;
    complete(detected, {});
    QCOMPARE(detected.language, u"en"_qs);
    QCOMPARE(detected.languageFrom, LanguageFrom::Detected);
}

void CompleteTest::leavesAnEmptyArticleEmpty()
{
    ArticleDraft draft;
    complete(draft, {});
    QCOMPARE(draft, ArticleDraft());
}

void CompleteTest::writesLanguagesAsCodes()
{
    QCOMPARE(languageCode(u"en-US"_qs), u"en"_qs);
    QCOMPARE(languageCode(u"EN"_qs), u"en"_qs);
    QCOMPARE(languageCode(u"kaz"_qs), u"kk"_qs);
    QCOMPARE(languageCode(u"uz_Cyrl_UZ"_qs), u"uz"_qs);
    QCOMPARE(languageCode(u"xx"_qs), u"xx"_qs);
    QCOMPARE(languageCode(u"English"_qs), u"English"_qs);
    QVERIFY(languageCode({}).isNull());
}

void CompleteTest::makesTextsStorable()
{
    ArticleDraft draft;
    draft.headline = u" a\nb\tc"_qs + QChar(0) + QChar(0xd800) + u"d "_qs;
    draft.body = u"a\n\nb"_qs + QChar(0) + QChar(2) + QChar(0xdc00) + u"\U0001F600"_qs + QChar(0x85);
    draft.topics = {u"x\n"_qs};
    makeStorable(draft);
    QCOMPARE(draft.headline, u"a b c\ufffdd"_qs);
    QCOMPARE(draft.body, u"a\n\nb\ufffd\U0001F600"_qs);
    QCOMPARE(draft.topics, QStringList(u"x"_qs));
    QVERIFY(draft.source.isNull());
}

void CompleteTest::noticesNamesThatLeadOutside()
{
    for (const auto& name : {u".."_qs, u"../a"_qs, u"a/../../b"_qs, u"/a"_qs, u"C:\\a"_qs, u"D:/a"_qs, u"a\\..\\b"_qs})
        QVERIFY2(leadsOutside(name), qPrintable(name));
    for (const auto& name : {u"a"_qs, u"a..b"_qs, u"...a"_qs, u"a/b"_qs, u"C:a"_qs, QString()})
        QVERIFY2(!leadsOutside(name), qPrintable(name));
}

void CompleteTest::escapesWhatCannotBeShown()
{
    QCOMPARE(shownName("Türk"), u"Türk"_qs);
    QCOMPARE(shownName("a\nb\x01"), u"a\\nb\\x01"_qs);
    QCOMPARE(shownName("\xc3\xbc\xc3"), u"ü\\xc3"_qs);
    QCOMPARE(shownName("\xc0\xaf \xed\xa0\x80"), u"\\xc0\\xaf \\xed\\xa0\\x80"_qs);  // overlong; a lone surrogate
    QCOMPARE(shownName("\xf0\x9f\x98\x80"), u"\U0001F600"_qs);
    QCOMPARE(shownName({}), QString());
}

QTEST_GUILESS_MAIN(CompleteTest)
#include "CompleteTest.moc"
