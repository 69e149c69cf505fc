// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Log.h"

#include "library/LogFile.h"
#include "library/Logging.h"
#include "library/Worker.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <mutex>

namespace dateline::library {

namespace {

constexpr qsizetype GreatestLine = 500;

std::mutex currentMutex;
std::shared_ptr<Worker<LogFile>> current;
QtMessageHandler handlerBefore = nullptr;

std::shared_ptr<Worker<LogFile>> currentLog()
{
    const std::lock_guard lock(currentMutex);
    return current;
}

void setCurrentLog(std::shared_ptr<Worker<LogFile>> log)
{
    {
        const std::lock_guard lock(currentMutex);
        current.swap(log);
    }
    if (log) log->stop(Worker<LogFile>::Rest::Run);
}

QLatin1String levelName(QtMsgType type)
{
    switch (type) {
        case QtDebugMsg:
            return QLatin1String("debug");
        case QtInfoMsg:
            return QLatin1String("info");
        case QtWarningMsg:
            return QLatin1String("warning");
        case QtCriticalMsg:
            return QLatin1String("critical");
        case QtFatalMsg:
            return QLatin1String("fatal");
    }
    Q_UNREACHABLE();
}

QString lineOf(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString when = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString category = QString::fromUtf8(context.category ? context.category : "default");
    return QStringLiteral("%1 %2 %3 %4").arg(when, levelName(type), category, message.simplified()).left(GreatestLine);
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (const auto log = currentLog())
        log->post([line = lineOf(type, context, message)](LogFile& file) { file.write(line); });
    const bool isForPeople = type != QtDebugMsg && type != QtInfoMsg;
    if (isForPeople && handlerBefore) handlerBefore(type, context, message);
}

}  // namespace

void startLog(const QString& folder)
{
    auto log = std::make_shared<Worker<LogFile>>(QStringLiteral("log"));
    const auto started =
        log->start([folder]() -> Result<std::unique_ptr<LogFile>> { return std::make_unique<LogFile>(folder); });
    if (!started) return;
    setCurrentLog(log);
    QLoggingCategory::setFilterRules(QStringLiteral("dateline.*.info=true"));
    const QtMessageHandler before = qInstallMessageHandler(handle);
    if (before != handle) handlerBefore = before;
    // What ends at once, killed or crashed, has said at least what it was.
    qCInfo(logLibrary).noquote() << "started: Dateline " DATELINE_VERSION ", Qt" << qVersion();
}

void stopLog()
{
    if (!currentLog()) return;
    qInstallMessageHandler(handlerBefore);
    setCurrentLog(nullptr);
}

Reply<QStringList> lastLogLines(int count)
{
    const auto log = currentLog();
    if (!log) return QtFuture::makeReadyFuture(Result<QStringList>(QStringList()));
    return log->ask([count](LogFile& file) -> Result<QStringList> { return file.recent(count); });
}

}  // namespace dateline::library
