// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Query.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <span>

namespace dateline::query {

inline constexpr int SecondsPerDay = 86400;

/// What an operator is given to read.
struct ClauseInput {
    QString keyword;  ///< as typed, lower case, without the colon
    QString value;    ///< as typed, without quotes
    bool isQuoted = false;
    QDate today;
    int secondOfDay = SecondsPerDay;  ///< how much of today has passed
};

/// How an operator is written.
enum class Shape {
    Field,    ///< `source:reuters`: the keyword, a colon, a value or group
    Counted,  ///< `first/50:a`: the keyword, a number, a colon, a term or group
    Infix,    ///< `a w/5 b`: the keyword and what it measures, between two terms
    Written,  ///< `reform*`, `a OR b`: the grammar's own; here for help alone, the keyword is its sign
};

/// One field, flag or value of the language: one file in operators/. Registered by CMake from the file's name.
struct Operator {
    QStringList keywords;  ///< the first is the one that is printed
    QString help;          ///< one line: what it finds, with an example
    /// A node for the value, or nothing where the value makes no sense (then a remark says so and it is text).
    /// Null for fields that take a term or group: their child is parsed by the grammar. Of counted and infix operators
    /// the value is what follows the keyword (the 5 of `w/5`), and the node comes without its children.
    std::optional<Node> (*parse)(const ClauseInput&) = nullptr;
    bool takesTerms = false;
    Shape shape = Shape::Field;
    QStringList values = {};  ///< every value there is, where the list is closed (`is:`, `has:`, `sort:`)
};

/// Every operator, sorted by first keyword.
std::span<const Operator* const> operators();
const Operator* operatorFor(const QString& keyword);

}  // namespace dateline::query
