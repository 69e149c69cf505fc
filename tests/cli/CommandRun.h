// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace dateline::tests {

using namespace Qt::StringLiterals;

struct Outcome {
    int status = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
};

inline Outcome run(const QStringList& arguments)
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    outcome.status = cli::run(arguments, out, err);
    return outcome;
}

inline const QByteArray Story =
    " date 2023-03-17 Minister meets with harbour master Jürg Türk\n\n"
    "ASTANA. KAZINFORM – The minister met with harbour master Jürg Türk on Friday.\n\n"
    "«Human rights are rights at sea as well,» said Türk.\n";

/// Commands on a library of their own in a folder that goes with it.
class CommandRun {
protected:
    void beginAnew() { m_folder = std::make_unique<QTemporaryDir>(); }

    QString path(const QString& name) const { return m_folder->filePath(name); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    Outcome on(const QStringList& arguments) const
    {
        return run(QStringList{u"--library"_qs, path(u"library"_qs)} + arguments);
    }

    /// Three of one week in March 2023, one of New Year's Day; two of Astana, one of Vienna, one of Paris.
    void importFour() const
    {
        write(u"in/1.txt"_qs, Story);
        write(u"in/2.txt"_qs, " date 2023-03-16 Oil port opens\n\nASTANA. KAZINFORM – A harbour for oil was opened.\n");
        write(u"in/3.txt"_qs, " date 2023-03-15 Strike ends\n\nVIENNA. KAZINFORM – The harbour works again.\n");
        write(u"in/4.txt"_qs, " date 2023-01-01 Grain sold\n\nPARIS. KAZINFORM – Grain was sold to the mills.\n");
        on({u"import"_qs, path(u"in"_qs)});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

}  // namespace dateline::tests
