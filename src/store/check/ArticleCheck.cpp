// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check/ArticleCheck.h"

#include "store/BoundariesBlob.h"
#include "store/Compression.h"
#include "store/Connection.h"
#include "store/PreparedArticle.h"
#include "store/Sha256.h"
#include "store/StoredFacts.h"
#include "store/adding/SourceBook.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

static constexpr qsizetype MostProblems = 100;
static constexpr qint64 TellEvery = 500;

namespace {

class Pass final {
public:
    Pass(Connection& articles, const ProgressListener& progress, const Cancel& cancel)
        : m_articles(articles), m_progress(progress), m_cancel(cancel)
    {
    }

    Result<QStringList> run();

private:
    Result<void> eachArticle();
    Result<void> eachVersion();
    Result<void> look(const Statement& row);
    void lookAtBody(const Statement& row, const QString& name);
    void lookAtOriginal(const Statement& row, const QString& name);
    Result<void> lookAtIdentity(const Statement& row, const QString& name);
    Result<void> strays();
    Result<void> numbers();
    Result<qint64> ask(const char* name);
    void report(const QString& problem);

    Connection& m_articles;
    const ProgressListener& m_progress;
    const Cancel& m_cancel;
    QStringList m_problems;
};

}  // namespace

void Pass::report(const QString& problem)
{
    if (m_problems.size() < MostProblems) m_problems.append(problem);
}

void Pass::lookAtBody(const Statement& row, const QString& name)
{
    const auto text = decompress(m_articles, row.view(4));
    if (!text) return report(name + u": its text cannot be unpacked"_s);
    if (textSha256(row.text(1), QString::fromUtf8(*text)) != row.bytes(20))
        report(name + u": its text is not what was stored"_s);
    if (!row.isNull(5) && !decompress(m_articles, row.view(5))) report(name + u": its HTML cannot be unpacked"_s);
    const auto boundaries = boundariesFromBlob(row.view(3));
    if (!boundaries || boundaries->tokens != row.integer(2))
        report(name + u": its boundaries of words and sentences are broken"_s);
}

void Pass::lookAtOriginal(const Statement& row, const QString& name)
{
    if (row.isNull(7)) return;
    const auto bytes = decompress(m_articles, row.view(7));
    if (!bytes || sha256({*bytes}) != row.view(6)) report(name + u": its original is not what was stored"_s);
}

// One key at least must lead to the article; others may have gone to a newer one (a guid or a path used again).
Result<void> Pass::lookAtIdentity(const Statement& row, const QString& name)
{
    const IdentityFacts facts = factsAt(row, 12);
    if (primaryKey(facts) != row.view(8)) report(name + u": its identity is not that of its text"_s);
    auto keys = allKeys(facts);
    if (facts.hasGuid()) keys.push_back(reusedGuidKey(facts));
    for (const IdentityKey& key : keys) {
        Statement find = m_articles.statement("articles/find-identity");
        const auto found = find.bindBlob(1, key).step();
        if (!found) return found.error();
        if (*found && find.integer(0) == row.integer(0)) return {};
    }
    report(name + u": it would not be known again"_s);
    return {};
}

Result<void> Pass::look(const Statement& row)
{
    const QString name = u"article %1"_s.arg(row.integer(0));
    if (row.integer(9)) {
        report(name + u": its text is missing"_s);
        return {};
    }
    if (row.integer(10)) report(name + u": where it came from is missing"_s);
    if (row.integer(11)) report(name + u": its source is missing"_s);
    lookAtBody(row, name);
    lookAtOriginal(row, name);
    return lookAtIdentity(row, name);
}

Result<void> Pass::eachArticle()
{
    const auto total = ask("check/articles-counted");
    if (!total) return total.error();
    Statement rows = m_articles.statement("check/articles");
    for (qint64 done = 0;; ++done) {
        if (m_cancel.isRequested()) return Error{ErrorKind::Cancelled, m_articles.path(), {}};
        if (m_progress && done % TellEvery == 0) m_progress({done, *total, m_articles.path()});
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        if (auto looked = look(rows); !looked) return looked;
    }
}

Result<void> Pass::eachVersion()
{
    Statement rows = m_articles.statement("check/versions");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        const auto text = decompress(m_articles, rows.view(2));
        if (!text || textSha256(rows.text(1), QString::fromUtf8(*text)) != rows.view(3))
            report(u"article %1: an earlier text is not what was stored"_s.arg(rows.integer(0)));
    }
}

Result<qint64> Pass::ask(const char* name)
{
    Statement find = m_articles.statement(name);
    const auto row = find.step();
    if (!row) return row.error();
    return find.integer(0);
}

Result<void> Pass::strays()
{
    for (const auto& [name, what] :
         {std::pair("check/stray-bodies", u"texts"_s), std::pair("check/stray-originals", u"originals"_s),
          std::pair("check/stray-versions", u"earlier texts"_s), std::pair("check/stray-labels", u"labels"_s),
          std::pair("check/stray-identities", u"identities"_s),
          std::pair("check/stray-imported", u"imported values"_s)}) {
        const auto count = ask(name);
        if (!count) return count.error();
        if (*count) report(u"%1 %2 belong to no article"_s.arg(*count).arg(what));
    }
    return {};
}

Result<void> Pass::numbers()
{
    const auto greatest = ask("check/greatest-id");
    if (!greatest) return greatest.error();
    const auto next = ask("articles/state");
    if (!next) return next.error();
    if (*greatest > 0 && *next <= *greatest) report(u"the next article number was given already"_s);
    const auto hold = countersHold(m_articles);
    if (!hold) return hold.error();
    if (!*hold) report(u"the counters of a source are not those of its articles"_s);
    return {};
}

Result<QStringList> Pass::run()
{
    if (const auto done = eachArticle(); !done) return done.error();
    if (const auto done = eachVersion(); !done) return done.error();
    if (const auto done = strays(); !done) return done.error();
    if (const auto done = numbers(); !done) return done.error();
    return m_problems;
}

Result<QStringList> checkArticles(Connection& articles, const ProgressListener& progress, const Cancel& cancel)
{
    return Pass(articles, progress, cancel).run();
}

}  // namespace dateline::store
