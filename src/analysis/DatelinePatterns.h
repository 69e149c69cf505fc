// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace dateline::analysis {

/// One house's way to print a dateline. Its groups: place, agency.
struct DatelinePattern {
    QRegularExpression expression;
    bool needsKnownAgency = false;  ///< the form alone is too weak a sign
};

/// In the order in which they are tried.
const QList<DatelinePattern>& datelinePatterns();

bool isDatelineDash(QChar c);

/// False for what stands where a place would and is none: a weekday, a month, an article before a noun.
bool isPlaceLike(const QString& place);

}  // namespace dateline::analysis
