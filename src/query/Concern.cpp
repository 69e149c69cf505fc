// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Concern.h"

namespace dateline::query {

using namespace Qt::StringLiterals;

QString sentenceOf(Concern concern)
{
    switch (concern) {
        case Concern::UnclosedQuote:
            return u"This quote is not closed; it was read to the end."_qs;
        case Concern::EmptyPhrase:
            return u"There is nothing to search for between these quotes."_qs;
        case Concern::UnclosedGroup:
            return u"This bracket is not closed; it was closed at the end."_qs;
        case Concern::StrayClose:
            return u"This bracket closes nothing and was ignored."_qs;
        case Concern::EmptyGroup:
            return u"There is nothing to search for between these brackets."_qs;
        case Concern::TooDeep:
            return u"This is nested too deeply; from here on it was read as plain words."_qs;
        case Concern::NothingBesideOr:
            return u"OR stands between two terms; one is missing, so it was ignored."_qs;
        case Concern::NothingBesideAnd:
            return u"AND stands between two terms; one is missing, so it was ignored."_qs;
        case Concern::NothingAfterNot:
            return u"There is no term after NOT, so it was ignored."_qs;
        case Concern::LoneMinus:
            return u"A minus excludes a word only when it touches it; this one was ignored."_qs;
        case Concern::LowerCaseOr:
            return u"This searches for the word “or”; write OR to find either term."_qs;
        case Concern::LowerCaseAnd:
            return u"This searches for the word “and”; terms beside each other are both required anyway."_qs;
        case Concern::LowerCaseNot:
            return u"This searches for the word “not”; write NOT to exclude a term."_qs;
        case Concern::InfixWithoutTerms:
            return u"This stands between two terms; one is missing, so it was read as words."_qs;
        case Concern::InfixOnOthers:
            return u"Distance is measured between words, phrases, prefixes or groups of them joined by OR; "
                   "this was read as AND."_qs;
        case Concern::LoneWildcard:
            return u"A wildcard needs at least one letter; this one was ignored."_qs;
        case Concern::NoLetters:
            return u"There is no letter or digit here to search for; this was ignored."_qs;
        case Concern::OpenRegex:
            return u"A regular expression stands between two slashes; this was read as words."_qs;
        case Concern::ReadsEverything:
            return u"A regular expression without other terms reads every article, which takes long."_qs;
        case Concern::TooFuzzy:
            return u"Spelling may differ by one or two letters; this was read as a word."_qs;
        case Concern::UnknownField:
            return u"There is no field of this name; this was read as words."_qs;
        case Concern::EmptyValue:
            return u"A value stands right after the colon; none does, so this was ignored."_qs;
        case Concern::WrongValue:
            return u"This field has no such value; this was read as words."_qs;
        case Concern::WrongDate:
            return u"This is not a date as searches know it; this was read as words."_qs;
        case Concern::WrongNumber:
            return u"This is not a number as searches know it; this was read as words."_qs;
        case Concern::SecondSort:
            return u"The order is given twice; the last one counts."_qs;
    }
    return {};
}

}  // namespace dateline::query
