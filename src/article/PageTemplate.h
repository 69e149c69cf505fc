// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace dateline::inline article {

/// Running headers and footers are given as text with fields in braces: `{title} – {date}|page {page}`. Strokes part
/// what stands at the left, in the middle and at the right; of two parts the second stands at the right.
const QStringList& pageFields();

/// The first field of a template that is none of these, as it stands there; null: all are known.
QString unknownPageField(const QString& pattern);

/// Values by name of field. What has no value is left empty; a brace that begins no field stays.
QString filledTemplate(const QString& pattern, const QHash<QString, QString>& values);

struct PageLine {
    QString left;
    QString middle = {};
    QString right = {};
};
PageLine partedTemplate(const QString& pattern);

}  // namespace dateline::inline article
