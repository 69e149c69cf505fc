// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/SentenceRules.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace dateline::text {

namespace {

// Each table is sorted by bytes; the words are folded (ё as е, no marks on Latin letters).
constexpr std::string_view Enumerations[] = {"etc", "u.s.w", "usw", "ж.б", "ж.т.б", "т.б", "т.д", "т.п"};
constexpr std::string_view Titles[] = {
    "adm",    "al",   "amb",   "approx", "bzw",    "ca",   "capt", "cf",   "cmdr", "col",   "d.c.f", "d.h",
    "dept",   "dr",   "e.g",   "ed",     "eds",    "eg",   "esq",  "est",  "fr",   "frl",   "ft",    "geb",
    "gen",    "gov",  "hon",   "hr",     "i.e",    "ie",   "ing",  "lic",  "lt",   "m.m",   "maj",   "me",
    "messrs", "mlle", "mm",    "mme",    "mr",     "mrs",  "ms",   "msgr", "mt",   "mx",    "pres",  "prof",
    "rep",    "reps", "rev",   "sen",    "sens",   "sgt",  "sr",   "sra",  "srta", "st",    "str",   "supt",
    "u.a",    "ud",   "uds",   "viz",    "vs",     "z.b",  "акад", "аль",  "ауд",  "в.и.о", "г-жа",  "г-н",
    "ген",    "гн",   "гос",   "дер",    "доц",    "жж",   "зам",  "и.о",  "им",   "канд",  "кв",    "көш",
    "м-р",    "мс",   "мыс",   "напр",   "нач",    "обл",  "оф",   "пер",  "пл",   "подп",  "полк",  "пос",
    "пр-т",   "преп", "просп", "проф",   "профес", "р-н",  "ред",  "рис",  "св",   "см",    "ср",    "стр",
    "т.е",    "т.к",  "т.н",   "т.наз",  "т.ч",    "табл", "тел",  "ул",   "ш.м",  "шағ"};
constexpr std::string_view MayEnd[] = {
    "a.d",  "a.g",   "a.m",  "a.s",  "apr",   "aug",   "av",      "ave",   "b.c",  "b.v", "blvd",  "bn",    "bros",
    "cie",  "co",    "corp", "cts",  "d.c",   "dec",   "dlrs",    "dpto",  "e.u",  "e.v", "ee.uu", "etc",   "etc.",
    "feb",  "fevr",  "fri",  "gmbh", "inc",   "jan",   "janv",    "jr",    "juil", "l.a", "llc",   "ltd",   "m.d",
    "mar",  "mln",   "mon",  "n.v",  "n.y",   "no.s",  "nov",     "oct",   "p.m",  "pct", "ph.d",  "plc",   "rd",
    "s.a",  "s.p.a", "sat",  "sep",  "sept",  "shr",   "sq",      "sr.",   "sun",  "thu", "thur",  "thurs", "tue",
    "tues", "u.a.e", "u.k",  "u.n",  "u.s",   "u.s.a", "u.s.s.r", "u.s.w", "usw",  "wed", "авг",   "апр",   "в",
    "вв",   "г",     "га",   "гг",   "д.б",   "дек",   "долл",    "др",    "ж",    "жж.", "кг",    "км",    "коп",
    "м",    "мин",   "млн",  "млрд", "мың",   "н.э",   "нояб",    "окт",   "пр",   "руб", "с.ш",   "сек",   "сент",
    "см.",  "т.б",   "т.д",  "т.п",  "т.с.с", "тг",    "трлн",    "тыс",   "февр", "час", "чел",   "янв"};
constexpr std::string_view BeforeFigures[] = {
    "abs", "art", "arts", "bd",  "cap",  "ch",   "cl",    "fig", "figs", "kap", "n",    "no",   "nos", "nos.", "nr",
    "num", "op",  "p",    "pag", "pags", "para", "paras", "pp",  "ref",  "rev", "sec",  "secs", "tel", "vol",  "ziff",
    "б",   "вып", "гл",   "п",   "пп",   "разд", "рис",   "с",   "ст",   "т",   "табл", "ч",    "№"};
constexpr std::string_view Openers[] = {
    "a",         "aber",   "about", "according", "after",    "al",      "all",       "also",   "although",  "am",
    "an",        "and",    "apres", "as",        "at",       "auch",    "auf",       "avant",  "avec",      "before",
    "bei",       "both",   "but",   "by",        "ce",       "ces",     "cet",       "cette",  "con",       "dans",
    "das",       "del",    "denn",  "der",       "des",      "despite", "die",       "dies",   "diese",     "dieser",
    "doch",      "during", "each",  "earlier",   "ein",      "eine",    "el",        "ella",   "ellas",     "elle",
    "elles",     "ellos",  "en",    "er",        "es",       "esta",    "estas",     "este",   "estos",     "et",
    "for",       "from",   "fur",   "he",        "her",      "his",     "however",   "i",      "if",        "ihr",
    "il",        "ils",    "im",    "in",        "it",       "its",     "l",         "la",     "las",       "last",
    "later",     "le",     "les",   "los",       "mais",     "many",    "meanwhile", "mit",    "more",      "most",
    "my",        "nach",   "next",  "no",        "nosotros", "not",     "nous",      "now",    "officials", "on",
    "once",      "one",    "only",  "other",     "our",      "out",     "over",      "par",    "para",      "pero",
    "police",    "por",    "pour",  "segun",     "selon",    "she",     "sie",       "sin",    "since",     "so",
    "sobre",     "some",   "such",  "sur",       "tambien",  "that",    "the",       "their",  "then",      "there",
    "these",     "they",   "this",  "those",     "though",   "through", "to",        "today",  "two",       "un",
    "una",       "unas",   "und",   "under",     "une",      "unos",    "until",     "von",    "vor",       "vous",
    "we",        "what",   "when",  "where",     "while",    "who",     "why",       "wir",    "with",      "y",
    "yesterday", "you",    "zum",   "zur",       "а",        "ал",      "алайда",    "біз",    "бірақ",     "бүгін",
    "бұл",       "в",      "все",   "вчера",     "вы",       "для",     "до",        "другие", "его",       "ее",
    "если",      "және",   "за",    "здесь",     "и",        "из",      "их",        "к",      "как",       "кеше",
    "ко",        "когда",  "кроме", "между",     "мен",      "мой",     "мы",        "на",     "напомним",  "наш",
    "не",        "но",     "о",     "об",        "однако",   "ол",      "олар",      "он",     "она",       "они",
    "оно",       "осы",    "от",    "перед",     "по",       "после",   "при",       "ранее",  "с",         "сегодня",
    "сейчас",    "со",     "сол",   "сондай-ақ", "сонымен",  "сіз",     "так",       "также",  "там",       "тем",
    "что",       "эта",    "эти",   "это",       "этот",     "я"};
constexpr std::string_view MonthsAfterOrdinal[] = {
    "apr",      "april", "aug",    "august",   "augusti", "dez",     "dezember", "feb",      "feber", "februar",
    "februari", "jan",   "janner", "januar",   "januari", "juli",    "juni",     "maggio",   "mai",   "maj",
    "mars",     "marz",  "nov",    "november", "okt",     "oktober", "sept",     "september"};

template <std::size_t N>
constexpr bool isSorted(const std::string_view (&table)[N])
{
    return std::is_sorted(std::begin(table), std::end(table));
}

static_assert(isSorted(Enumerations) && isSorted(Titles) && isSorted(MayEnd) && isSorted(BeforeFigures) &&
              isSorted(Openers) && isSorted(MonthsAfterOrdinal));

template <std::size_t N>
bool holds(const std::string_view (&table)[N], std::string_view word)
{
    return std::binary_search(std::begin(table), std::end(table), word);
}

}  // namespace

StopAfter stopAfter(std::string_view word)
{
    if (holds(Enumerations, word)) return StopAfter::Enumeration;
    if (holds(Titles, word)) return StopAfter::Title;
    if (holds(MayEnd, word)) return StopAfter::MayEnd;
    return holds(BeforeFigures, word) ? StopAfter::BeforeFigure : StopAfter::Ordinary;
}

bool opensSentences(std::string_view foldedWord)
{
    return holds(Openers, foldedWord);
}

bool isMonthAfterOrdinal(std::string_view foldedWord)
{
    return holds(MonthsAfterOrdinal, foldedWord);
}

}  // namespace dateline::text
