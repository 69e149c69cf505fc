// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The article list from end to end, page by page and in jumps, over all of Reuters-21578 (or the library that
// DATELINE_SCROLL names): how long the window's thread is busy with each step, rows arriving meanwhile included.
#include "Bench.h"
#include "support/Corpus.h"
#include "ui/window/MainWindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace dateline;
using namespace dateline::bench;

namespace {

/// One step, painted, with everything that waits for the window's thread done.
double step(QAbstractItemView& list, int value)
{
    return millisecondsOf([&] {
        list.verticalScrollBar()->setValue(value);
        list.viewport()->grab();  // painted for certain, whatever the platform thinks of the window
        QCoreApplication::sendPostedEvents();
    });
}

void report(const char* what, const std::vector<double>& steps)
{
    std::printf("%-28s %6zu steps, median %5.1f ms, p99 %5.1f ms, longest %5.1f ms\n", what, steps.size(),
                at(steps, 0.5), at(steps, 0.99), at(steps, 1));
}

void scroll(QAbstractItemView& list)
{
    std::vector<double> pages;
    std::vector<double> jumps;
    QScrollBar& bar = *list.verticalScrollBar();
    const int pageStep = std::max(1, bar.pageStep());
    for (int value = 0; value < bar.maximum() && pages.size() < 5000; value += pageStep) {
        pages.push_back(step(list, value));
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        QCoreApplication::exec();
    }
    for (int i = 0; i < 200; ++i) jumps.push_back(step(list, int(qint64(bar.maximum()) * ((i * 73) % 200) / 200)));
    report("page by page", pages);
    report("jumps", jumps);
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    QString path = qEnvironmentVariable("DATELINE_SCROLL");
    if (path.isEmpty()) {
        const QString corpus = tests::corpusPath(QStringLiteral("news/reuters21578"));
        if (corpus.isNull()) return 0;
        path = folder.filePath(QStringLiteral("library"));
        import(*open(path), {corpus});
    }
    style::Appearance appearance(application);
    window::MainWindow window(appearance);
    window.setUpForPicture({1280, 800}, false);
    window.show();
    window.openLibrary(path);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        if (window.workspace().articles().rowCount() == 0) return;
        look.stop();
        for (auto* list : window.findChildren<QAbstractItemView*>())
            if (list->model() == &window.workspace().articles()) scroll(*list);
        std::printf("memory: %.0f MB\n", anonymousMegabytes());
        application.exit();
    });
    look.start(50);
    return application.exec();
}
