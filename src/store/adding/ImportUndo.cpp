// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/adding/ImportUndo.h"

#include "store/Connection.h"
#include "store/StoredFacts.h"
#include "store/adding/ArticleShelf.h"
#include "store/correcting/CorrectedRow.h"

namespace dateline::store {

namespace {

struct Texts {
    qint64 addedBy = 0;
    qint64 present = 0;  ///< the import that brought the present text
};

class Undo final {
public:
    Undo(Connection& articles, qint64 import) : m_articles(articles), m_import(import), m_sources(articles) {}

    Result<ChangeSet> run();
    Result<ChangeSet> eraseAll(const ArticleIds& ids);

private:
    Result<void> takeBack(qint64 id);
    Result<void> erase(qint64 id);
    Result<void> restore(qint64 id, qint64 version);
    Result<void> handOver(qint64 id);
    Result<Texts> textsOf(qint64 id);
    Result<std::optional<qint64>> latestVersion(qint64 id);
    Result<void> forgetIdentity(qint64 id);
    Result<void> runAll(std::initializer_list<const char*> names, qint64 id);

    Connection& m_articles;
    qint64 m_import;
    SourceBook m_sources;
    ChangeSet m_change;
};

}  // namespace

static Result<std::vector<qint64>> touched(Connection& articles, qint64 import)
{
    std::vector<qint64> ids;
    Statement rows = articles.statement("imports/touched");
    rows.bind(1, import);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return ids;
        ids.push_back(rows.integer(0));
    }
}

Result<void> Undo::runAll(std::initializer_list<const char*> names, qint64 id)
{
    for (const char* name : names)
        if (auto done = m_articles.statement(name).bind(1, id).run(); !done) return done;
    return {};
}

Result<Texts> Undo::textsOf(qint64 id)
{
    Statement find = m_articles.statement("imports/standing");
    const auto row = find.bind(1, id).step();
    if (!row) return row.error();
    if (!*row) return Texts{};
    return Texts{find.integer(0), find.integer(1)};
}

Result<std::optional<qint64>> Undo::latestVersion(qint64 id)
{
    Statement find = m_articles.statement("versions/latest");
    const auto row = find.bind(1, id).step();
    if (!row) return row.error();
    return *row ? std::optional(find.integer(0)) : std::optional<qint64>();
}

Result<void> Undo::forgetIdentity(qint64 id)
{
    const auto all = storedFacts(m_articles, id);
    if (!all) return all.error();
    for (const IdentityFacts& facts : *all) {
        auto keys = allKeys(facts);
        if (facts.hasGuid()) keys.push_back(reusedGuidKey(facts));
        for (const IdentityKey& key : keys) {
            Statement erase = m_articles.statement("articles/erase-identity");
            if (auto done = erase.bindBlob(1, key).bind(2, id).run(); !done) return done;
        }
    }
    return {};
}

Result<void> Undo::erase(qint64 id)
{
    const auto standing = standingOf(m_articles, id);
    if (!standing) return standing.error();
    if (auto done = m_sources.remove(*standing); !done) return done;
    m_change.removed.push_back({id});
    return runAll(
        {"articles/erase", "articles/erase-body", "articles/erase-original", "labels/erase", "imported/forget"}, id);
}

Result<void> Undo::restore(qint64 id, qint64 version)
{
    const auto before = standingOf(m_articles, id);
    if (!before) return before.error();
    if (auto done = m_sources.remove(*before); !done) return done;
    const auto corrected = liftCorrections(m_articles, id);
    if (!corrected) return corrected.error();
    if (auto done = m_articles.statement("labels/erase").bind(1, id).run(); !done) return done;
    for (const char* name : {"versions/restore", "versions/restore-body", "versions/restore-original",
                             "versions/restore-labels", "versions/erase"}) {
        Statement step = m_articles.statement(name);
        if (auto done = step.bind(1, id).bind(2, version).run(); !done) return done;
    }
    if (auto done = layCorrections(m_articles, id, *corrected); !done) return done;
    const auto after = standingOf(m_articles, id);
    if (!after) return after.error();
    m_change.changed.push_back({id});
    return m_sources.add(*after);
}

// An article that the import added, and that lives on by another import's text, counts as that import's from now on.
Result<void> Undo::handOver(qint64 id)
{
    const auto texts = textsOf(id);
    if (!texts) return texts.error();
    if (texts->addedBy != m_import) return {};
    auto handed = m_articles.statement("imports/set-adder").bind(1, id).bind(2, texts->present).run();
    if (!handed) return handed;
    return m_articles.statement("imports/widen").bind(1, texts->present).bind(2, id).run();
}

Result<void> Undo::takeBack(qint64 id)
{
    if (auto done = forgetIdentity(id); !done) return done;
    Statement eraseVersions = m_articles.statement("versions/erase-import");
    if (auto done = eraseVersions.bind(1, id).bind(2, m_import).run(); !done) return done;
    const auto texts = textsOf(id);
    if (!texts) return texts.error();
    if (texts->present == m_import) {
        const auto version = latestVersion(id);
        if (!version) return version.error();
        if (!*version) return erase(id);
        if (auto done = restore(id, **version); !done) return done;
    } else {
        m_change.changed.push_back({id});  // without an earlier text that it had
    }
    if (auto done = handOver(id); !done) return done;
    return registerIdentity(m_articles, id);
}

Result<ChangeSet> Undo::run()
{
    const auto ids = touched(m_articles, m_import);
    if (!ids) return ids.error();
    for (const qint64 id : *ids)
        if (const auto done = takeBack(id); !done) return done.error();
    if (const auto done = m_sources.write(); !done) return done.error();
    m_change.realm = Realm::Articles;
    return std::move(m_change);
}

Result<ChangeSet> Undo::eraseAll(const ArticleIds& ids)
{
    for (const ArticleId id : ids) {
        const auto is = m_articles.statement("articles/exists").bind(1, id.value).step();
        if (!is) return is.error();
        if (!*is) continue;
        if (const auto done = forgetIdentity(id.value); !done) return done.error();
        if (const auto done = runAll({"versions/erase-all"}, id.value); !done) return done.error();
        if (const auto done = erase(id.value); !done) return done.error();
    }
    if (const auto done = m_sources.write(); !done) return done.error();
    m_change.realm = Realm::Articles;
    return std::move(m_change);
}

Result<ChangeSet> erase(Connection& articles, const ArticleIds& ids)
{
    return Undo(articles, 0).eraseAll(ids);
}

Result<ChangeSet> undo(Connection& articles, qint64 import)
{
    return Undo(articles, import).run();
}

}  // namespace dateline::store
