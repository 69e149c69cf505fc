// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <utility>
#include <vector>

namespace dateline::tests {

struct Story {
    int id = 0;
    QString headline;
    QString body;

    QString text() const { return headline + QStringLiteral("\n\n") + body; }
};

inline QString elementOf(const QByteArray& record, const QByteArray& name)
{
    const qsizetype from = record.indexOf('<' + name + '>');
    const qsizetype to = record.indexOf("</" + name + '>', from);
    if (from < 0 || to < 0) return {};
    QString text = QString::fromLatin1(record.mid(from + name.size() + 2, to - from - name.size() - 2));
    text.replace(QStringLiteral("&#3;"), QString());
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

/// The stories of Reuters-21578, at most so many, lines as they are; none where the folder is not there.
inline std::vector<Story> reutersStories(const QString& folder, std::size_t most = SIZE_MAX)
{
    std::vector<Story> stories;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.sgm")}, QDir::Files, QDir::Name)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QByteArray all = file.readAll();
        for (qsizetype at = all.indexOf("<REUTERS"); at >= 0 && stories.size() < most;
             at = all.indexOf("<REUTERS", at)) {
            const qsizetype end = all.indexOf("</REUTERS>", at);
            const QByteArray record = all.mid(at, end - at);
            const qsizetype id = record.indexOf("NEWID=\"") + 7;
            const int number = record.mid(id, record.indexOf('"', id) - id).toInt();
            stories.push_back({number, elementOf(record, "TITLE"), elementOf(record, "BODY")});
            at = end;
        }
    }
    return stories;
}

}  // namespace dateline::tests
