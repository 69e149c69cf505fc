// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a million articles (DATELINE_REMIX as in Million.cpp): from the start of a process to the first painted
// page, beside a process that only shows an empty window; then what an analyst does all day, each with the time until
// it is done and the longest time in which the window's thread did not come round. Marks go to a copy.
#include "Bench.h"
#include "shared/KeptLibrary.h"
#include "ui/window/Allocation.h"
#include "ui/window/MainWindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <chrono>

using namespace dateline;
using namespace dateline::bench;

namespace {

constexpr const char* StartVariable = "DATELINE_BENCH_STARTED";
constexpr int MinuteMilliseconds = 60'000;
constexpr int ArticlesRead = 200;

qint64 nanosecondsNow()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

void sayMillisecondsSinceStart()
{
    std::printf("%.1f\n", double(nanosecondsNow() - qEnvironmentVariable(StartVariable).toLongLong()) / 1e6);
    std::fflush(stdout);
}

/// Tells once when the widget was painted while a condition held.
class Painted final : public QObject {
public:
    Painted(QWidget& widget, std::function<bool()> holds, std::function<void()> then)
        : m_holds(std::move(holds)), m_then(std::move(then))
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint || m_isPainting || !m_holds()) return false;
        m_isPainting = true;
        watched->removeEventFilter(this);
        watched->event(event);
        m_then();
        return true;
    }

private:
    std::function<bool()> m_holds;
    std::function<void()> m_then;
    bool m_isPainting = false;
};

/// A process that shows an empty window, and ends when it is painted: the floor.
int showNothing()
{
    QMainWindow window;
    window.resize(1280, 800);
    auto* ground = new QWidget(&window);
    window.setCentralWidget(ground);
    const Painted painted(
        *ground, [] { return true; },
        [] {
            sayMillisecondsSinceStart();
            QCoreApplication::quit();
        });
    window.show();
    return QApplication::exec();
}

QAbstractItemView* listOf(const window::MainWindow& window)
{
    return window.findChild<QAbstractItemView*>(QStringLiteral("articles"));
}

bool hasFirstRow(workspace::Workspace& workspace)
{
    const auto& articles = workspace.articles();
    return articles.rowCount() > 0 &&
           articles.data(articles.index(0), listing::ArticleListModel::IsLoadedRole).toBool();
}

/// As the program starts, up to the first page of articles.
int showFirstPage(QApplication& application, const QString& folder)
{
    style::Appearance appearance(application);
    window::MainWindow window(appearance);
    window.restoreSettings();
    window.restoreLayout();
    window.show();
    const Painted painted(
        *listOf(window)->viewport(), [&] { return hasFirstRow(window.workspace()); },
        [] {
            sayMillisecondsSinceStart();
            QCoreApplication::quit();
        });
    window.openLibrary(folder);
    return QApplication::exec();
}

std::vector<double> starts(const QStringList& arguments)
{
    std::vector<double> times;
    for (int i = 0; i < 7; ++i) {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(StartVariable), QString::number(nanosecondsNow()));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), arguments);
        if (!process.waitForFinished(MinuteMilliseconds)) qFatal("a start did not end");
        if (i > 0) times.push_back(process.readAllStandardOutput().trimmed().toDouble());  // the first fills the cache
    }
    return times;
}

/// The library with marks of its own; what is large is only referred to.
QString copyForMarks(const QString& kept, const QString& folder)
{
    QString copy = folder + QStringLiteral("/library");
    QDir().mkpath(copy);
    for (const char* large : {"articles.db", "index.db"})
        QFile::link(kept + u'/' + QLatin1String(large), copy + u'/' + QLatin1String(large));
    QFile::copy(kept + QStringLiteral("/reader.db"), copy + QStringLiteral("/reader.db"));
    return copy;
}

class Day final {
public:
    explicit Day(window::MainWindow& window) : m_window(window), m_list(listOf(window)) { m_pulse.start(1); }

    void work()
    {
        auto& workspace = m_window.workspace();
        scroll();
        const qint64 all = workspace.result().listing.count();
        step(
            "select all", [&] { press(QKeySequence(QKeySequence::SelectAll)); },
            [&] { return workspace.selection().count() == all; });
        const Selection everything = workspace.selection();
        const QString tag = QStringLiteral("bench");
        step(
            "tag all",
            [&] {
                workspace.changeMarks(everything, {{MarkKind::Tag, tag}});
            },
            [&] { return tagged() == all; });
        step(
            "undo", [&] { workspace.undoStack().undo(); }, [&] { return tagged() == 0; });
        step(
            "redo", [&] { workspace.undoStack().redo(); }, [&] { return tagged() == all; });
        step(
            "mark all read", [&] { workspace.markAllRead(); }, [&] { return workspace.counts().unread == 0; });
        seekLastUnread();
        step(
            "undo", [&] { workspace.undoStack().undo(); }, [&] { return workspace.counts().unread == all; });
        search("scope: unread", [&] { workspace.setScope(workspace::unreadArticles()); });
        search("scope: tag", [&] { workspace.setScope(workspace::tagScope(tag)); });
        search("scope: all", [&] { workspace.setScope(workspace::allArticles()); });
        for (const char* text : {"t", "to", "tok", "the said", "\"the said\"", "oil OR gas -crude", ""})
            search(text, [&] { workspace.setQueryText(QString::fromLatin1(text)); });
        readOn();
        std::printf("memory: %.0f MB\n", anonymousMegabytes());
    }

private:
    qint64 tagged() const
    {
        const CountedMarks& tags = m_window.workspace().counts().tags;
        return tags.empty() ? 0 : tags.front().articles;
    }

    /// From the first row over all that are read to the only one that is not, and back as it was.
    void seekLastUnread()
    {
        auto& workspace = m_window.workspace();
        const ArticleId last = workspace.articles().idAt(workspace.articles().rowCount() - 1);
        step(
            "mark the last unread", [&] { workspace.setRead({last}, false); },
            [&] { return workspace.counts().unread == 1; });
        step(
            "next unread", [&] { workspace.step(workspace::Step::NextUnread); },
            [&] { return workspace.openId() == last; });
        step(
            "undo", [&] { workspace.undoStack().undo(); }, [&] { return workspace.counts().unread == 0; });
    }

    void press(const QKeySequence& keys)
    {
        QKeyEvent event(QEvent::KeyPress, keys[0].key(), keys[0].keyboardModifiers());
        QCoreApplication::sendEvent(m_list, &event);
    }

    void step(const char* what, const std::function<void()>& begin, const std::function<bool()>& isDone)
    {
        turn();
        StallDetector stalls;
        const double call = millisecondsOf(begin);
        QElapsedTimer time;
        time.start();
        while (!isDone() && time.elapsed() < MinuteMilliseconds) turn();
        const double whole = call + double(time.nsecsElapsed()) / 1e6;
        turn();
        std::printf("%-28s %9.1f ms until done%s; longest stall %6.1f ms; memory %4.0f MB\n", what, whole,
                    isDone() ? "" : " (gave up)", std::max(call, stalls.longest()), anonymousMegabytes());
        std::fflush(stdout);
    }

    void search(const char* what, const std::function<void()>& begin)
    {
        auto& workspace = m_window.workspace();
        step(what, begin, [&] {
            return workspace.isAnswered() && !workspace.isSearching() &&
                   (workspace.result().listing.count() == 0 || hasFirstRow(workspace));
        });
    }

    void scroll()
    {
        QScrollBar& bar = *m_list->verticalScrollBar();
        std::vector<double> pages, jumps;
        const auto move = [&](int value) {
            return millisecondsOf([&] {
                bar.setValue(value);
                m_list->viewport()->repaint();
                turn();
            });
        };
        for (int i = 0; i < 1000; ++i) pages.push_back(move(bar.value() + bar.pageStep()));
        for (int i = 0; i < 200; ++i) jumps.push_back(move(int(qint64(bar.maximum()) * ((i * 73) % 200) / 200)));
        print("scroll by pages", pages);
        print("scroll by jumps", jumps);
        bar.setValue(0);
    }

    void readOn()
    {
        std::vector<double> steps;
        steps.reserve(ArticlesRead);
        m_list->setFocus();
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
        for (int i = 0; i < ArticlesRead; ++i)
            steps.push_back(millisecondsOf([&] {
                press(QKeySequence(Qt::Key_Down));
                const ArticleId wanted = m_window.workspace().openId();
                QElapsedTimer time;
                time.start();
                const auto isOpen = [&] {
                    const auto& open = m_window.workspace().openArticle();
                    return open && open->article.summary.id == wanted;
                };
                while (!isOpen() && time.elapsed() < MinuteMilliseconds) turn();
            }));
        print("next article, until shown", steps);
    }

    static void print(const char* what, const std::vector<double>& steps)
    {
        std::printf("%-28s %6zu steps, median %5.1f ms, p99 %5.1f ms, longest %5.1f ms\n", what, steps.size(),
                    at(steps, 0.5), at(steps, 0.99), at(steps, 1));
        std::fflush(stdout);
    }

    /// Everything that waits for the window's thread; then a moment for the others.
    static void turn() { QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1); }

    window::MainWindow& m_window;
    QAbstractItemView* m_list;
    QTimer m_pulse;  ///< so that a turn always ends
};

int workADay(QApplication& application, const QString& folder)
{
    style::Appearance appearance(application);
    window::MainWindow window(appearance);
    window.setUpForPicture({1280, 800}, false);
    window.show();
    window.openLibrary(folder);
    while (!window.workspace().hasCounts() || !hasFirstRow(window.workspace()))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("memory with the first page: %.0f MB\n", anonymousMegabytes());
    Day(window).work();
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    window::giveBackLargeBlocks();
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("nothing")) return showNothing();
    if (arguments.value(1) == QLatin1String("first-page")) return showFirstPage(application, arguments.value(2));
    if (arguments.value(1) == QLatin1String("day")) return workADay(application, arguments.value(2));

    const QString lines = remixedLines(QStringLiteral("million.jsonl"));
    if (lines.isNull()) return 0;
    const QTemporaryDir folder;
    const QString library = copyForMarks(keptLibrary(lines), folder.path());
    const double floor = at(starts({QStringLiteral("nothing")}), 0.5);
    const std::vector<double> pages = starts({QStringLiteral("first-page"), library});
    std::printf("start to the first painted page: median %.0f ms, longest %.0f ms; an empty window %.0f ms; %.1f x\n",
                at(pages, 0.5), at(pages, 1), floor, at(pages, 0.5) / floor);
    return workADay(application, library);
}
