// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/AnnotationImport.h"

#include "query/Parser.h"
#include "store/annotating/AnnotationReader.h"

#include <QDate>

#include <algorithm>

namespace dateline::library {

using namespace Qt::StringLiterals;
using import::AnnotationDraft;

// What an update leaves alone is enough: its address, its guid, or headline and date.
static bool isMeant(const Article& article, const AnnotationDraft& draft)
{
    if (!draft.sha256.isEmpty() && draft.sha256 == article.sha256) return true;
    if (!draft.guid.isEmpty() && draft.guid == article.guid) return true;
    if (!draft.url.isEmpty() && draft.url == article.summary.url) return true;
    const bool isOfDay = draft.date.isEmpty() || draft.date == article.summary.date.toIso();
    return !draft.headline.isEmpty() && draft.headline == article.summary.headline && isOfDay;
}

Result<ArticleId> AnnotationImport::searched(const AnnotationDraft& draft)
{
    for (const auto& [field, value] : {std::pair(u"url"_s, draft.url), std::pair(u"headline"_s, draft.headline)}) {
        if (value.isEmpty()) continue;
        const auto query = query::parse(query::clause(field, value), QDate());
        const auto outcome = m_reader.search(query, {}, m_cancel);
        if (!outcome) return outcome.error();
        ArticleIds meant;
        static constexpr qint64 MostLike = 100;
        for (const ArticleId id : outcome->listing.page(0, MostLike)) {
            const auto article = m_reader.article(id);
            if (!article) return article.error();
            if (isMeant(*article, draft)) meant.push_back(id);
        }
        if (meant.size() == 1) return meant.front();
    }
    return ArticleId();
}

Result<ArticleId> AnnotationImport::articleOf(const AnnotationDraft& draft)
{
    const QString said =
        QStringList{draft.url, QString::number(draft.article), draft.guid, draft.sha256, draft.headline, draft.date}
            .join(u'\n');
    if (const auto known = m_found.constFind(said); known != m_found.constEnd()) return *known;
    const auto same = m_reader.article({draft.article});
    if (!same && same.error().kind != ErrorKind::NotFound) return same.error();
    auto found = same && isMeant(*same, draft) ? Result<ArticleId>(ArticleId{draft.article}) : searched(draft);
    if (found) m_found.insert(said, *found);
    return found;
}

static bool areEqual(const Annotation& kept, const Annotation& said)
{
    if (kept.passage.has_value() != said.passage.has_value() || kept.note != said.note) return false;
    if (!kept.passage) return true;
    const auto isIt = [&said](const PassageSelector& selector) {
        return selector.field == said.passage->made.field && selector.range == said.passage->made.range &&
               selector.exact == said.passage->made.exact;
    };
    return kept.colour == said.colour && (isIt(kept.passage->last) || isIt(kept.passage->made));
}

Result<bool> AnnotationImport::isThere(ArticleId article, const Annotation& annotation)
{
    if (!m_known.contains(article)) {
        const auto kept = m_reader.annotations().of(article);
        if (!kept) return kept.error();
        m_known.insert(article, *kept);
    }
    Annotations& known = m_known[article];
    const bool isThere = std::ranges::any_of(known, [&](const Annotation& each) { return areEqual(each, annotation); });
    if (!isThere) known.push_back(annotation);
    return isThere;
}

Result<AnnotationStates> AnnotationImport::choose(const import::AnnotationFile& file, const QString& path,
                                                  AnnotationReport& report)
{
    AnnotationStates chosen;
    report.read = qint64(file.drafts.size()) + qint64(file.problems.size());
    report.problems = file.problems;
    for (const AnnotationDraft& draft : file.drafts) {
        if (m_cancel.isRequested()) return Error{ErrorKind::Cancelled, path, {}};
        const auto article = articleOf(draft);
        if (!article) return article.error();
        if (!*article) {
            const QString name = draft.headline.isEmpty() ? draft.url : draft.headline;
            report.problems.push_back(
                {{}, draft.position, {ErrorKind::NotFound, name, u"its article is not in this library"_s}, true});
            continue;
        }
        Annotation annotation = draft.annotation;
        annotation.article = *article;
        if (!annotation.created.isValid()) annotation.created = m_now;
        if (!annotation.changed.isValid()) annotation.changed = annotation.created;
        const auto there = isThere(*article, annotation);
        if (!there) return there.error();
        if (*there)
            ++report.equal;
        else
            chosen.push_back({0, std::move(annotation)});
    }
    std::ranges::stable_sort(report.problems, {}, &ImportProblem::position);
    for (ImportProblem& problem : report.problems) problem.file = path;
    return chosen;
}

}  // namespace dateline::library
