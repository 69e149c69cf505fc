// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace dateline::bench {

/// Calls take(QJsonObject) for every line, in order. A file that cannot be read ends the program.
template <typename Take>
void eachObject(const QString& path, Take&& take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(path));
    while (!file.atEnd()) take(QJsonDocument::fromJson(file.readLine()).object());
}

inline QByteArray jsonLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace dateline::bench
