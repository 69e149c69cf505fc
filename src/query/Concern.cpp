// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Concern.h"

#include <QtGlobal>

namespace dateline::query {

/// The words are the key of their translation, too: library/ErrorWording looks for it.
static const char* wordsOf(Concern concern)
{
    switch (concern) {
        case Concern::UnclosedQuote:
            return QT_TRANSLATE_NOOP("Remark", "This quote is not closed; it was read to the end.");
        case Concern::EmptyPhrase:
            return QT_TRANSLATE_NOOP("Remark", "There is nothing to search for between these quotes.");
        case Concern::UnclosedGroup:
            return QT_TRANSLATE_NOOP("Remark", "This bracket is not closed; it was closed at the end.");
        case Concern::StrayClose:
            return QT_TRANSLATE_NOOP("Remark", "This bracket closes nothing and was ignored.");
        case Concern::EmptyGroup:
            return QT_TRANSLATE_NOOP("Remark", "There is nothing to search for between these brackets.");
        case Concern::TooDeep:
            return QT_TRANSLATE_NOOP("Remark", "This is nested too deeply; from here on it was read as plain words.");
        case Concern::NothingBesideOr:
            return QT_TRANSLATE_NOOP("Remark", "OR stands between two terms; one is missing, so it was ignored.");
        case Concern::NothingBesideAnd:
            return QT_TRANSLATE_NOOP("Remark", "AND stands between two terms; one is missing, so it was ignored.");
        case Concern::NothingAfterNot:
            return QT_TRANSLATE_NOOP("Remark", "There is no term after NOT, so it was ignored.");
        case Concern::LoneMinus:
            return QT_TRANSLATE_NOOP("Remark",
                                     "A minus excludes a word only when it touches it; this one was ignored.");
        case Concern::LowerCaseOr:
            return QT_TRANSLATE_NOOP("Remark", "This searches for the word “or”; write OR to find either term.");
        case Concern::LowerCaseAnd:
            return QT_TRANSLATE_NOOP(
                "Remark", "This searches for the word “and”; terms beside each other are both required anyway.");
        case Concern::LowerCaseNot:
            return QT_TRANSLATE_NOOP("Remark", "This searches for the word “not”; write NOT to exclude a term.");
        case Concern::InfixWithoutTerms:
            return QT_TRANSLATE_NOOP("Remark",
                                     "This stands between two terms; one is missing, so it was read as words.");
        case Concern::InfixOnOthers:
            return QT_TRANSLATE_NOOP(
                "Remark",
                "Distance is measured between words, phrases, prefixes or groups of them joined by OR; "
                "this was read as AND.");
        case Concern::LoneWildcard:
            return QT_TRANSLATE_NOOP("Remark", "A wildcard needs at least one letter; this one was ignored.");
        case Concern::NoLetters:
            return QT_TRANSLATE_NOOP("Remark", "There is no letter or digit here to search for; this was ignored.");
        case Concern::OpenRegex:
            return QT_TRANSLATE_NOOP("Remark",
                                     "A regular expression stands between two slashes; this was read as words.");
        case Concern::ReadsEverything:
            return QT_TRANSLATE_NOOP("Remark",
                                     "A regular expression without other terms reads every article, which takes long.");
        case Concern::TooFuzzy:
            return QT_TRANSLATE_NOOP("Remark", "Spelling may differ by one or two letters; this was read as a word.");
        case Concern::UnknownField:
            return QT_TRANSLATE_NOOP("Remark", "There is no field of this name; this was read as words.");
        case Concern::EmptyValue:
            return QT_TRANSLATE_NOOP("Remark", "A value stands right after the colon; none does, so this was ignored.");
        case Concern::WrongValue:
            return QT_TRANSLATE_NOOP("Remark", "This field has no such value; this was read as words.");
        case Concern::WrongDate:
            return QT_TRANSLATE_NOOP("Remark", "This is not a date as searches know it; this was read as words.");
        case Concern::WrongNumber:
            return QT_TRANSLATE_NOOP("Remark", "This is not a number as searches know it; this was read as words.");
        case Concern::SecondSort:
            return QT_TRANSLATE_NOOP("Remark", "The order is given twice; the last one counts.");
    }
    return "";
}

QString sentenceOf(Concern concern)
{
    return QString::fromUtf8(wordsOf(concern));
}

}  // namespace dateline::query
