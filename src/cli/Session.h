// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"
#include "library/Searching.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonObject>

namespace dateline::cli {

/// What every command has at hand: where it writes, what was asked of all commands alike, and the library once open.
class Session final {
public:
    Session(QTextStream& out, QTextStream& err) : out(out), err(err) {}

    QTextStream& out;
    QTextStream& err;
    QString folder;
    bool isJson = false;
    bool isQuiet = false;

    /// Opens the library; `mustExist`: an empty folder is an error and stays as it is.
    enum class Opening { MustExist, Create };
    Result<void> open(Opening opening);
    library::Library& library() { return *m_library; }

    /// Runs this thread's event loop until the answer is there.
    template <typename T>
    Result<T> wait(const library::Reply<T>& reply);

    /// Searches, and says what there is to say beside the result.
    Result<library::SearchResult> search(const library::SearchRequest& request);

    /// Those of the ids that are articles, in their order; each other one is named.
    Result<ArticleIds> known(const ArticleIds& ids);

    /// Says an error in one sentence and answers the exit status that belongs to it.
    int fail(const Error& error);
    int misuse(const QString& sentence);
    void say(const QString& sentence);
    /// Says it where what was marked could not be written to reader.jsonl.
    void sayJournal();
    void sayRemarks(const std::vector<query::Remark>& remarks);
    void printJson(const QJsonObject& object);
    void printJsonList(const QJsonArray& array);

private:
    std::shared_ptr<library::Library> m_library;
};

template <typename T>
Result<T> Session::wait(const library::Reply<T>& reply)
{
    if (!reply.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(reply);
        loop.exec();
    }
    if (reply.resultCount() == 0) return Error{ErrorKind::Cancelled, {}, {}};
    return reply.result();
}

}  // namespace dateline::cli
