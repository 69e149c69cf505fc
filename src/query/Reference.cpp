// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Reference.h"

#include "query/Operator.h"

#include <array>

namespace dateline::query {

using namespace Qt::StringLiterals;

namespace {

enum class Section { Terms, Combining, Fields, Flags, NumbersAndDates, Order };

struct Heading {
    Section section;
    QString title;
    QString opening;
};

}  // namespace

static Section sectionOf(const Operator& op)
{
    static const QStringList joining{u"AND"_s, u"OR"_s, u"NOT"_s, u"( )"_s};
    if (op.shape == Shape::Written) return joining.contains(op.keywords.first()) ? Section::Combining : Section::Terms;
    if (op.shape != Shape::Field) return Section::Combining;
    if (op.takesTerms) return Section::Fields;
    if (op.values.isEmpty()) return Section::NumbersAndDates;
    return op.keywords.first() == u"sort" ? Section::Order : Section::Flags;
}

static QString asCode(const QString& text)
{
    return u'`' + text + u'`';
}

static QString asCode(const QStringList& texts)
{
    QStringList codes;
    for (const QString& text : texts) codes += asCode(text);
    return codes.join(u", "_s);
}

// A help line is a meaning, a colon and examples; a comma between quotes parts none.
static QStringList examplesOf(const QString& help)
{
    const QString examples = help.section(u": "_s, 1);
    return examples.contains(u'"') ? QStringList{examples} : examples.split(u", "_s);
}

static QString entry(const Operator& op)
{
    QString line = u"- "_s + asCode(examplesOf(op.help)) + u": "_s + op.help.section(u": "_s, 0, 0) + u'.';
    if (op.keywords.size() > 1) {
        QStringList keywords = op.keywords;
        if (op.shape == Shape::Field)
            for (QString& keyword : keywords) keyword += u':';
        line += u" Written "_s + asCode(keywords) + u'.';
    }
    if (!op.values.isEmpty()) line += u" All values: "_s + asCode(op.values) + u'.';
    return line + u'\n';
}

QString reference()
{
    static const std::array<Heading, 6> headings{{
        {Section::Terms, u"Terms"_s,
         u"A word is found in any case, with or without accents, in headline, body, byline, dateline, source and labels."_s},
        {Section::Combining, u"Combining"_s,
         u"A space says AND. Groups come first, then nearness, NOT, AND and OR. Operators are typed in capitals."_s},
        {Section::Fields, u"Fields"_s, u"A field takes a word, a phrase in quotes, or a group in brackets."_s},
        {Section::Flags, u"Flags"_s,
         u"`is:update`, `is:correction` and `is:killed` go by what an agency says in headline or slug (UPDATE 2-, "
         "CORRECTED-, KILL); an article that has an earlier text is an update, too."_s},
        {Section::NumbersAndDates, u"Numbers and dates"_s, {}},
        {Section::Order, u"Order"_s, u"Without `sort:` the newest come first."_s},
    }};
    QString page = u"# What a search understands\n"_s;
    for (const Heading& heading : headings) {
        page += u"\n## "_s + heading.title + u"\n\n"_s;
        if (!heading.opening.isEmpty()) page += heading.opening + u"\n\n"_s;
        for (const Operator* each : operators())
            if (sectionOf(*each) == heading.section) page += entry(*each);
    }
    return page;
}

}  // namespace dateline::query
