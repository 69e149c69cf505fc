// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace dateline::inline article {

/// What articles can be counted by.
enum class FacetField { Source, Place, Topic, Person, Organisation, About, Language, Tag };

struct FacetValue {
    QString name;
    qint64 count = 0;

    bool operator==(const FacetValue&) const = default;
};

/// The articles of a result, counted by one field. An article with several topics counts for each.
struct Facet {
    FacetField field = FacetField::Source;
    std::vector<FacetValue> values;  ///< by count, descending, then by name; as many as were asked for
    qint64 distinct = 0;             ///< how many values there are
    qint64 without = 0;              ///< articles that have none

    bool operator==(const Facet&) const = default;
};

}  // namespace dateline::inline article
