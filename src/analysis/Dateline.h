// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dateline::analysis {

/// The opening of a wire story: `ASTANA. KAZINFORM – …`, `LONDON, March 17 (Reuters) - …`, `АСТАНА. ҚазАқпарат – …`.
struct Dateline {
    QString text;          ///< as printed, without the dash: "ASTANA. KAZINFORM"
    QString place;         ///< in title case: "Astana"
    QString agency;        ///< in its usual spelling: "Kazinform"
    qsizetype length = 0;  ///< UTF-16 units of the paragraph that the dateline takes, dash and space included

    bool isFound() const { return length > 0; }
    bool operator==(const Dateline&) const = default;
};

/// Looks at the first paragraph of a body. Pure, any thread.
Dateline findDateline(const QString& paragraph);

/// "Reuters", "Kazinform": an agency's usual spelling for any of its printed forms; null where it is not known.
QString agencyName(const QString& printed);

/// A place printed in capitals, in title case: "NEW YORK" to "New York", "НҰР-СҰЛТАН" to "Нұр-Сұлтан".
QString placeName(const QString& printed);

/// Whom the opening cites: "… , Kazinform cites Akorda." gives "Akorda"; null where nobody. Pure, any thread.
QString findAttribution(const QString& paragraph);

}  // namespace dateline::analysis
