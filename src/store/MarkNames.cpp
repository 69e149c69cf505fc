// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MarkNames.h"

#include "store/Connection.h"
#include "text/Folding.h"

#include <algorithm>

namespace dateline::store {

using namespace Qt::StringLiterals;

Result<std::vector<NamedMark>> readNames(Connection& reader)
{
    std::vector<NamedMark> all;
    Statement rows = reader.statement("marks/names");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return all;
        all.push_back(
            {{MarkKind(rows.integer(1)), rows.integer(0)}, rows.text(3), int(rows.integer(4)), rows.integer(2)});
    }
}

std::vector<NamedMark> withinAndItself(const std::vector<NamedMark>& all, const Mark& mark)
{
    std::vector<NamedMark> found;
    for (const NamedMark& each : all)
        if (each.mark == mark) found.push_back(each);
    for (size_t place = 0; place < found.size(); ++place) {
        const Mark outer = found[place].mark;
        const auto isWithin = [&](const NamedMark& each) {
            return each.mark.kind == outer.kind && each.parent == outer.id && found.size() <= all.size();
        };
        std::ranges::copy_if(all, std::back_inserter(found), isWithin);
    }
    return found;
}

QString pathOf(const std::vector<NamedMark>& all, const NamedMark& named)
{
    QString path = named.name;
    qint64 parent = named.parent;
    // A file that somebody has meddled with may hold a ring.
    for (size_t depth = 0; parent != 0 && depth < all.size(); ++depth) {
        const auto outer = std::ranges::find(all, parent, [](const NamedMark& each) { return each.mark.id; });
        if (outer == all.end()) break;
        path.prepend(outer->name + PathSeparator);
        parent = outer->parent;
    }
    return path;
}

static Result<void> judge(const std::vector<NamedMark>& all, const NamedMark& named, const QString& name)
{
    if (text::foldedName(name).isEmpty()) return Error{ErrorKind::WrongUsage, name, u"a name is needed"_s};
    if (named.mark.kind == MarkKind::Collection && name.contains(PathSeparator))
        return Error{ErrorKind::WrongUsage, name, u"a collection's name holds no /"_s};
    if (named.parent == 0) return {};
    const Mark parent{MarkKind::Collection, named.parent};
    if (named.mark.kind != MarkKind::Collection || withinAndItself(all, parent).empty())
        return Error{ErrorKind::NotFound, name, u"the collection that it shall stand in"_s};
    const auto inner = named.mark.id == 0 ? std::vector<NamedMark>() : withinAndItself(all, named.mark);
    if (std::ranges::find(inner, parent, &NamedMark::mark) != inner.end())
        return Error{ErrorKind::WrongUsage, name, u"a collection cannot stand within itself"_s};
    return {};
}

static Result<std::optional<qint64>> holderOf(Connection& reader, const NamedMark& named, const QString& folded)
{
    Statement find = reader.statement("marks/find-name");
    const auto row = find.bind(1, int(named.mark.kind)).bind(2, named.parent).bind(3, folded).step();
    if (!row) return row.error();
    return *row ? std::optional(find.integer(0)) : std::optional<qint64>();
}

static int nextColour(const std::vector<NamedMark>& all)
{
    const auto isTag = [](const NamedMark& named) { return named.mark.kind == MarkKind::Tag; };
    return 1 + int(std::ranges::count_if(all, isTag) % TagColours);
}

Result<Mark> define(Connection& reader, const NamedMark& named)
{
    Q_ASSERT(named.mark.kind == MarkKind::Tag || named.mark.kind == MarkKind::Collection);
    const auto all = readNames(reader);
    if (!all) return all.error();
    const QString name = named.name.simplified();
    if (const auto judged = judge(*all, named, name); !judged) return judged.error();
    const QString folded = text::foldedName(name);
    const auto holder = holderOf(reader, named, folded);
    if (!holder) return holder.error();
    if (*holder && named.mark.id == 0) return Mark{named.mark.kind, **holder};
    if (*holder && **holder != named.mark.id) return Error{ErrorKind::AlreadyThere, name, {}};
    const bool isNewTag = named.mark.kind == MarkKind::Tag && named.mark.id == 0;
    const int colour = isNewTag && named.colour == 0 ? nextColour(*all) : named.colour;
    Statement write = reader.statement("marks/define");
    named.mark.id == 0 ? write.bindNull(1) : write.bind(1, named.mark.id);
    write.bind(2, int(named.mark.kind)).bind(3, named.parent).bind(4, name).bind(5, folded).bind(6, colour);
    const auto row = write.step();
    if (!row) return row.error();
    return Mark{named.mark.kind, write.integer(0)};
}

Result<std::vector<NamedMark>> forget(Connection& reader, const Mark& mark)
{
    const auto all = readNames(reader);
    if (!all) return all.error();
    auto found = withinAndItself(*all, mark);
    if (found.empty()) return Error{ErrorKind::NotFound, {}, u"the tag or collection"_s};
    for (const NamedMark& each : found)
        if (const auto done = reader.statement("marks/forget-name").bind(1, each.mark.id).run(); !done)
            return done.error();
    return found;
}

}  // namespace dateline::store
