// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MarkChunks.h"
#include "store/MarkNames.h"
#include "store/merging/Merging.h"
#include "text/Folding.h"

#include <algorithm>
#include <map>

namespace dateline::store {

static constexpr size_t Block = 20'000;

static const NamedMark* withId(const std::vector<NamedMark>& all, qint64 id)
{
    const auto found = std::ranges::find(all, id, [](const NamedMark& each) { return each.mark.id; });
    return found == all.end() ? nullptr : &*found;
}

// The one here of that name in that place; made where there is none.
static Result<Mark> ownOf(Merging& merging, const std::vector<NamedMark>& theirs, const NamedMark& named,
                          std::map<qint64, Mark>& done)
{
    if (const auto known = done.find(named.mark.id); known != done.end()) return known->second;
    NamedMark wanted{{named.mark.kind, 0}, named.name, named.colour, 0};
    done.emplace(named.mark.id, Mark{named.mark.kind, 0});  // a ring ends here
    if (const NamedMark* const outer = withId(theirs, named.parent)) {
        auto parent = ownOf(merging, theirs, *outer, done);
        if (!parent) return parent;
        wanted.parent = parent->id;
    }
    const auto before = readNames(merging.reader);
    if (!before) return before.error();
    const auto isSame = [&](const NamedMark& each) {
        return each.mark.kind == wanted.mark.kind && each.parent == wanted.parent &&
               text::foldedName(each.name) == text::foldedName(wanted.name);
    };
    const auto holder = std::ranges::find_if(*before, isSame);
    auto own = holder != before->end() ? Result<Mark>(holder->mark) : merging.marks.define(wanted);
    if (!own) return own;
    merging.report.names += holder == before->end() ? 1 : 0;
    done[named.mark.id] = *own;
    return own;
}

static Result<ArticleIds> ownIds(Merging& merging, const std::vector<quint32>& theirs)
{
    ArticleIds own;
    for (const quint32 id : theirs) {
        if (auto may = merging.goOn(); !may) return may.error();
        const auto found = merging.matching.own(id);
        if (!found) return found.error();
        if (*found) own.push_back(*found);
    }
    std::ranges::sort(own);
    return own;
}

static Result<void> set(Merging& merging, const Mark& mark, const ArticleIds& ids)
{
    for (size_t from = 0; from < ids.size(); from += Block) {
        if (auto may = merging.goOn(); !may) return may;
        const auto first = ids.begin() + qptrdiff(from);
        const ArticleIds block(first, first + qptrdiff(std::min(Block, ids.size() - from)));
        const auto changed = merging.marks.set(mark, block, true);
        if (!changed) return changed.error();
        merging.report.marks += qint64(changed->changed.size());
        if (merging.progress) merging.progress({qint64(from + block.size()), qint64(ids.size()), {}});
    }
    return {};
}

static Result<void> bring(Merging& merging, const Mark& theirs, const Mark& own)
{
    const auto ids = MarkChunks(merging.foreign.reader(), theirs).ids();
    if (!ids) return ids.error();
    const auto found = ownIds(merging, *ids);
    return found ? set(merging, own, *found) : Result<void>(found.error());
}

static Result<void> bringBookmarks(Merging& merging)
{
    std::vector<quint32> theirs;
    Statement rows = merging.foreign.reader().statement("marks/bookmarks");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) break;
        theirs.push_back(quint32(rows.integer(0)));
    }
    const auto found = ownIds(merging, theirs);
    return found ? set(merging, {MarkKind::Bookmark}, *found) : Result<void>(found.error());
}

Result<void> mergeMarked(Merging& merging)
{
    for (const MarkKind kind : {MarkKind::Read, MarkKind::Bin})
        if (auto brought = bring(merging, {kind}, {kind}); !brought) return brought;
    if (auto brought = bringBookmarks(merging); !brought) return brought;
    const auto names = readNames(merging.foreign.reader());
    if (!names) return names.error();
    std::map<qint64, Mark> done;
    for (const NamedMark& named : *names) {
        const auto own = ownOf(merging, *names, named, done);
        if (!own) return own.error();
        if (auto brought = bring(merging, named.mark, *own); !brought) return brought;
    }
    return {};
}

}  // namespace dateline::store
