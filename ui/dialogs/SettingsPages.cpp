// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SettingsPages.h"

#include "ui/style/Language.h"

#include <QDir>
#include <QLocale>

namespace dateline::dialogs {

FormPage* appearancePage(Settings& settings)
{
    using style::ThemeChoice;
    using style::ThemeName;
    using Page = std::optional<ThemeName>;
    auto* page = new FormPage(SettingsDialog::tr("Appearance"));
    page->choice<ThemeChoice>(SettingsDialog::tr("&Colours"), settings.theme,
                              {{SettingsDialog::tr("As the system"), ThemeChoice::FollowSystem},
                               {SettingsDialog::tr("Light"), ThemeChoice::Light},
                               {SettingsDialog::tr("Dark"), ThemeChoice::Dark}});
    FormPage::Choices<QString> languages{{SettingsDialog::tr("As the system"), QString()}};
    for (const style::Tongue& tongue : style::tongues()) languages.emplace_back(tongue.name, tongue.code);
    page->choice<QString>(SettingsDialog::tr("&Language"), settings.language, languages,
                          SettingsDialog::tr("Counts from the next start of Dateline."));
    page->choice<Page>(SettingsDialog::tr("Colours of the &article"), settings.reading.theme,
                       {{SettingsDialog::tr("As the window"), Page()},
                        {SettingsDialog::tr("Light"), Page(ThemeName::Light)},
                        {SettingsDialog::tr("Sepia"), Page(ThemeName::Sepia)},
                        {SettingsDialog::tr("Dark"), Page(ThemeName::Dark)}});
    page->choice<int>(
        SettingsDialog::tr("&Messages stay"), settings.preferences.messageSeconds,
        {{SettingsDialog::tr("5 seconds"), 5},
         {SettingsDialog::tr("8 seconds"), 8},
         {SettingsDialog::tr("20 seconds"), 20},
         {SettingsDialog::tr("a minute"), 60},
         {SettingsDialog::tr("until the next one"), 0}},
        SettingsDialog::tr("What was just done, with the button that takes it back, in the line at the bottom."));
    page->tick(SettingsDialog::tr("Always show the &tabs"), settings.showsTabsAlways,
               SettingsDialog::tr("Else only where there is more than one."));
    page->button(SettingsDialog::tr("Show the &hints again"), QStringLiteral("help.hints"), FormPage::Times::Once,
                 SettingsDialog::tr("Four lines for those who are new here, each of them once."));
    return page;
}

FormPage* readingPage(Settings& settings)
{
    using style::ReadingStyle;
    auto* page = new FormPage(SettingsDialog::tr("Reading"));
    page->choice<int>(SettingsDialog::tr("Counts as &read"), settings.readAfterMilliseconds,
                      {{SettingsDialog::tr("as soon as it is open"), 0},
                       {SettingsDialog::tr("after a second"), 1000},
                       {SettingsDialog::tr("after three seconds"), 3000},
                       {SettingsDialog::tr("after ten seconds"), 10000},
                       {SettingsDialog::tr("only when I say so"), -1}});
    page->number(SettingsDialog::tr("Text &size"), settings.reading.size, {12, 36, 0.5, SettingsDialog::tr(" px")});
    page->choice<int>(SettingsDialog::tr("&Width of the column"), settings.reading.measure,
                      {{SettingsDialog::tr("Narrow"), ReadingStyle::NarrowMeasure},
                       {SettingsDialog::tr("Ordinary"), ReadingStyle::OrdinaryMeasure},
                       {SettingsDialog::tr("Wide"), ReadingStyle::WideMeasure}},
                      SettingsDialog::tr("Lines of 60 to 75 letters are read with the least effort."));
    FormPage::Choices<double> leadings{{SettingsDialog::tr("Tight", "lines"), ReadingStyle::CloseLeading},
                                       {SettingsDialog::tr("Ordinary", "lines"), ReadingStyle::OrdinaryLeading},
                                       {SettingsDialog::tr("Loose", "lines"), ReadingStyle::OpenLeading}};
    page->choice<double>(SettingsDialog::tr("&Distance of lines"), settings.reading.leading, leadings);
    page->tick(SettingsDialog::tr("&Justified lines"), settings.reading.isJustified,
               SettingsDialog::tr("Both edges straight, at the cost of uneven gaps between words."));
    page->tick(SettingsDialog::tr("&Grey what was read elsewhere"), settings.preferences.greysReadBefore,
               SettingsDialog::tr("Sentences that stand in articles which you have read are set in paler ink."));
    FormPage::Choices<QString> faces;
    for (const QString& face : style::readingFaces()) faces.emplace_back(face, face);
    if (settings.reading.face.isEmpty()) settings.reading.face = faces.front().second;
    page->choice<QString>(SettingsDialog::tr("&Typeface"), settings.reading.face, faces,
                          SettingsDialog::tr("Those with every Latin, Cyrillic, Kazakh and Greek letter. Other scripts "
                                             "have faces of their own."));
    return page;
}

FormPage* listPage(Settings& settings)
{
    using query::SortKey;
    auto* page = new FormPage(SettingsDialog::tr("List"));
    page->choice<SortKey>(
        SettingsDialog::tr("&Order at first"), settings.firstSort,
        {{SettingsDialog::tr("Newest first"), SortKey::Newest},
         {SettingsDialog::tr("Oldest first"), SortKey::Oldest},
         {SettingsDialog::tr("By relevance"), SortKey::Relevance},
         {SettingsDialog::tr("By headline"), SortKey::Headline},
         {SettingsDialog::tr("By source"), SortKey::Source},
         {SettingsDialog::tr("By length"), SortKey::Words}},
        SettingsDialog::tr("Of a library that is opened for the first time. Later each library keeps the order that "
                           "was chosen last."));
    page->choice<bool>(SettingsDialog::tr("Sho&w articles as"), settings.preferences.isTable,
                       {{SettingsDialog::tr("Rows"), false}, {SettingsDialog::tr("A table"), true}});
    page->choice<workspace::Density>(SettingsDialog::tr("&Room for each row"), settings.preferences.density,
                                     {{SettingsDialog::tr("Little: one line"), workspace::Density::Compact},
                                      {SettingsDialog::tr("Ordinary"), workspace::Density::Ordinary},
                                      {SettingsDialog::tr("Much"), workspace::Density::Roomy}});
    page->tick(SettingsDialog::tr("&Headings for the days"), settings.preferences.hasDayHeadings,
               SettingsDialog::tr("Without them each row tells its date."));
    page->tick(SettingsDialog::tr("&Collapse similar articles"), settings.preferences.collapsesAlike,
               SettingsDialog::tr("Of articles that say nearly the same the list shows the newest."));
    page->tick(SettingsDialog::tr("&Ask before all articles in the list are marked read"),
               settings.asksBeforeMarkingAll, SettingsDialog::tr("It can be undone in any case."));
    return page;
}

FormPage* importPage(Settings& settings)
{
    auto* page = new FormPage(SettingsDialog::tr("Import"));
    page->choice<OldOffer>(
        SettingsDialog::tr("&Old articles"), settings.oldOffer,
        {{SettingsDialog::tr("Offer to mark them read, ticked"), OldOffer::Ticked},
         {SettingsDialog::tr("Offer to mark them read, not ticked"), OldOffer::Unticked},
         {SettingsDialog::tr("Leave them unread"), OldOffer::None}},
        SettingsDialog::tr("After an import of more than 1,000 articles, for those that are older than 30 days."));
    page->tick(SettingsDialog::tr("Mark all that is imported as &read"), settings.importsAsRead);
    page->tick(
        SettingsDialog::tr("&Keep the original of each article in the library"), settings.keepsOriginals,
        SettingsDialog::tr("The bytes as they came, to be looked at later. Without them a library needs less room."));
    page->tick(SettingsDialog::tr("Always show the re&port of an import"), settings.alwaysReports,
               SettingsDialog::tr(
                   "Else only of a large one, or where something was refused. File ▸ Report of the last import shows "
                   "it again."));
    return page;
}

FormPage* searchPage(Settings& settings, const SettingsFacts& facts)
{
    auto* page = new FormPage(SettingsDialog::tr("Search"));
    page->tick(SettingsDialog::tr("&Remember earlier searches"), settings.preferences.remembersSearches,
               SettingsDialog::tr("The last 50, offered while you type. They stay on this machine."));
    if (facts.hasSearches)
        page->button(SettingsDialog::tr("&Forget earlier searches"), QStringLiteral("search.forget"),
                     FormPage::Times::Once);
    return page;
}

FormPage* exportPage(Settings& settings)
{
    auto* page = new FormPage(SettingsDialog::tr("Export"));
    page->choice<Paper>(SettingsDialog::tr("&Paper"), settings.exporting.paper,
                        {{SettingsDialog::tr("A4"), Paper::A4}, {SettingsDialog::tr("Letter"), Paper::Letter}});
    page->number(SettingsDialog::tr("Text &size"), settings.exporting.fontSize,
                 {6, 24, 0.5, SettingsDialog::tr(" pt")});
    page->tick(SettingsDialog::tr("Table of &contents with page numbers"), settings.exporting.hasContents);
    page->tick(SettingsDialog::tr("Each article on a &new page"), settings.exporting.eachOnNewPage);
    page->choice<CitationStyle>(SettingsDialog::tr("Cop&y citations as"), settings.preferences.citationStyle,
                                {{SettingsDialog::tr("one line"), CitationStyle::Plain},
                                 {SettingsDialog::tr("APA"), CitationStyle::Apa},
                                 {SettingsDialog::tr("Chicago"), CitationStyle::Chicago}});
    page->tick(SettingsDialog::tr("Offer to &open the file when it is written"), settings.asksAfterExport);
    return page;
}

FormPage* libraryPage(Settings& settings, const SettingsFacts& facts)
{
    auto* page = new FormPage(SettingsDialog::tr("Library"));
    page->choice<bool>(
        SettingsDialog::tr("At the &start open"), settings.opensLastLibrary,
        {{SettingsDialog::tr("my usual library"), false}, {SettingsDialog::tr("the one that was open last"), true}},
        SettingsDialog::tr("The usual one is where this system keeps the data of programs."));
    if (!facts.libraryFolder.isEmpty()) {
        page->text(SettingsDialog::tr("Open now"), QDir::toNativeSeparators(facts.libraryFolder));
        page->text(SettingsDialog::tr("Articles"), QLocale().toString(facts.articles));
        page->button(SettingsDialog::tr("Show the &folder"), QStringLiteral("library.showFolder"),
                     FormPage::Times::Any);
        page->button(SettingsDialog::tr("Copy &diagnostics"), QStringLiteral("help.diagnostics"), FormPage::Times::Any,
                     SettingsDialog::tr(
                         "Versions, counts and the last lines of the log, for a report of a fault. No text of any "
                         "article."));
    }
    page->button(SettingsDialog::tr("Forget the &recent libraries"), QStringLiteral("library.forgetRecent"),
                 FormPage::Times::Once,
                 SettingsDialog::tr("The list in the File menu; the libraries stay as they are."));
    return page;
}

}  // namespace dateline::dialogs
