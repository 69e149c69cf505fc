// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ActionTable.h"

#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QVBoxLayout>

using namespace dateline;
using namespace Qt::StringLiterals;
using workspace::Action;
using workspace::Reach;

class ActionTableTest final : public QObject {
    Q_OBJECT

    static Action row(const QString& id, const QKeySequence& keys, Reach reach, QStringList* heard)
    {
        Action action{.id = id, .text = id};
        action.shortcuts = {keys};
        action.reach = reach;
        action.run = [id, heard] { heard->append(id); };
        return action;
    }

private Q_SLOTS:
    void hearsTheNearestRowThatIsEnabled()
    {
        QWidget window;
        auto* field = new QLineEdit;
        auto* list = new QWidget;
        auto* reader = new QWidget;
        auto* layout = new QVBoxLayout(&window);
        for (QWidget* widget : {static_cast<QWidget*>(field), list, reader}) {
            widget->setFocusPolicy(Qt::StrongFocus);
            layout->addWidget(widget);
        }
        QStringList heard;
        bool hasMatches = true;
        window::ActionTable table(&window);
        table.add({row(u"search"_qs, QKeySequence(Qt::CTRL | Qt::Key_F), Reach::Everywhere, &heard)}, nullptr, false);
        table.add({row(u"nextUnread"_qs, QKeySequence(Qt::Key_N), Reach::Reading, &heard)}, list, true);
        Action hit = row(u"nextHit"_qs, QKeySequence(Qt::Key_N), Reach::Pane, &heard);
        hit.isEnabled = [&] { return hasMatches; };
        table.add({row(u"find"_qs, QKeySequence(Qt::CTRL | Qt::Key_F), Reach::Pane, &heard), hit}, reader, true);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        reader->setFocus();
        QTest::keyClick(reader, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(reader, Qt::Key_N);
        hasMatches = false;
        QTest::keyClick(reader, Qt::Key_N);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(list, Qt::Key_N);
        QCOMPARE(heard, (QStringList{u"find"_qs, u"nextHit"_qs, u"nextUnread"_qs, u"search"_qs, u"nextUnread"_qs}));

        field->setFocus();
        QTest::keyClick(field, Qt::Key_N);
        QCOMPARE(heard.size(), 5);
        QCOMPARE(field->text(), u"n"_qs);
    }

    void partsTheSectionsOfAMenu()
    {
        QWidget window;
        QStringList heard;
        window::ActionTable table(&window);
        Action late = row(u"late"_qs, {}, Reach::Everywhere, &heard);
        Action early = row(u"early"_qs, {}, Reach::Everywhere, &heard);
        late.menu = early.menu = workspace::Menu::File;
        late.section = 2;
        table.add({late, early}, nullptr, false);
        QMenu menu;
        table.fill(&menu, workspace::Menu::File);
        QCOMPARE(menu.actions().size(), 3);
        QVERIFY(menu.actions().at(1)->isSeparator());
        menu.actions().first()->trigger();
        QCOMPARE(heard, QStringList{u"early"_qs});
    }
};

QTEST_MAIN(ActionTableTest)
#include "ActionTableTest.moc"
