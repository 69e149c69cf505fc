// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StatementBook.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace dateline::store {

static const QByteArray Mark = "-- name:";

static void readTopic(const QString& path, QHash<QByteArray, QByteArray>& book)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("the statements %s are missing", qPrintable(path));
    const QByteArray topic = QFileInfo(path).completeBaseName().toUtf8();
    QByteArray name;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.startsWith(Mark)) {
            name = topic + '/' + line.mid(Mark.size()).trimmed();
            Q_ASSERT_X(!book.contains(name), "statementBook", name.constData());
        } else if (!name.isEmpty() && !line.startsWith("--")) {
            book[name] += line;
        }
    }
}

static QHash<QByteArray, QByteArray> readBook()
{
    QHash<QByteArray, QByteArray> book;
    const QDir folder(QStringLiteral(":/store/statements"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")})) readTopic(folder.filePath(name), book);
    for (QByteArray& sql : book) sql = sql.trimmed();
    return book;
}

const QHash<QByteArray, QByteArray>& statementBook()
{
    static const QHash<QByteArray, QByteArray> book = readBook();
    return book;
}

QList<QByteArray> statementNames(const QByteArray& topic)
{
    QList<QByteArray> names;
    for (const QByteArray& name : statementBook().keys())
        if (name.startsWith(topic + '/')) names.append(name);
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace dateline::store
