// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/Keymap.h"

#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;
using workspace::Action;
using workspace::Keymap;
using workspace::Keys;
using workspace::Reach;

class KeymapTest final : public QObject {
    Q_OBJECT

    static Action row(const QString& id, const QStringList& keys, Reach reach = Reach::Everywhere)
    {
        Action action{.id = id, .text = id, .reach = reach};
        for (const QString& each : keys) action.shortcuts << QKeySequence(each);
        return action;
    }

    static QStringList clashing(const workspace::Actions& all, const QString& id, const QString& keys)
    {
        const auto action = std::find_if(all.begin(), all.end(), [&](const Action& each) { return each.id == id; });
        QStringList others;
        for (const auto& clash : workspace::clashes(all, {}, *action, QKeySequence(keys))) others << clash.id;
        return others;
    }

private Q_SLOTS:
    void keepsOnlyWhatDiffers()
    {
        const Action action = row(u"a"_qs, {u"B"_qs, u"Ctrl+D"_qs});
        Keymap keymap;
        QCOMPARE(keymap.keysOf(action), action.shortcuts);
        keymap.setKeys(action, {QKeySequence(u"Ctrl+D"_qs), QKeySequence(u"B"_qs)});
        QVERIFY(keymap.own().isEmpty());
        keymap.setKeys(action, {});
        QVERIFY(keymap.isOwn(u"a"_qs));
        QVERIFY(keymap.keysOf(action).isEmpty());
        keymap.reset(u"a"_qs);
        QVERIFY(keymap == Keymap());
    }

    void tellsWhoHearsTheSameKeys()
    {
        const workspace::Actions all{
            row(u"search.focus"_qs, {u"Ctrl+F"_qs}),         row(u"reader.find"_qs, {u"Ctrl+F"_qs}, Reach::Pane),
            row(u"reader.other"_qs, {u"X"_qs}, Reach::Pane), row(u"articles.other"_qs, {u"X"_qs}, Reach::Pane),
            row(u"go.all"_qs, {u"G, A"_qs}, Reach::Reading), row(u"new.one"_qs, {})};
        QCOMPARE(clashing(all, u"new.one"_qs, u"Ctrl+F"_qs), QStringList{u"search.focus"_qs});
        QCOMPARE(clashing(all, u"reader.find"_qs, u"Ctrl+F"_qs), QStringList());
        QCOMPARE(clashing(all, u"reader.find"_qs, u"X"_qs), QStringList{u"reader.other"_qs});
        QCOMPARE(clashing(all, u"new.one"_qs, u"G"_qs), QStringList{u"go.all"_qs});
        QCOMPARE(clashing(all, u"new.one"_qs, u"G, A"_qs), QStringList{u"go.all"_qs});
        QCOMPARE(clashing(all, u"new.one"_qs, u"G, U"_qs), QStringList());
        QCOMPARE(clashing(all, u"new.one"_qs, u"A"_qs), QStringList());
    }

    void knowsWhatAFieldTakesForText_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<bool>("areText");
        for (const char* text : {"J", "Shift+A", "/", "?", "1", "Space", "G, A", "Ctrl+W, P"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        QTest::newRow("Cyrillic") << u"Қ"_qs << true;
        for (const char* text : {"Ctrl+D", "Alt+J", "F6", "Shift+F6", "Esc", "Return", "Del", "Ctrl+Space"})
            QTest::newRow(text) << QString::fromLatin1(text) << false;
    }

    void knowsWhatAFieldTakesForText()
    {
        QFETCH(QString, keys);
        QTEST(workspace::areText(QKeySequence(keys)), "areText");
    }

    void settingsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("letter") << QStringList{u"J"_qs};
        QTest::newRow("chord and comma") << QStringList{u"G, A"_qs, u"Ctrl+,"_qs, u","_qs};
        QTest::newRow("signs") << QStringList{u"?"_qs, u"Ctrl++"_qs, u"\\"_qs};
        QTest::newRow("another script") << QStringList{u"Қ"_qs};
        QTest::newRow("none") << QStringList{u"none"_qs};
    }

    void settingsComeBackAsTheyWere()
    {
        QFETCH(QStringList, texts);
        const auto keys = workspace::keysFrom(texts);
        QVERIFY(keys);
        QCOMPARE(workspace::portable(*keys), texts);
    }

    void refusesWhatIsNoKey()
    {
        for (const QStringList& texts :
             {QStringList{}, QStringList{QString()}, QStringList{u"Ctrl+Nonsense"_qs}, QStringList{u"hello world"_qs},
              QStringList{u"J"_qs, u"J"_qs}, QStringList{u"A, B, C"_qs}, QStringList{u"Tab"_qs},
              QStringList{u"Ctrl+C"_qs}, QStringList{u"J"_qs, QString()}})
            QVERIFY2(!workspace::keysFrom(texts), qPrintable(texts.join(u'|')));
    }
};

QTEST_GUILESS_MAIN(KeymapTest)
#include "KeymapTest.moc"
