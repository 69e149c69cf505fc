// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Order.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace dateline::panes {

/// What the table can show of an article. The number is the header's section.
enum class Column { State, Date, Headline, Source, Place, Byline, Language, Words, Tags };
constexpr int ColumnCount = 9;

/// What is fixed of a column.
struct ColumnFacts {
    Column column;
    QString id;                         ///< as it is remembered
    QString name;                       ///< translated
    std::optional<query::SortKey> key;  ///< what a click on its head sorts by; marks change too often to be sorted by
    int width;                          ///< at first, at scale 1
    bool isShown;                       ///< at first
};
/// Every column, by number.
std::vector<ColumnFacts> allColumns();

/// Which columns stand where, and how wide: what a person made of the table. A program that has more columns than the
/// one that remembered them shows what it knows as it was, and the new ones when they are asked for; one that has fewer
/// hands back what it does not know.
class ColumnLayout final {
public:
    struct Place {
        QString id;
        int width = 0;  ///< at scale 1
        bool isShown = true;

        bool operator==(const Place&) const = default;
    };

    ColumnLayout();  ///< as the program has it
    explicit ColumnLayout(std::vector<Place> places) : m_places(std::move(places)) {}
    static ColumnLayout from(const QJsonObject& remembered);
    QJsonObject json() const;

    /// From the side where reading begins; with those that are unknown.
    const std::vector<Place>& places() const { return m_places; }
    bool operator==(const ColumnLayout&) const = default;

private:
    std::vector<Place> m_places;
};

}  // namespace dateline::panes
