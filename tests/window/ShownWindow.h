// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/ImportReportDialog.h"
#include "ui/style/Language.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace dateline::tests {

using namespace Qt::StringLiterals;

inline const QString Samples = QStringLiteral(DATELINE_SOURCE_DIR "/resources/sample");

template <typename Dialog>
Dialog* shown()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<Dialog*>(widget); dialog && dialog->isVisible()) return dialog;
    return nullptr;
}

/// The whole window on a real library, driven by keys as a person drives it.
class ShownWindow {
protected:
    void begin(const QString& tongue = QStringLiteral("en"))
    {
        speak(tongue);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"DatelineTest"_s);
        m_appearance = std::make_unique<style::Appearance>(*qApp);
    }

    /// Of windows that are made from now on.
    void speak(const QString& tongue)
    {
        m_language.reset();
        m_language = std::make_unique<style::Language>(tongue);
    }

    workspace::Workspace& workspace() { return m_window->workspace(); }
    int rows() { return workspace().articles().rowCount(); }

    void open(const QString& name = u"library"_s)
    {
        m_window = std::make_unique<window::MainWindow>(*m_appearance);
        m_window->restoreSettings();
        workspace().setReadAfterMilliseconds(-1);
        QSignalSpy opened(m_window.get(), &window::MainWindow::libraryOpened);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->openLibrary(m_folder->filePath(name));
        QVERIFY(opened.wait(30'000));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void importSamples()
    {
        QSignalSpy finished(&workspace(), &workspace::Workspace::importFinished);
        library::ImportRequest request;
        request.paths = {Samples};
        workspace().import(request);
        QVERIFY(finished.wait(30'000));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 20, 10'000);
    }

    void importStories(int count)
    {
        library::ImportRequest request;
        request.paths = {m_folder->filePath(u"stories.jsonl"_s)};
        QFile file(request.paths.front());
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int number = 1; number <= count; ++number)
            file.write(
                u"{\"id\":\"%1\",\"headline\":\"Headline %1\",\"body\":\"Here is story %1 of many.\"}\n"_s.arg(number)
                    .toUtf8());
        file.close();
        QSignalSpy finished(&workspace(), &workspace::Workspace::importFinished);
        workspace().import(request);
        QVERIFY(finished.wait(300'000));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), count, 30'000);
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (qobject_cast<dialogs::ImportReportDialog*>(widget)) widget->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void press(const QKeySequence& keys)
    {
        for (int i = 0; i < keys.count(); ++i) {
            QWidget* focus = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
            QTest::keyClick(focus, keys[uint(i)].key(), keys[uint(i)].keyboardModifiers());
        }
    }

    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    QTemporaryDir m_settings;
    std::unique_ptr<style::Language> m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<style::Appearance> m_appearance;
    std::unique_ptr<window::MainWindow> m_window;
};

}  // namespace dateline::tests
