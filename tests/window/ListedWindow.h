// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ShownWindow.h"

#include "ui/panes/articles/ArticleView.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QToolButton>

namespace dateline::tests {

using panes::ArticleView;

/// The window on a library that grows while somebody looks at its list.
class ListedWindow : protected ShownWindow {
protected:
    struct Story {
        QDateTime date;
        QString source = u"Wire"_s;
        int sentences = 1;
    };

    /// Numbered on from the last import. A date at midnight is told as a day.
    void importMore(const std::vector<Story>& stories)
    {
        library::ImportRequest request;
        request.paths = {m_folder->filePath(u"more%1.jsonl"_s.arg(m_number))};
        QFile file(request.paths.front());
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const Story& story : stories) {
            const int number = ++m_number;
            const bool isDay = story.date.time() == QTime(0, 0);
            const QJsonObject article{
                {u"id"_s, QString::number(number)},
                {u"headline"_s, u"Headline %1"_s.arg(number, 5, 10, QLatin1Char('0'))},
                {u"body"_s, u"Here is story %1 of many. "_s.arg(number) + u"It goes on. "_s.repeated(story.sentences)},
                {u"source"_s, story.source},
                {u"place"_s, number % 2 ? u"Astana"_s : u"Oslo"_s},
                {u"date"_s, isDay ? story.date.date().toString(Qt::ISODate) : story.date.toString(Qt::ISODate)}};
            file.write(QJsonDocument(article).toJson(QJsonDocument::Compact) + '\n');
        }
        file.close();
        QSignalSpy finished(&workspace(), &workspace::Workspace::importFinished);
        workspace().import(request);
        QVERIFY(finished.wait(60'000));
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (qobject_cast<dialogs::ImportReportDialog*>(widget)) widget->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// So many, each a day older than the one before; the first of `from`.
    static std::vector<Story> days(int count, QDate from = QDate(2023, 3, 17))
    {
        std::vector<Story> stories;
        for (int i = 0; i < count; ++i)
            stories.push_back(
                {from.addDays(-i).startOfDay(), QStringList{u"Wire"_s, u"Times"_s, u"Post"_s}[i % 3], 1 + i % 4});
        return stories;
    }

    ArticleView& list() { return *m_window->findChild<ArticleView*>(u"articles"_s); }

    QToolButton* button(const QString& text)
    {
        for (QToolButton* each : m_window->findChildren<QToolButton*>())
            if (each->isVisible() && each->text() == text) return each;
        return nullptr;
    }

    void click(const QString& text)
    {
        QToolButton* found = button(text);
        QVERIFY2(found, qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    bool isSaid(const QString& part)
    {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }

    void again()
    {
        m_window->close();
        m_window.reset();
        open();
        m_window->restoreLayout();
    }

    void beginAnew()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_number = 0;
        QSettings().clear();
    }

private:
    int m_number = 0;
};

}  // namespace dateline::tests
