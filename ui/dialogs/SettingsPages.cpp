// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SettingsPages.h"

#include <QDir>
#include <QLocale>

namespace dateline::dialogs {

namespace {

QString tr(const char* text)
{
    return SettingsDialog::tr(text);
}

}  // namespace

FormPage* appearancePage(Settings& settings)
{
    using style::ThemeChoice;
    using style::ThemeName;
    using Page = std::optional<ThemeName>;
    auto* page = new FormPage(tr("Appearance"));
    page->choice<ThemeChoice>(tr("&Colours"), settings.theme,
                              {{tr("As the system"), ThemeChoice::FollowSystem},
                               {tr("Light"), ThemeChoice::Light},
                               {tr("Dark"), ThemeChoice::Dark}});
    page->choice<Page>(tr("Colours of the &article"), settings.reading.page,
                       {{tr("As the window"), Page()},
                        {tr("Light"), Page(ThemeName::Light)},
                        {tr("Sepia"), Page(ThemeName::Sepia)},
                        {tr("Dark"), Page(ThemeName::Dark)}});
    page->choice<int>(tr("&Messages stay"), settings.preferences.messageSeconds,
                      {{tr("5 seconds"), 5},
                       {tr("8 seconds"), 8},
                       {tr("20 seconds"), 20},
                       {tr("a minute"), 60},
                       {tr("until the next one"), 0}},
                      tr("What was just done, with the button that takes it back, in the line at the bottom."));
    return page;
}

FormPage* readingPage(Settings& settings)
{
    auto* page = new FormPage(tr("Reading"));
    page->choice<int>(tr("Counts as &read"), settings.readAfterMilliseconds,
                      {{tr("as soon as it is open"), 0},
                       {tr("after a second"), 1000},
                       {tr("after three seconds"), 3000},
                       {tr("after ten seconds"), 10000},
                       {tr("only when I say so"), -1}});
    page->number(tr("Text &size"), settings.reading.textSize, {12, 36, 0.5, tr(" px")});
    page->choice<int>(tr("&Width of the column"), settings.reading.measure,
                      {{tr("Narrow"), 480}, {tr("Ordinary"), 560}, {tr("Wide"), 720}},
                      tr("Lines of 60 to 75 letters are read with the least effort."));
    page->choice<bool>(tr("&Typeface"), settings.reading.isSerif, {{tr("Serif"), true}, {tr("Sans serif"), false}});
    return page;
}

FormPage* listPage(Settings& settings)
{
    using query::SortKey;
    auto* page = new FormPage(tr("List"));
    page->choice<SortKey>(tr("&Order at first"), settings.firstSort,
                          {{tr("Newest first"), SortKey::Newest},
                           {tr("Oldest first"), SortKey::Oldest},
                           {tr("By relevance"), SortKey::Relevance},
                           {tr("By headline"), SortKey::Headline},
                           {tr("By source"), SortKey::Source},
                           {tr("By length"), SortKey::Words}},
                          tr("Of a library that is opened for the first time. Later each library keeps the order that "
                             "was chosen last."));
    page->tick(tr("&Headings for the days"), settings.preferences.hasDayHeadings,
               tr("Without them each row tells its date."));
    page->tick(tr("&Ask before all articles in the list are marked read"), settings.asksBeforeMarkingAll,
               tr("It can be undone in any case."));
    return page;
}

FormPage* importPage(Settings& settings)
{
    auto* page = new FormPage(tr("Import"));
    page->choice<OldOffer>(tr("&Old articles"), settings.oldOffer,
                           {{tr("Offer to mark them read, ticked"), OldOffer::Ticked},
                            {tr("Offer to mark them read, not ticked"), OldOffer::Unticked},
                            {tr("Leave them unread"), OldOffer::None}},
                           tr("After an import of more than 1,000 articles, for those that are older than 30 days."));
    page->tick(tr("Mark all that is imported as &read"), settings.importsAsRead);
    page->tick(tr("&Keep the original of each article in the library"), settings.keepsOriginals,
               tr("The bytes as they came, to be looked at later. Without them a library needs less room."));
    page->tick(tr("Always show the re&port of an import"), settings.alwaysReports,
               tr("Else only of a large one, or where something was refused. File ▸ Report of the last import shows "
                  "it again."));
    return page;
}

FormPage* searchPage(Settings& settings, const SettingsFacts& facts)
{
    auto* page = new FormPage(tr("Search"));
    page->tick(tr("&Remember earlier searches"), settings.preferences.remembersSearches,
               tr("The last 50, offered while you type. They stay on this machine."));
    if (facts.hasSearches)
        page->button(tr("&Forget earlier searches"), QStringLiteral("search.forget"), FormPage::Times::Once);
    return page;
}

FormPage* exportPage(Settings& settings)
{
    auto* page = new FormPage(tr("Export"));
    page->choice<bool>(tr("&Paper"), settings.exporting.isLetter, {{tr("A4"), false}, {tr("Letter"), true}});
    page->number(tr("Text &size"), settings.exporting.textSize, {6, 24, 0.5, tr(" pt")});
    page->tick(tr("Table of &contents with page numbers"), settings.exporting.hasContents);
    page->tick(tr("Each article on a &new page"), settings.exporting.eachOnNewPage);
    page->tick(tr("Offer to &open the file when it is written"), settings.asksAfterExport);
    return page;
}

FormPage* libraryPage(Settings& settings, const SettingsFacts& facts)
{
    auto* page = new FormPage(tr("Library"));
    page->choice<bool>(tr("At the &start open"), settings.opensLastLibrary,
                       {{tr("my usual library"), false}, {tr("the one that was open last"), true}},
                       tr("The usual one is where this system keeps the data of programs."));
    if (!facts.libraryFolder.isEmpty()) {
        page->text(tr("Open now"), QDir::toNativeSeparators(facts.libraryFolder));
        page->text(tr("Articles"), QLocale().toString(facts.articles));
        page->button(tr("Show the &folder"), QStringLiteral("library.showFolder"), FormPage::Times::Any);
        page->button(tr("Copy &diagnostics"), QStringLiteral("help.diagnostics"), FormPage::Times::Any,
                     tr("Versions, counts and the last lines of the log, for a report of a fault. No text of any "
                        "article."));
    }
    page->button(tr("Forget the &recent libraries"), QStringLiteral("library.forgetRecent"), FormPage::Times::Once,
                 tr("The list in the File menu; the libraries stay as they are."));
    return page;
}

}  // namespace dateline::dialogs
