// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BoundariesBlob.h"
#include "store/Compression.h"
#include "store/PreparedArticle.h"
#include "store/Sha256.h"
#include "text/Boundaries.h"
#include "text/Folding.h"

#include <QSet>
#include <QUrl>

namespace dateline::store {

static constexpr qint64 SecondsADay = 86400;

static qint64 floorDay(qint64 seconds)
{
    return seconds >= 0 ? seconds / SecondsADay : -((-seconds + SecondsADay - 1) / SecondsADay);
}

std::optional<qint64> dayOf(const ArticleDate& date)
{
    if (!date.isKnown()) return std::nullopt;
    return floorDay(date.key);
}

QByteArray textSha256(const QString& headline, const QString& body)
{
    return sha256({headline.toUtf8(), "\n\n", body.toUtf8()});
}

static QString hostOf(const QString& url)
{
    const QString host = QUrl(url).host();
    return host.startsWith(QLatin1String("www.")) ? host.sliced(4) : host;
}

// The first that is given (data.md, "Source"); never the folder.
static QString sourceOf(const ArticleDraft& draft)
{
    for (const QString& name : {draft.source.simplified(), draft.agency.simplified(), hostOf(draft.url)})
        if (!name.isEmpty()) return name;
    return {};
}

static QString namespaceOf(const ArticleDraft& draft)
{
    if (!draft.guidNamespace.isEmpty()) return draft.guidNamespace;
    if (!draft.source.isEmpty()) return draft.source;
    return draft.provenance.file.section(QLatin1Char('/'), -1);
}

static void addLabels(std::vector<PreparedLabel>& labels, LabelKind kind, const QStringList& names)
{
    QSet<QString> seen;
    for (const QString& raw : names) {
        const QString name = raw.simplified();
        const QString folded = text::foldedName(name);
        if (name.isEmpty() || seen.contains(folded)) continue;
        seen.insert(folded);
        labels.push_back({kind, name, folded});
    }
}

static void identify(PreparedArticle& article)
{
    const ArticleDraft& draft = article.draft;
    article.facts = {.guidNamespace = draft.guidNamespace,
                     .guid = draft.guid,
                     .url = draft.url,
                     .path = draft.provenance.pathBelowRoot,
                     .position = draft.provenance.position,
                     .source = text::foldedName(draft.source),
                     .day = dayOf(draft.date),
                     .sha256 = textSha256(draft.headline, draft.body)};
    article.guidKey = guidKey(article.facts);
    article.urlKey = urlKey(article.facts);
    article.pathKey = pathKey(article.facts);
    article.contentKey = contentKey(article.facts);
    article.primaryKey = primaryKey(article.facts);
}

static void keepOriginal(PreparedArticle& article, Originals originals, const Dictionary* dictionary)
{
    const QByteArray bytes = std::exchange(article.draft.provenance.bytes, {});
    if (originals == Originals::None || bytes.isNull()) return;
    article.originalSha256 = sha256({bytes});
    article.original = compress(bytes, dictionary);
}

Prepared prepare(ArticleDraft draft, Originals originals, const Dictionary* dictionary)
{
    Prepared article(new PreparedArticle);
    article->draft = std::move(draft);
    ArticleDraft& own = article->draft;
    if (own.headline.isNull()) own.headline = QLatin1String("");
    own.guid = own.guid.trimmed();
    own.guidNamespace = own.guid.isEmpty() ? QString() : namespaceOf(own);
    own.source = sourceOf(own);
    addLabels(article->labels, LabelKind::Topic, own.topics);
    addLabels(article->labels, LabelKind::Person, own.people);
    addLabels(article->labels, LabelKind::Organisation, own.organisations);
    addLabels(article->labels, LabelKind::Place, own.places);
    identify(*article);
    const text::Boundaries boundaries = text::boundaries(own.body);
    article->words = boundaries.tokens;
    article->boundaries = toBlob(boundaries);
    article->text = compress(own.body.toUtf8(), dictionary);
    const QString html = std::exchange(own.html, {});
    if (!html.isNull()) article->html = compress(html.toUtf8(), dictionary);
    keepOriginal(*article, originals, dictionary);
    return article;
}

void PreparedDeleter::operator()(PreparedArticle* article) const
{
    delete article;
}

}  // namespace dateline::store
