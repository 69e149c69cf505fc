// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Dates.h"

#include <QDateTime>

namespace dateline::text {

std::optional<WrittenDate> parseDate(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    if (!moment.isValid()) return std::nullopt;
    return WrittenDate{QDateTime(moment.date(), moment.time(), Qt::UTC).toSecsSinceEpoch(), Precision::Second, {}};
}

}  // namespace dateline::text
