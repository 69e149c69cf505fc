// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Lines (as bench_Million has them) imported with everything, then their index made anew alone, with groups and
// without: articles a second, processor time an article of each thread, memory, and disk. The floor is the same lines
// put into one plain table.
#include "Bench.h"
#include "shared/JsonLines.h"
#include "shared/KeptLibrary.h"
#include "shared/Sqlite.h"
#include "store/Connection.h"
#include "store/LibraryFiles.h"
#include "store/index/IndexFollower.h"
#include "store/index/Tokenizer.h"

#include <QTemporaryDir>

#include <unistd.h>

#include <ctime>

using namespace dateline;
using namespace dateline::bench;

namespace {

void printThreads(qint64 articles)
{
    const double ticks = double(sysconf(_SC_CLK_TCK));
    const QDir tasks(QStringLiteral("/proc/self/task"));
    for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile stat(tasks.filePath(task) + QStringLiteral("/stat"));
        if (!stat.open(QIODevice::ReadOnly)) continue;
        const QByteArray line = stat.readAll();
        const QByteArray name = line.mid(line.indexOf('(') + 1, line.lastIndexOf(')') - line.indexOf('(') - 1);
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        const double seconds = (fields[11].toDouble() + fields[12].toDouble()) / ticks;
        if (seconds * 1e6 >= double(articles))
            std::printf("  thread %-16s %6.1f us of processor an article\n", name.constData(),
                        seconds * 1e6 / double(articles));
    }
}

void printFloor(const QString& folder, const QString& lines)
{
    qint64 count = 0;
    const double milliseconds = millisecondsOf([&] {
        Sqlite floor(folder + QStringLiteral("/floor.db"));
        floor.run("PRAGMA journal_mode=WAL");
        floor.run("CREATE TABLE line(id INTEGER PRIMARY KEY, text TEXT)");
        floor.run("BEGIN");
        SqliteStatement insert(floor.handle(), "INSERT INTO line(text) VALUES(?1)");
        QFile file(lines);
        if (!file.open(QIODevice::ReadOnly)) return;
        for (; !file.atEnd(); ++count) insert.bind(1, file.readLine()).step();
        floor.run("COMMIT");
    });
    std::printf("floor, lines into a plain table: %.0f a second\n", double(count) / milliseconds * 1000);
}

using Groups = store::IndexFollower::Groups;

struct IndexTime {
    double milliseconds = 0;
    double processor = 0;  ///< milliseconds of all threads
};

double processorMilliseconds()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

IndexTime timeOfIndex(const QString& folder, Groups groups)
{
    using store::Access, store::Connection;
    const auto articles = Connection::open(store::pathOf(folder, store::ArticlesFile), Access::ReadOnly);
    const auto index = Connection::open(store::pathOf(folder, store::IndexFile), Access::ReadWrite);
    if (!articles || !index || !store::registerTokenizer((*index)->handle())) qFatal("the library cannot be opened");
    store::IndexFollower follower(**articles, **index, groups);
    if (!follower.startAnew()) qFatal("the index cannot be made anew");
    qint64 indexed = 0;
    const double before = processorMilliseconds();
    const double milliseconds = millisecondsOf([&] {
        for (;;) {
            const auto step = follower.follow(65'536);
            if (!step) qFatal("the index cannot follow");
            if (step->indexed == 0) return;
            indexed += step->indexed;
            if (!(*index)->checkpoint(store::Connection::Checkpoint::Passive)) qFatal("the log stays");
        }
    });
    std::printf("index alone%s: %lld articles, %.0f a second\n", groups == Groups::Made ? "" : ", without groups",
                indexed, double(indexed) / milliseconds * 1000);
    std::fflush(stdout);
    return {milliseconds, processorMilliseconds() - before};
}

// The whole one last: it is what the library is left with.
void printIndexAlone(const QString& folder, double import)
{
    const IndexTime without = timeOfIndex(folder, Groups::Left);
    const IndexTime with = timeOfIndex(folder, Groups::Made);
    const double more = with.milliseconds - without.milliseconds;
    std::printf("grouping: %.0f s more for the index, %.1f %% of an import without; of the index's processor %.1f %%\n",
                more / 1000, more / (import - more) * 100, (with.processor / without.processor - 1) * 100);
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString lines = remixedLines(QStringLiteral("million.jsonl"));
    if (lines.isNull()) return 0;
    const QTemporaryDir folder(cacheFolder() + QStringLiteral("/import-XXXXXX"));
    printFloor(folder.path(), lines);
    const QString library = folder.filePath(QStringLiteral("library"));
    double whole = 0;
    {
        const auto opened = open(library);
        const ImportReport report = import(*opened, {lines});
        std::printf("import: %lld added, %lld refused in %.1f s, %.0f articles/s, memory %.0f MB\n", report.added,
                    report.refused, report.seconds, double(report.read) / report.seconds, anonymousMegabytes());
        printThreads(report.read);
        whole = report.seconds * 1000;
    }
    printDisk(library, lines);
    printIndexAlone(library, whole);
    return 0;
}
