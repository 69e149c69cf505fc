// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told, and in which order the keyboard goes through the window.
#include "EveryDialog.h"

#include "ui/style/Icons.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>

using namespace dateline;
using namespace dateline::tests;

namespace {

QString roleName(const QAccessibleInterface& part)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(part.role()));
}

/// What has to have a name, whether the focus goes there or not.
bool isNamed(QAccessible::Role role)
{
    static const QList<QAccessible::Role> named{
        QAccessible::Button,   QAccessible::ButtonMenu,  QAccessible::ButtonDropDown, QAccessible::CheckBox,
        QAccessible::ComboBox, QAccessible::RadioButton, QAccessible::EditableText,   QAccessible::ListItem,
        QAccessible::TreeItem, QAccessible::PageTab,     QAccessible::MenuItem,       QAccessible::ProgressBar,
        QAccessible::SpinBox,  QAccessible::List,        QAccessible::Tree,           QAccessible::Table,
        QAccessible::Cell,     QAccessible::Dialog,      QAccessible::Window,         QAccessible::ColumnHeader};
    return named.contains(role);
}

using Visit = std::function<void(QAccessibleInterface&, const QString& path)>;

void walk(QAccessibleInterface* part, const QString& path, const Visit& visit, int depth = 0)
{
    if (!part || !part->isValid() || part->state().invisible || depth > 40) return;
    const QString here = path + u'/' + roleName(*part) + u" '"_s + part->text(QAccessible::Name) + u'\'';
    visit(*part, here);
    for (int i = 0; i < part->childCount(); ++i) walk(part->child(i), here, visit, depth + 1);
}

/// Of Qt itself, inside of a control that is named: the field of a spin box, the list of a closed combo box.
bool isInnerPart(const QAccessibleInterface& part)
{
    const QObject* object = part.object();
    return object && object->parent() &&
           (object->parent()->inherits("QAbstractSpinBox") || object->inherits("QComboBoxListView") ||
            object->inherits("QComboBoxPrivateContainer"));
}

QAccessibleInterface* partOf(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

QStringList namelessIn(const QString& name, QWidget& widget, int* seen = nullptr)
{
    QStringList nameless;
    walk(partOf(&widget), name, [&](QAccessibleInterface& part, const QString& path) {
        if (seen) ++*seen;
        const bool needsName = part.state().focusable || isNamed(part.role());
        if (needsName && !isInnerPart(part) && part.text(QAccessible::Name).trimmed().isEmpty()) nameless << path;
    });
    return nameless;
}

/// But for the edges, which are drawn softly.
bool isAlike(const QImage& a, const QImage& b)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            different += std::abs(a.pixelColor(x, y).alpha() - b.pixelColor(x, y).alpha()) > 128 ? 1 : 0;
    return different < a.width() * a.height() / 100;
}

QString nameOf(QWidget* widget)
{
    return partOf(widget)->text(QAccessible::Name);
}

}  // namespace

class AccessibilityTest final : public QObject, EveryDialog {
    Q_OBJECT

    template <typename Widget>
    Widget* find(const QString& name)
    {
        return m_window->findChild<Widget*>(name);
    }

    bool isSaid(const QString& text)
    {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

    QWidget* paneOf(QWidget* widget)
    {
        auto* splitter = m_window->findChild<QSplitter*>();
        for (int i = 0; i < splitter->count(); ++i)
            if (splitter->widget(i) == widget || splitter->widget(i)->isAncestorOf(widget)) return splitter->widget(i);
        return nullptr;
    }

    /// Where the keyboard goes by Tab from the search, once round.
    QList<QWidget*> tabbed()
    {
        find<QWidget>(u"search"_s)->setFocus(Qt::TabFocusReason);
        QList<QWidget*> order;
        for (QWidget* focus = QApplication::focusWidget(); focus && !order.contains(focus) && order.size() < 60;
             focus = QApplication::focusWidget()) {
            order << focus;
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        return order;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        begin();
    }
    void init() { qApp->setLayoutDirection(Qt::LeftToRight); }
    void cleanup()
    {
        m_window.reset();
        speak(u"en"_s);
    }
    void cleanupTestCase()
    {
        m_language.reset();
        m_appearance.reset();
    }

    void everythingHasAName_data()
    {
        QTest::addColumn<QString>("tongue");
        for (const QString& tongue : {u"en"_s, u"kk"_s, u"ru"_s}) QTest::newRow(qPrintable(tongue)) << tongue;
    }
    void everythingHasAName()
    {
        QFETCH(QString, tongue);
        speak(tongue);
        openEverything();
        QStringList nameless;
        int seen = 0;
        lookAtEach([&](const QString& name, QWidget& widget) {
            if (!qobject_cast<QFileDialog*>(&widget)) nameless += namelessIn(name, widget, &seen);  // that is Qt's own
        });
        QVERIFY2(seen > 120, qPrintable(QString::number(seen)));
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void whatIsSeenForAWhileHasAName()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<window::MainWindow>(*m_appearance);
        m_window->show();
        QStringList nameless = namelessIn(u"without a library"_s, *m_window);
        m_window.reset();
        open();
        QTRY_VERIFY(m_window->findChild<QPushButton*>());
        nameless += namelessIn(u"empty library"_s, *m_window);
        openEverything();
        workspace().toggleBookmark();  // a toast
        press(QKeySequence(Qt::CTRL | Qt::Key_F));
        find<QWidget>(u"article"_s)->setFocus();
        press(QKeySequence(Qt::CTRL | Qt::Key_F));
        const int work = workspace().works().begin({.title = u"Importing"_s, .cancel = [] {}});
        nameless += namelessIn(u"find bar, toast, work"_s, *m_window);
        workspace().works().end(work);
        for (auto* button : m_window->findChildren<QToolButton*>()) {
            if (!button->menu()) continue;
            button->menu()->popup({});
            nameless += namelessIn(u"menu"_s, *button->menu());
            button->menu()->close();
        }
        workspace().setQueryText(u"zebra quagga"_s);
        QTRY_COMPARE(rows(), 0);
        QTRY_VERIFY(isSaid(u"Nothing found"_s));
        nameless += namelessIn(u"nothing found"_s, *m_window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void controlsSayWhatTheyAre()
    {
        openEverything();
        QCOMPARE(partOf(find<QWidget>(u"search"_s))->role(), QAccessible::EditableText);
        QCOMPARE(partOf(find<QWidget>(u"articles"_s))->role(), QAccessible::List);
        QCOMPARE(partOf(find<QWidget>(u"sidebar"_s))->role(), QAccessible::List);
        QCOMPARE(partOf(find<QWidget>(u"articles"_s))->child(0)->role(), QAccessible::ListItem);
        QAccessibleInterface* article = partOf(find<QWidget>(u"article"_s));
        QVERIFY(article->textInterface());
        QVERIFY(article->state().readOnly);
        QVERIFY(article->text(QAccessible::Name).contains(workspace().openArticle()->article.summary.headline));
        for (auto* button : m_window->findChildren<QToolButton*>()) {
            const QAccessible::Role role = partOf(button)->role();
            const auto wanted = button->menu()          ? QAccessible::ButtonMenu
                                : button->isCheckable() ? QAccessible::CheckBox
                                                        : QAccessible::Button;
            QVERIFY2(role == wanted, qPrintable(nameOf(button) + u' ' + roleName(*partOf(button))));
            QCOMPARE(partOf(button)->state().disabled, uint(!button->isEnabled()));
            QCOMPARE(partOf(button)->state().checked, uint(button->isChecked()));
        }
    }

    /// Nothing is told by a dot, a star or a weight alone.
    void rowsTellTheirStateInWords()
    {
        openEverything();
        workspace().setQueryText({});
        QTRY_COMPARE(rows(), 20);
        auto* list = find<QAbstractItemView>(u"articles"_s);
        int bookmarked = 0;
        for (int row = 0; row < rows(); ++row) {
            const QModelIndex index = workspace().articles().index(row, 0);
            QTRY_VERIFY(index.data(listing::ArticleListModel::IsLoadedRole).toBool());
            const QString name = partOf(list)->child(row)->text(QAccessible::Name);
            const bool isUnread = index.data(listing::ArticleListModel::IsUnreadRole).toBool();
            const bool isBookmarked = index.data(listing::ArticleListModel::IsBookmarkedRole).toBool();
            bookmarked += isBookmarked ? 1 : 0;
            QVERIFY2(name.contains(index.data(listing::ArticleListModel::HeadlineRole).toString()), qPrintable(name));
            QCOMPARE(name.contains(u", unread"), isUnread);
            QCOMPARE(name.contains(u", bookmarked"), isBookmarked);
        }
        QCOMPARE(bookmarked, 1);
        const int row = workspace().articles().rowOf(workspace().openId());
        QVERIFY(partOf(list)->child(row)->state().selected);
        QVERIFY(partOf(list)->child(row)->state().selectable);
        workspace().setRead({workspace().openId()}, true);
        QTRY_VERIFY(!partOf(list)->child(row)->text(QAccessible::Name).contains(u", unread"));
    }

    void sidebarRowsTellTheirCounts()
    {
        openEverything();
        QAccessibleInterface* sidebar = partOf(find<QWidget>(u"sidebar"_s));
        QVERIFY(sidebar->childCount() > 6);
        QTRY_COMPARE(sidebar->child(0)->text(QAccessible::Name), u"All articles: 20 articles"_s);
        QTRY_COMPARE(sidebar->child(3)->text(QAccessible::Name), u"Bookmarks: 1 article"_s);
        QVERIFY(sidebar->child(0)->state().selected);
        QVERIFY(sidebar->child(0)->state().selectable);
        QCOMPARE(sidebar->child(5)->text(QAccessible::Name), u"Basket: 1 passage"_s);
        QVERIFY(!sidebar->child(6)->state().selectable);  // a heading: nothing to choose
    }

    void theFocusGoesInTheOrderOfReading_data()
    {
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("from the left") << false;
        QTest::newRow("from the right") << true;
    }
    void theFocusGoesInTheOrderOfReading()
    {
        QFETCH(bool, isMirrored);
        qApp->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        openEverything();
        const QList<QWidget*> order = tabbed();
        QVERIFY2(order.size() > 10, qPrintable(QString::number(order.size())));
        // Band by band (the tabs, the bar beneath them, the panes beside each other, the line at the foot), each along
        // the line of reading; within a pane from the top down.
        const auto placeOf = [&](QWidget* widget) {
            const auto along = [&](QWidget* what) {
                const QRect rect(what->mapTo(m_window.get(), QPoint()), what->size());
                return isMirrored ? m_window->width() - rect.right() : rect.left();
            };
            QWidget* pane = paneOf(widget);
            const int top = widget->mapTo(m_window.get(), QPoint()).y();
            const bool isFoot = !pane && top > m_window->height() / 2;
            const bool isTab = find<QWidget>(u"tabs"_s)->parentWidget()->isAncestorOf(widget);
            return std::tuple(isTab    ? -1
                              : pane   ? 1
                              : isFoot ? 2
                                       : 0,
                              pane ? along(pane) : 0, pane ? top / 24 : 0, along(widget));
        };
        QStringList said;
        for (QWidget* widget : order) said << nameOf(widget);
        const qsizetype start = std::ranges::min_element(order, {}, placeOf) - order.begin();
        QList<QWidget*> once = order.mid(start) + order.mid(0, start);
        // The order's line stands beneath the search box: it comes after all that is in the box.
        once.removeIf([](QWidget* widget) { return widget->accessibleName() == u"Order"; });
        for (qsizetype i = 1; i < once.size(); ++i)
            QVERIFY2(placeOf(once[i - 1]) <= placeOf(once[i]),
                     qPrintable(nameOf(once[i - 1]) + u" before "_s + nameOf(once[i]) + u" in\n"_s + said.join(u'\n')));
        for (const QString& name : {u"search"_s, u"sidebar"_s, u"articles"_s, u"article"_s})
            QVERIFY2(order.contains(find<QWidget>(name)), qPrintable(name));
    }

    void aWindowFromTheRightIsMirrored()
    {
        qApp->setLayoutDirection(Qt::RightToLeft);
        openEverything();
        const auto at = [&](const QString& name) {
            auto* widget = find<QWidget>(name);
            return widget->mapTo(m_window.get(), widget->rect().center()).x();
        };
        QVERIFY(at(u"sidebar"_s) > at(u"articles"_s));
        QVERIFY(at(u"articles"_s) > at(u"article"_s));
    }

    void iconsThatPointAreMirrored()
    {
        const auto drawn = [](const QString& name, Qt::LayoutDirection direction) {
            qApp->setLayoutDirection(direction);
            return style::icon(name).pixmap(64).toImage();
        };
        for (const QString& name : {u"chevron-right"_s, u"layout-sidebar"_s, u"box-arrow-up-right"_s}) {
            const QImage plain = drawn(name, Qt::LeftToRight);
            const QImage mirrored = drawn(name, Qt::RightToLeft);
            QVERIFY2(!isAlike(mirrored, plain), qPrintable(name));
            QVERIFY2(isAlike(mirrored.mirrored(true, false), plain), qPrintable(name));
        }
        for (const QString& name : {u"bookmark"_s, u"search"_s, u"check2"_s, u"question-circle"_s})
            QVERIFY2(drawn(name, Qt::RightToLeft) == drawn(name, Qt::LeftToRight), qPrintable(name));
    }
};

QTEST_MAIN(AccessibilityTest)
#include "AccessibilityTest.moc"
