// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All of Reuters-21578 in one import, with the window's thread watched: seconds beside a floor (the same bytes read and
// put into one plain table), the longest stall, a bookmark toggled meanwhile, and the first page of "oil".
#include "Bench.h"
#include "library/Marking.h"
#include "support/Corpus.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace dateline;
using namespace dateline::bench;

namespace {

double plainTable(const QString& folder, const QString& corpus)
{
    return millisecondsOf([&] {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("floor"));
        database.setDatabaseName(folder + QStringLiteral("/floor.db"));
        database.open();
        QSqlQuery query(database);
        query.exec(QStringLiteral("PRAGMA journal_mode=WAL"));
        query.exec(QStringLiteral("CREATE TABLE story(id INTEGER PRIMARY KEY, text TEXT)"));
        database.transaction();
        query.prepare(QStringLiteral("INSERT INTO story(text) VALUES(?)"));
        for (const QString& name : QDir(corpus).entryList({QStringLiteral("*.sgm")}, QDir::Files, QDir::Name)) {
            QFile file(corpus + u'/' + name);
            if (!file.open(QIODevice::ReadOnly)) continue;
            const QString text = QString::fromLatin1(file.readAll());
            for (qsizetype from = text.indexOf(u"<REUTERS"), to; from >= 0; from = text.indexOf(u"<REUTERS", to)) {
                to = text.indexOf(u"</REUTERS>", from);
                query.bindValue(0, text.mid(from, to - from));
                query.exec();
            }
        }
        database.commit();
    });
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString corpus = tests::corpusPath(QStringLiteral("news/reuters21578"));
    if (corpus.isNull()) {
        std::puts("Reuters-21578 is not here (set DATELINE_CORPUS).");
        return 0;
    }
    const QTemporaryDir folder;
    const double floor = plainTable(folder.path(), corpus);
    const auto library = open(folder.filePath(QStringLiteral("library")));

    StallDetector stalls;
    std::vector<double> toggles;
    QTimer marks;
    QObject::connect(&marks, &QTimer::timeout, [&] {
        auto time = std::make_shared<QElapsedTimer>();
        time->start();
        library->marking()
            .setBookmarked({ArticleId{qint64(1 + toggles.size() % 50)}}, toggles.size() % 2 == 0)
            .then(&application, [&toggles, time](const Result<ArticleIds>&) {
                toggles.push_back(double(time->nsecsElapsed()) / 1e6);
            });
    });
    marks.start(50);
    const ImportReport report = import(*library, {corpus});
    marks.stop();
    std::printf("import: %lld read, %lld added, %lld refused in %.2f s, %.0f articles/s, %.1f x the plain table\n",
                report.read, report.added, report.refused, report.seconds, double(report.read) / report.seconds,
                report.seconds * 1000 / floor);
    std::printf("window's thread during the import: longest stall %.1f ms, p99 %.1f ms\n", stalls.longest(),
                stalls.p99());
    std::printf("bookmark toggled during the import: median %.2f ms, p99 %.2f ms, of %zu\n", at(toggles, 0.5),
                at(toggles, 0.99), toggles.size());
    for (const char* text :
         {"oil", "the", "\"the said\"", "pro*", "oil OR gas -crude", "place:london", "date:1987-03"}) {
        std::vector<double> engine;
        qint64 count = 0;
        for (int i = 0; i < 20; ++i) {
            const auto found = wait(library->searching().search(
                {query::parse(QString::fromUtf8(text), QDate::currentDate()), query::SortKey::Newest}));
            engine.push_back(found->milliseconds);
            count = found->listing.count();
        }
        std::printf("search %-20s %7lld found, first %.2f ms, then median %.2f ms\n", text, count, engine.front(),
                    at(engine, 0.5));
    }
    std::printf("memory: %.0f MB\n", anonymousMegabytes());
    return 0;
}
