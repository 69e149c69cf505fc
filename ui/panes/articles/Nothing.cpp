// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/articles/Nothing.h"

#include "ui/panes/articles/ArticlesPane.h"
#include "ui/workspace/Workspace.h"

#include <QLocale>

namespace dateline::panes {

using workspace::Scope;

namespace {

Nothing noLibrary()
{
    return {QStringLiteral("folder2-open"),
            ArticlesPane::tr("No library is open"),
            ArticlesPane::tr("A library is a folder that Dateline keeps articles in."),
            {{QStringLiteral("library.new"), ArticlesPane::tr("New library…")},
             {QStringLiteral("library.open"), ArticlesPane::tr("Open library…")}}};
}

Nothing emptyLibrary(bool hasSamples)
{
    Nothing nothing{QStringLiteral("inbox"),
                    ArticlesPane::tr("No articles yet"),
                    ArticlesPane::tr(
                        "Drop files or folders here, or choose them. Text, Reuters, JSON Lines and archives are read."),
                    {{QStringLiteral("import.files"), ArticlesPane::tr("Import…")},
                     {QStringLiteral("import.folder"), ArticlesPane::tr("Import a folder…")}}};
    if (hasSamples)
        nothing.choices << style::EmptyState::Choice{QStringLiteral("import.samples"),
                                                     ArticlesPane::tr("Add the sample stories")};
    nothing.choices << style::EmptyState::Choice{QStringLiteral("import.watch"), ArticlesPane::tr("Watch a folder…")};
    return nothing;
}

/// «Without «zebra» there are 12 articles.»
QString loosenedText(const workspace::Loosening& loosening)
{
    QStringList dropped;
    for (const QString& clause : loosening.dropped) dropped << ArticlesPane::tr("«%1»").arg(clause);
    const QString clauses = dropped.join(ArticlesPane::tr(" and "));
    return ArticlesPane::tr("Without %1 there are %Ln articles.", nullptr, int(loosening.count)).arg(clauses);
}

Nothing nothingFound(const workspace::Workspace& workspace)
{
    const QString clear = QStringLiteral("articles.clear");
    if (const auto& loosening = workspace.loosening())
        return {QStringLiteral("search"),
                ArticlesPane::tr("Nothing found"),
                loosenedText(*loosening),
                {{QStringLiteral("articles.loosen"), loosening->dropped.size() == 1
                                                         ? ArticlesPane::tr("Search without it")
                                                         : ArticlesPane::tr("Search without them")},
                 {clear, ArticlesPane::tr("Clear the search")}}};
    const auto elsewhere = workspace.countInWholeLibrary();
    if (!workspace.scope().isNarrow() || !elsewhere || *elsewhere == 0)
        return {QStringLiteral("search"),
                ArticlesPane::tr("Nothing found"),
                ArticlesPane::tr("Fewer words find more. A star finds beginnings: reform*"),
                {{clear, ArticlesPane::tr("Clear the search")}}};
    return {QStringLiteral("search"),
            ArticlesPane::tr("0 here, %1 in the whole library").arg(QLocale().toString(*elsewhere)),
            ArticlesPane::tr("The search looks only in «%1».").arg(workspace.scope().title),
            {{QStringLiteral("articles.widen"), ArticlesPane::tr("Search the whole library")},
             {clear, ArticlesPane::tr("Clear the search")}}};
}

/// The quick filters alone let nothing through, as far as is known by now.
Nothing filteredAway(const workspace::Workspace& workspace)
{
    using Filter = workspace::QuickFilters::Filter;
    workspace::QuickFilters unread;
    unread.set(Filter::Unread, true);
    const auto without = workspace.countWithoutFilters();
    return {QStringLiteral("check2-all"),
            workspace.filters() == unread ? ArticlesPane::tr("0 unread here")
                                          : ArticlesPane::tr("0 here with «%1»").arg(filterNames(workspace.filters())),
            without ? ArticlesPane::tr("Without the quick filters there are %Ln articles.", nullptr, int(*without))
                    : QString(),
            {{QStringLiteral("articles.filterNone"), ArticlesPane::tr("Show all")}}};
}

/// What a key does, or what can be done where the command has none.
QString pressed(const QString& key, const QString& withKey, const QString& without)
{
    return key.isEmpty() ? without : withKey.arg(key);
}

Nothing emptyScope(const Scope& scope, const workspace::KeyNames& keys)
{
    const QList<style::EmptyState::Choice> all{{QStringLiteral("articles.widen"), ArticlesPane::tr("All articles")}};
    switch (scope.kind) {
        case Scope::Kind::Unread:
            return {QStringLiteral("check2-all"), ArticlesPane::tr("Everything is read"), {}, all};
        case Scope::Kind::Today:
            return {QStringLiteral("calendar3"), ArticlesPane::tr("No articles today"),
                    ArticlesPane::tr("Articles that bear today's date are found here."), all};
        case Scope::Kind::Bookmarks:
            return {QStringLiteral("bookmark"), ArticlesPane::tr("No bookmarks yet"),
                    pressed(keys(QStringLiteral("article.bookmark")),
                            ArticlesPane::tr("Press %1 on an article to find it here again."),
                            ArticlesPane::tr("Articles that you bookmark are found here again.")),
                    all};
        case Scope::Kind::Tag:
            return {QStringLiteral("tag"), ArticlesPane::tr("No articles with this tag"),
                    pressed(keys(QStringLiteral("article.tag")),
                            ArticlesPane::tr("Press %1 on an article to tag it, or drag articles onto the tag."),
                            ArticlesPane::tr("Drag articles onto the tag.")),
                    all};
        case Scope::Kind::Collection:
            return {QStringLiteral("folder"), ArticlesPane::tr("No articles in this collection"),
                    pressed(keys(QStringLiteral("article.collect")),
                            ArticlesPane::tr(
                                "Press %1 on an article to put it here, or drag articles onto the collection."),
                            ArticlesPane::tr("Drag articles onto the collection.")),
                    all};
        case Scope::Kind::Review:
            return {QStringLiteral("check2-all"), ArticlesPane::tr("No articles in this review"),
                    ArticlesPane::tr("What its search finds later is to be judged here."), all};
        case Scope::Kind::Bin:
            return {QStringLiteral("trash"), ArticlesPane::tr("The Bin is empty"), {}, all};
        default:
            return {QStringLiteral("newspaper"), ArticlesPane::tr("No articles here"), {}, all};
    }
}

}  // namespace

Nothing nothing(const workspace::Workspace& workspace, const workspace::KeyNames& keys)
{
    if (!workspace.library()) return noLibrary();
    const bool isEmpty = workspace.isLibraryEmpty();
    if (workspace.filters().isAny() && !isEmpty && workspace.countWithoutFilters() != 0) return filteredAway(workspace);
    if (!workspace.query().isEverything()) return nothingFound(workspace);
    if (isEmpty) return emptyLibrary(workspace.hasSamples());
    return emptyScope(workspace.scope(), keys);
}

}  // namespace dateline::panes
