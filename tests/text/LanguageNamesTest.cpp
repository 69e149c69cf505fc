// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/LanguageNames.h"

#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class LanguageNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachTongueHasItsOwnNames_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << u"kk"_s << u"en"_s << u"Kazakh"_s;
        QTest::newRow("a land behind it") << u"kk"_s << u"en_GB"_s << u"Kazakh"_s;
        QTest::newRow("Russian") << u"kk"_s << u"ru"_s << u"казахский"_s;
        QTest::newRow("Kazakh") << u"ru"_s << u"kk_KZ"_s << u"орыс тілі"_s;
        QTest::newRow("no such language") << u"qx"_s << u"en"_s << u"qx"_s;
        QTest::newRow("three letters") << u"kab"_s << u"en"_s << u"Kabyle"_s;
        QTest::newRow("nothing") << QString() << u"en"_s << QString();
    }

    void eachTongueHasItsOwnNames()
    {
        QFETCH(QString, code);
        QFETCH(QString, in);
        QFETCH(QString, name);
        QCOMPARE(text::languageName(code, in), name);
    }

    void theCodesAreOfTwoLetters()
    {
        const QStringList codes = text::languageCodes();
        QVERIFY(codes.size() > 150);
        QVERIFY(codes.contains(u"kk"_s) && codes.contains(u"en"_s));
        for (const QString& code : codes) QCOMPARE(code.size(), 2);
    }
};

QTEST_GUILESS_MAIN(LanguageNamesTest)
#include "LanguageNamesTest.moc"
