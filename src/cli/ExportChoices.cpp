// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExportChoices.h"

#include "article/PageTemplate.h"
#include "library/Exporting.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

/// Reads options one by one; the first wrong value sticks.
class Choices final {
public:
    explicit Choices(const QCommandLineParser& arguments) : m_arguments(arguments) {}

    template <typename T>
    struct Named {
        QString name;
        T value;
    };

    template <typename T>
    void one(const QString& option, T& value, std::initializer_list<Named<T>> known)
    {
        if (!m_arguments.isSet(option)) return;
        QStringList names;
        for (const Named<T>& choice : known) {
            if (choice.name == m_arguments.value(option)) {
                value = choice.value;
                return;
            }
            names += choice.name;
        }
        refuse(u"--%1 takes %2."_qs.arg(option, names.join(u" or ")));
    }

    void text(const QString& option, QString& value) const
    {
        // Given and empty is not the same as not given.
        if (m_arguments.isSet(option)) value = m_arguments.value(option) + u""_qs;
    }

    template <typename T>
    void number(const QString& option, T& value, T least, T most)
    {
        if (!m_arguments.isSet(option)) return;
        bool isNumber = false;
        const double given = m_arguments.value(option).toDouble(&isNumber);
        const bool isInside = isNumber && given >= double(least) && given <= double(most) && double(T(given)) == given;
        if (isInside)
            value = T(given);
        else
            refuse(u"--%1 takes a number from %2 to %3."_qs.arg(option).arg(least).arg(most));
    }

    void pageLine(const QString& option, QString& value)
    {
        text(option, value);
        const QString unknown = unknownPageField(value);
        if (unknown.isEmpty()) return;
        refuse(u"--%1 has no field %2; there are {%3}."_qs.arg(option, unknown, pageFields().join(u"}, {")));
    }

    void names(const QString& option, QStringList& value, const QStringList& known)
    {
        value = m_arguments.value(option).split(u',', Qt::SkipEmptyParts);
        const bool areKnown = std::ranges::all_of(value, [&](const QString& name) { return known.contains(name); });
        if (!areKnown) refuse(u"--%1 takes %2."_qs.arg(option, known.join(u", ")));
    }

    void refuseIf(bool isWrong, const QString& sentence)
    {
        if (isWrong) refuse(sentence);
    }

    bool has(const QString& option) const { return m_arguments.isSet(option); }
    const std::optional<Error>& trouble() const { return m_trouble; }

private:
    void refuse(const QString& sentence)
    {
        if (!m_trouble) m_trouble = Error{ErrorKind::WrongUsage, u"export"_qs, sentence};
    }

    const QCommandLineParser& m_arguments;
    std::optional<Error> m_trouble;
};

}  // namespace

std::vector<QCommandLineOption> exportChoices()
{
    return {
        {u"title"_qs, u"The document's title."_qs, u"TITLE"_qs},
        {u"author"_qs, u"Who made it."_qs, u"NAME"_qs},
        {u"classification"_qs, u"A line that every page bears."_qs, u"LINE"_qs},
        {u"cover"_qs, u"A cover: title, question, counts, period, sources."_qs},
        {u"toc"_qs, u"A table of contents where there are several articles (the default)."_qs},
        {u"no-toc"_qs, u"No table of contents."_qs},
        {u"header"_qs,
         u"Above each page: text with {title}, {source}, {date}, {page}, {pages}, {query}, {author}, "
         "{classification}; | parts left, middle and right."_qs,
         u"LINE"_qs},
        {u"footer"_qs, u"Below each page, likewise."_qs, u"LINE"_qs},
        {u"paper"_qs, u"A4 (the default) or Letter."_qs, u"PAPER"_qs},
        {u"margins"_qs, u"narrow, normal (the default) or wide."_qs, u"WIDTH"_qs},
        {u"face"_qs, u"serif (the default) or sans."_qs, u"FACE"_qs},
        {u"font-size"_qs, u"Of the text, in points (10.5)."_qs, u"POINTS"_qs},
        {u"columns"_qs, u"Of the text: 1 (the default) or 2."_qs, u"COUNT"_qs},
        {u"each-on-new-page"_qs, u"Each article on a new page (the default)."_qs},
        {u"running-on"_qs, u"An article begins where the one before it ends."_qs},
        {u"paragraph-numbers"_qs, u"Numbers the paragraphs in the margin."_qs},
        {u"end-mark"_qs, u"A sign at the end of each article."_qs},
        {u"metadata"_qs, u"What the library says of each article, below it."_qs},
        {u"content"_qs, u"articles (the default), passages, both or list."_qs, u"WHAT"_qs},
        {u"terms"_qs, u"How the query's words are marked: none (the default), bold or colour."_qs, u"HOW"_qs},
        {u"highlights"_qs, u"Highlights in their colours."_qs},
        {u"notes"_qs, u"Where notes stand: none (the default), inline, margin (of one column) or end."_qs, u"WHERE"_qs},
        {u"index"_qs, u"An index of sources: none (the default), alphabetical or chronological."_qs, u"ORDER"_qs},
        {u"reproducible"_qs, u"The same bytes whenever it is written: without its date."_qs},
        {u"excerpt"_qs, u"No more than so many words of each article."_qs, u"WORDS"_qs},
        {u"citations"_qs,
         u"A citation below each article (html, epub, markdown, text): none (the default), apa, chicago or "
         "plain."_qs,
         u"STYLE"_qs},
        {u"fields"_qs, u"The columns of a list (csv), parted by commas, such as date,headline,body."_qs, u"NAMES"_qs}};
}

Result<ExportOptions> exportOptionsOf(const QCommandLineParser& arguments)
{
    constexpr int MostWords = 1000000;
    ExportOptions options;
    Choices choices(arguments);
    choices.text(u"title"_qs, options.title);
    choices.text(u"author"_qs, options.author);
    choices.text(u"classification"_qs, options.classification);
    choices.pageLine(u"header"_qs, options.header);
    choices.pageLine(u"footer"_qs, options.footer);
    choices.one<Paper>(u"paper"_qs, options.paper, {{u"A4"_qs, Paper::A4}, {u"Letter"_qs, Paper::Letter}});
    choices.one<Margins>(
        u"margins"_qs, options.margins,
        {{u"narrow"_qs, Margins::Narrow}, {u"normal"_qs, Margins::Normal}, {u"wide"_qs, Margins::Wide}});
    choices.one<Typeface>(u"face"_qs, options.typeface, {{u"serif"_qs, Typeface::Serif}, {u"sans"_qs, Typeface::Sans}});
    choices.number<double>(u"font-size"_qs, options.fontSize, 6, 24);
    choices.number<int>(u"columns"_qs, options.columns, 1, 2);
    choices.number<int>(u"excerpt"_qs, options.excerptWords, 1, MostWords);
    choices.one<CitationStyle>(u"citations"_qs, options.citations,
                               {{u"none"_qs, CitationStyle::None},
                                {u"apa"_qs, CitationStyle::Apa},
                                {u"chicago"_qs, CitationStyle::Chicago},
                                {u"plain"_qs, CitationStyle::Plain}});
    choices.names(u"fields"_qs, options.fields, library::Exporting::fields());
    choices.one<Content>(u"content"_qs, options.content,
                         {{u"articles"_qs, Content::Articles},
                          {u"passages"_qs, Content::Passages},
                          {u"both"_qs, Content::Both},
                          {u"list"_qs, Content::List}});
    choices.one<TermMarks>(
        u"terms"_qs, options.terms,
        {{u"none"_qs, TermMarks::None}, {u"bold"_qs, TermMarks::Bold}, {u"colour"_qs, TermMarks::Colour}});
    choices.one<NotePlace>(u"notes"_qs, options.notes,
                           {{u"none"_qs, NotePlace::None},
                            {u"inline"_qs, NotePlace::Inline},
                            {u"margin"_qs, NotePlace::Margin},
                            {u"end"_qs, NotePlace::End}});
    choices.one<SourceIndex>(u"index"_qs, options.index,
                             {{u"none"_qs, SourceIndex::None},
                              {u"alphabetical"_qs, SourceIndex::Alphabetical},
                              {u"chronological"_qs, SourceIndex::Chronological}});
    choices.refuseIf(options.notes == NotePlace::Margin && options.columns > 1,
                     u"--notes margin needs --columns 1: between two there is no room for them."_qs);
    options.hasHighlights = choices.has(u"highlights"_qs);
    options.isReproducible = choices.has(u"reproducible"_qs);
    options.hasCover = choices.has(u"cover"_qs);
    options.hasContents = !choices.has(u"no-toc"_qs);
    options.eachOnNewPage = !choices.has(u"running-on"_qs);
    options.hasParagraphNumbers = choices.has(u"paragraph-numbers"_qs);
    options.hasEndMark = choices.has(u"end-mark"_qs);
    options.hasMetadata = choices.has(u"metadata"_qs);
    if (choices.trouble()) return *choices.trouble();
    return options;
}

}  // namespace dateline::cli
