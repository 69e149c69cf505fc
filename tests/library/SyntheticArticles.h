// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline::tests {

/// Words that stand in every so many-th article, so that counts are known: "alpha" in all, "every7" in each seventh.
inline QByteArray syntheticArticle(int number)
{
    const QDateTime date(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    QString body = QStringLiteral("This is article number%1 of the made ones, and alpha stands in it.\n\n").arg(number);
    for (int n : {7, 100})
        if (number % n == 0) body += QStringLiteral("Here is every%1 too. ").arg(n);
    for (int sentence = 0; sentence < 12; ++sentence)
        body += QStringLiteral("The %1 committee of town%2 met on matter %3 and agreed. ")
                    .arg(number * 31 + sentence)
                    .arg(number % 97)
                    .arg(sentence * number % 1009);
    const QJsonObject article{{QStringLiteral("id"), QStringLiteral("made-%1").arg(number)},
                              {QStringLiteral("headline"), QStringLiteral("Made article %1").arg(number)},
                              {QStringLiteral("date"), date.addSecs(qint64(number) * 3600).toString(Qt::ISODate)},
                              {QStringLiteral("source"), QStringLiteral("Agency %1").arg(number % 20)},
                              {QStringLiteral("language"), QStringLiteral("en")},
                              {QStringLiteral("body"), body}};
    return QJsonDocument(article).toJson(QJsonDocument::Compact) + '\n';
}

/// JSON Lines of the articles first..first+count-1.
inline QString writeSynthetic(const QString& path, int count, int first = 1)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(path));
    for (int number = first; number < first + count; ++number) file.write(syntheticArticle(number));
    return path;
}

}  // namespace dateline::tests
