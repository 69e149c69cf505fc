// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Dateline.h"

#include <QRegularExpression>

namespace dateline::analysis {

Dateline findDateline(const QString& paragraph)
{
    static const QRegularExpression opening(
        QStringLiteral("^(([\\p{Lu}][\\p{Lu}\\p{Pd} ]+)\\. (\\p{Lu}[\\p{L}]+)) [–—-] "));
    const QRegularExpressionMatch match = opening.match(paragraph.left(120));
    if (!match.hasMatch()) return {};
    return {match.captured(1), placeName(match.captured(2)), agencyName(match.captured(3)), match.capturedLength(0)};
}

QString agencyName(const QString& printed)
{
    if (printed.compare(QLatin1String("kazinform"), Qt::CaseInsensitive) == 0) return QStringLiteral("Kazinform");
    if (printed.compare(QLatin1String("reuters"), Qt::CaseInsensitive) == 0) return QStringLiteral("Reuters");
    return {};
}

QString placeName(const QString& printed)
{
    QString name = printed.toLower();
    bool begins = true;
    for (QChar& c : name) {
        if (begins) c = c.toUpper();
        begins = !c.isLetter();
    }
    return name;
}

QString findAttribution(const QString&)
{
    return {};
}

}  // namespace dateline::analysis
