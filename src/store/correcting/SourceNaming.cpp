// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/correcting/SourceNaming.h"

#include "store/Connection.h"
#include "store/correcting/KeptCorrections.h"
#include "text/Folding.h"

#include <algorithm>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    QString folded;
    QString imported;
    QString shown;
    QString shownFolded;
    qint64 articles = 0;
};

}  // namespace

static Result<std::vector<Named>> allSources(Connection& reader, Connection& articles)
{
    const auto names = sourceNames(reader);
    if (!names) return names.error();
    std::vector<Named> all;
    Statement rows = articles.statement("imported/sources");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return all;
        Named named{rows.text(1), rows.text(2), names->value(rows.text(1), rows.text(2)), {}, rows.integer(4)};
        named.shownFolded = text::foldedName(named.shown);
        all.push_back(std::move(named));
    }
}

// A source that is there keeps its spelling; a name that was given away leads to where it went.
static const Named* otherSource(const std::vector<Named>& all, const QString& from, const QString& to)
{
    if (from == to) return nullptr;  // another spelling
    const auto shown = std::ranges::find_if(all, [&](const Named& each) {
        return each.shownFolded == to && each.shownFolded != from && each.articles > 0;
    });
    if (shown != all.end()) return &*shown;
    const auto own = std::ranges::find_if(all, [&](const Named& each) {
        return each.folded == to && each.shownFolded != from && each.shownFolded != to;
    });
    return own == all.end() ? nullptr : &*own;
}

Result<RenamedSource> namingOf(Connection& reader, Connection& articles, const QString& from,
                               const std::optional<QString>& to)
{
    const auto all = allSources(reader, articles);
    if (!all) return all.error();
    const QString foldedFrom = text::foldedName(from);
    const QString name = to ? to->simplified() : QString();
    const QString foldedTo = text::foldedName(name);
    if (to && foldedTo.isEmpty()) return Error{ErrorKind::WrongUsage, *to, u"a source needs a name"_s};
    RenamedSource renamed;
    const Named* const other = to ? otherSource(*all, foldedFrom, foldedTo) : nullptr;
    renamed.name = other ? other->shown : name;
    renamed.isMerged = other != nullptr;
    for (const Named& member : *all) {
        if (member.shownFolded != foldedFrom || foldedFrom.isEmpty()) continue;
        renamed.articles += member.articles;
        renamed.before.push_back({member.folded, renamed.name == member.imported ? QString() : renamed.name});
    }
    if (renamed.before.empty()) return Error{ErrorKind::NotFound, from, u"no source has that name"_s};
    return renamed;
}

}  // namespace dateline::store
