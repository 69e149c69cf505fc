// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LivedLibrary.h"

#include "JsonLines.h"
#include "KeptLibrary.h"
#include "bench/Bench.h"

#include <QDateTime>

namespace dateline::bench {

namespace {

constexpr int Turns = 20;
constexpr int Every = 20;
constexpr int Erased = 7;    // of each twenty
constexpr int Updated = 13;  // another

/// Lines to import. The name of the file is that of the articles' provider, so each has a folder of its own.
class Part final {
public:
    Part(const QString& folder, const QString& name) : m_file(folder + QLatin1Char('/') + name + "/articles.jsonl")
    {
        QDir().mkpath(folder + QLatin1Char('/') + name);
        if (!m_file.open(QIODevice::WriteOnly)) qFatal("%s cannot be written", qPrintable(m_file.fileName()));
    }
    void add(const QByteArray& line) { m_file.write(line); }
    /// The path, with all lines in the file.
    QString finished()
    {
        m_file.close();
        return m_file.fileName();
    }

private:
    QFile m_file;
};

QByteArray updated(const QByteArray& line)
{
    QJsonObject article = QJsonDocument::fromJson(line).object();
    const QDateTime date = QDateTime::fromString(article.value(u"date").toString(), Qt::ISODate);
    const QString body = article.value(u"body").toString();
    article.insert(u"date", date.addSecs(3600).toString(Qt::ISODate));
    article.insert(u"body", QLatin1String(UpdatedWord) + body.mid(std::max<qsizetype>(0, body.indexOf(u' '))));
    return jsonLine(article);
}

qint64 countLines(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return 0;
    qint64 count = 0;
    for (; !file.atEnd(); ++count) file.readLine();
    return count;
}

/// Imports turn by turn; returns the imports to take back, and writes the updates.
std::vector<qint64> importInTurns(library::Library& library, const QString& lines, const QString& parts, Part& updates)
{
    QFile file(lines);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(lines));
    const qint64 aTurn = countLines(lines) / Turns + 1;
    std::vector<qint64> passing;
    for (int turn = 0; !file.atEnd(); ++turn) {
        Part staying(parts, QStringLiteral("staying-%1").arg(turn));
        Part going(parts, QStringLiteral("going-%1").arg(turn));
        for (qint64 i = 0; i < aTurn && !file.atEnd(); ++i) {
            const QByteArray line = file.readLine();
            (i % Every == Erased ? going : staying).add(line);
            if (i % Every == Updated) updates.add(updated(line));
        }
        (void)import(library, {staying.finished()});
        passing.push_back(import(library, {going.finished()}).batch);
    }
    return passing;
}

void live(library::Library& library, const QString& lines, const QString& parts)
{
    Part updates(parts, QStringLiteral("updates"));
    const std::vector<qint64> passing = importInTurns(library, lines, parts, updates);
    const ImportReport report = import(library, {updates.finished()});
    for (const qint64 batch : passing)
        if (!wait(library.importing().undo(batch))) qFatal("an import cannot be taken back");
    waitForIndex(library);
    std::printf("lived: %zu imports, %lld articles updated in %.1f s (%lld added, %lld refused), %zu imports undone\n",
                2 * passing.size(), report.updated, report.seconds, report.added, report.refused, passing.size());
}

}  // namespace

QString livedLibrary(const QString& lines)
{
    QString folder = besideLibrary(lines, QStringLiteral("-lived"));
    makeOnce(folder, [&lines](library::Library& library) {
        const QString parts = besideLibrary(lines, QStringLiteral("-parts"));
        live(library, lines, parts);
        QDir(parts).removeRecursively();
    });
    return folder;
}

}  // namespace dateline::bench
