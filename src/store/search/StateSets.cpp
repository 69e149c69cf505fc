// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/StateSets.h"

#include "store/Connection.h"
#include "store/MarkChunks.h"
#include "store/MarkNames.h"
#include "store/search/ValueMatch.h"
#include "text/Folding.h"

#include <algorithm>
#include <set>

namespace dateline::store {

// Above this, everything is read anew rather than asked for one by one.
static constexpr size_t ManyIds = 1000;

static Result<IdSet> allOf(Connection& reader, const char* statement)
{
    std::vector<quint32> ids;
    Statement rows = reader.statement(statement);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return IdSet::of(std::move(ids));
        ids.push_back(quint32(rows.integer(0)));
    }
}

Result<void> StateSets::load(Connection& reader)
{
    auto read = MarkChunks(reader, {MarkKind::Read}).ids();
    if (!read) return read.error();
    auto bookmarked = allOf(reader, "marks/bookmarks");
    if (!bookmarked) return bookmarked.error();
    auto corrected = allOf(reader, "corrections/articles");
    if (!corrected) return corrected.error();
    auto names = readNames(reader);
    if (!names) return names.error();
    if (auto loaded = m_reviews.load(reader); !loaded) return loaded;
    if (auto loaded = loadMarks(reader); !loaded) return loaded;
    m_read = IdSet::of(std::move(*read));
    m_bookmarked = std::move(*bookmarked);
    m_corrected = std::move(*corrected);
    m_names = std::move(*names);
    return {};
}

Result<void> StateSets::loadMarks(Connection& reader)
{
    m_members.clear();
    Statement rows = reader.statement("marks/all-chunks");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        m_members[rows.integer(0)] |= IdSet::fromPortable(rows.view(1));
    }
}

Result<void> StateSets::followChunk(Connection& reader, quint32 chunk)
{
    const quint64 from = quint64(chunk) << 16, to = quint64(chunk + 1) << 16;
    const auto read = MarkChunks(reader, {MarkKind::Read}).idsOfChunk(chunk);
    if (!read) return read.error();
    m_read.removeRange(from, to);
    m_read.add(*read);
    for (auto& [mark, members] : m_members) members.removeRange(from, to);
    Statement rows = reader.statement("marks/marks-of-chunk");
    rows.bind(1, qint64(chunk));
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        m_members[rows.integer(0)] |= IdSet::fromPortable(rows.view(1));
    }
}

static Result<void> followEach(Statement find, const ArticleIds& ids, IdSet& set)
{
    for (const ArticleId id : ids) {
        const auto row = find.bind(1, id.value).step();
        if (!row) return row.error();
        *row ? set.add(quint32(id.value)) : set.remove(quint32(id.value));
        find.reset();
    }
    return {};
}

Result<void> StateSets::follow(Connection& reader, const ChangeSet& change)
{
    const size_t count = change.added.size() + change.changed.size() + change.removed.size();
    if (change.everything || count > ManyIds) return load(reader);
    std::set<quint32> chunks;
    for (const ArticleIds* ids : {&change.added, &change.changed, &change.removed}) {
        for (const ArticleId id : *ids) chunks.insert(quint32(id.value >> 16));
        auto followed = followEach(reader.statement("marks/is-bookmarked"), *ids, m_bookmarked);
        if (followed) followed = followEach(reader.statement("corrections/is-corrected"), *ids, m_corrected);
        if (followed) followed = m_reviews.follow(reader, *ids);
        if (!followed) return followed;
    }
    for (const quint32 chunk : chunks)
        if (auto followed = followChunk(reader, chunk); !followed) return followed;
    return {};
}

const IdSet& StateSets::membersOf(qint64 mark) const
{
    static const IdSet nothing;
    const auto found = m_members.find(mark);
    return found == m_members.end() ? nothing : found->second;
}

IdSet StateSets::tagged() const
{
    IdSet all;
    for (const NamedMark& named : m_names)
        if (named.mark.kind == MarkKind::Tag) all |= membersOf(named.mark.id);
    return all;
}

IdSet StateSets::withInner(const NamedMark& named) const
{
    if (named.mark.kind == MarkKind::Tag) return membersOf(named.mark.id);
    IdSet all;
    for (const NamedMark& inner : withinAndItself(m_names, named.mark)) all |= membersOf(inner.mark.id);
    return all;
}

// By each name of the path, so that «A/B» stands behind «A» and not behind «A-1».
static CountedMarks sortedByPath(CountedMarks marks)
{
    const auto key = [](const CountedMark& mark) {
        QStringList names = mark.path.split(PathSeparator);
        for (QString& name : names) name = text::foldedName(name);
        return names;
    };
    std::ranges::sort(marks, {}, key);
    return marks;
}

CountedMarks StateSets::counted(MarkKind kind, const IdSet& present) const
{
    CountedMarks marks;
    for (const NamedMark& named : m_names)
        if (named.mark.kind == kind)
            marks.push_back({named, present.countWith(withInner(named)), pathOf(m_names, named)});
    return sortedByPath(std::move(marks));
}

QStringList StateSets::collectionsOf(quint32 article) const
{
    QStringList paths;
    for (const NamedMark& named : m_names)
        if (named.mark.kind == MarkKind::Collection && membersOf(named.mark.id).contains(article))
            paths.append(pathOf(m_names, named));
    paths.sort();
    return paths;
}

std::vector<CarriedMark> StateSets::carriedBy(const IdSet& articles) const
{
    std::vector<CarriedMark> carried;
    for (const NamedMark& named : m_names)
        if (const qint64 count = articles.countWith(membersOf(named.mark.id)); count > 0)
            carried.push_back({named.mark, count});
    return carried;
}

bool StateSets::isMarkField(const QString& field)
{
    return field == u"tag" || field == u"in" || field == u"review";
}

static bool holds(const ValueMatch& match, const QString& name)
{
    return match.holds(name.toStdString(), text::foldedName(name).toStdString());
}

IdSet StateSets::marks(const Clause& clause) const
{
    if (clause.field == u"review") return m_reviews.inReviews(clause);
    const ValueMatch match(clause);
    const MarkKind kind = clause.field == u"tag" ? MarkKind::Tag : MarkKind::Collection;
    IdSet found;
    for (const NamedMark& named : m_names)
        if (named.mark.kind == kind && (holds(match, named.name) || holds(match, pathOf(m_names, named))))
            found |= withInner(named);
    return found;
}

}  // namespace dateline::store
