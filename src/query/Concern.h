// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Query.h"

namespace dateline::query {

/// Everything that a remark can be about.
enum class Concern {
    UnclosedQuote,
    EmptyPhrase,
    UnclosedGroup,
    StrayClose,
    EmptyGroup,
    TooDeep,
    NothingBesideOr,
    NothingBesideAnd,
    NothingAfterNot,
    LoneMinus,
    LowerCaseOr,
    LowerCaseAnd,
    LowerCaseNot,
    InfixWithoutTerms,
    InfixOnOthers,
    LoneWildcard,
    NoLetters,
    OpenRegex,
    ReadsEverything,
    TooFuzzy,
    UnknownField,
    EmptyValue,
    WrongValue,
    WrongDate,
    WrongNumber,
    SecondSort,
};

/// One plain sentence in English.
QString sentenceOf(Concern concern);

}  // namespace dateline::query
