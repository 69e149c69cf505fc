// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sign of a corrected article, in rows of every density, in the table, and where reading goes to the left.
#include "ShownWindow.h"

#include "ui/panes/articles/ArticleView.h"
#include "ui/panes/articles/ColumnHeader.h"

#include <QImage>

using namespace dateline;
using namespace dateline::tests;
using listing::ArticleListModel;
using panes::ArticleView;
using panes::Column;

class CorrectedRowsTest final : public QObject, ShownWindow {
    Q_OBJECT

    static constexpr int Row = 3;

    ArticleView& list() { return *m_window->findChild<ArticleView*>(u"articles"_s); }
    QModelIndex row() { return list().model()->index(Row, 0); }
    QString said() { return row().data(Qt::AccessibleTextRole).toString(); }

    QImage picture()
    {
        QCoreApplication::processEvents();
        return list().viewport()->grab(list().visualRect(row())).toImage();
    }

    /// The language is told in no row, so what differs is the sign alone.
    void correct(const QString& language)
    {
        const ArticleId id = workspace().articles().idAt(Row);
        const bool isCorrected = !language.isNull();
        workspace().correct(
            {id}, {{CorrectedField::Language, isCorrected ? std::optional(language) : std::optional<QString>()}});
        QTRY_COMPARE(row().data(ArticleListModel::IsCorrectedRole).toBool(), isCorrected);
    }

    static QRect difference(const QImage& a, const QImage& b)
    {
        QRect all;
        for (int y = 0; y < std::min(a.height(), b.height()); ++y)
            for (int x = 0; x < std::min(a.width(), b.width()); ++x)
                if (a.pixel(x, y) != b.pixel(x, y)) all |= QRect(x, y, 1, 1);
        return all;
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings().clear();
        open();
        importSamples();
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (qobject_cast<dialogs::ImportReportDialog*>(widget)) widget->close();
        QTRY_VERIFY(row().data(ArticleListModel::IsLoadedRole).toBool());
    }
    void cleanup()
    {
        m_window.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void cleanupTestCase() { m_appearance.reset(); }

    void aPencilStandsBesideSourceAndDate_data()
    {
        QTest::addColumn<QString>("look");
        QTest::addColumn<bool>("isMirrored");
        for (const bool isMirrored : {false, true})
            for (const char* look : {"articles.compact", "articles.ordinary", "articles.roomy", "articles.table"})
                QTest::addRow("%s%s", look, isMirrored ? ", to the left" : "")
                    << QString::fromLatin1(look) << isMirrored;
    }

    void aPencilStandsBesideSourceAndDate()
    {
        QFETCH(const QString, look);
        QFETCH(const bool, isMirrored);
        if (isMirrored) QApplication::setLayoutDirection(Qt::RightToLeft);
        workspace().askFor(look);
        const QImage before = picture();
        QCOMPARE(difference(before, picture()), QRect());
        correct(u"tt"_s);
        const QImage after = picture();
        const QRect sign = difference(before, after);
        QVERIFY(!sign.isEmpty());
        // In one line, the words before it give way; elsewhere nothing else moves.
        if (look != u"articles.compact") QVERIFY2(sign.width() <= 12 && sign.height() <= 12, qPrintable(look));
        correct({});
        QCOMPARE(difference(before, picture()), QRect());
    }

    void theTableShowsItInTheHeadlineWhereNoColumnTellsTheState()
    {
        workspace().askFor(u"articles.table"_s);
        list().header().setSectionHidden(int(Column::State), true);
        list().header().resizeSection(int(Column::Headline), 160);  // its end is in sight
        const QImage before = picture();
        correct(u"tt"_s);
        const QRect cell = list().header().cell(Column::Headline, 0, before.height());
        const QRect sign = difference(before, picture());
        QVERIFY(!sign.isEmpty());
        QVERIFY(cell.contains(sign));
    }

    void itIsToldInWords()
    {
        QVERIFY(!said().contains(u"corrected"_s));
        QVERIFY(row().data(Qt::ToolTipRole).toString().isEmpty());
        correct(u"tt"_s);
        QVERIFY(said().contains(u"corrected"_s));
        QVERIFY(row().data(Qt::ToolTipRole).toString().contains(u"Corrected"_s));
        workspace().askFor(u"articles.table"_s);
        QVERIFY(said().contains(u"corrected"_s));
        press(QKeySequence(Qt::CTRL | Qt::Key_Z));
        QTRY_VERIFY(!said().contains(u"corrected"_s));
    }
};

QTEST_MAIN(CorrectedRowsTest)
#include "CorrectedRowsTest.moc"
