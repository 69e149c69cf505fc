// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace dateline::tests {

struct Row {
    QByteArray name;  ///< line number and first cell
    QStringList cells;

    QString at(int column) const { return cells.value(column); }
};

/// "\u0301" and "\n" in a cell stand for the character.
inline QString unescaped(QString cell)
{
    static const QRegularExpression escape(QStringLiteral("\\\\u([0-9A-F]{4})"));
    for (auto match = escape.match(cell); match.hasMatch(); match = escape.match(cell))
        cell.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
    return cell.replace(QLatin1String("\\n"), QLatin1String("\n"));
}

/// The rows of a table of cases: cells parted by tabs, lines that begin with "# " are remarks. Never empty: a table
/// that is missing fails the test that asks for it.
inline QList<Row> table(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no table %s", qPrintable(path));
    QList<Row> rows;
    int number = 0;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(QLatin1String("# "))) continue;
        Row row;
        for (const QString& cell : line.split(u'\t')) row.cells << unescaped(cell);
        row.name = QByteArray::number(number) + ' ' + row.cells.first().left(40).toUtf8();
        rows << row;
    }
    if (rows.isEmpty()) qFatal("an empty table %s", qPrintable(path));
    return rows;
}

}  // namespace dateline::tests
