// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/JsonArticle.h"

#include "import/DraftDate.h"
#include "import/LanguageCode.h"
#include "text/Paragraphs.h"
#include "text/SafeHtml.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace dateline::import {

using namespace Qt::StringLiterals;
using simdjson::dom::element;

enum class Slot {
    Guid,
    Date,
    Headline,
    Body,
    Html,
    Dateline,
    Place,
    Agency,
    Attribution,
    Byline,
    Source,
    Slug,
    Url,
    Language,
    Topics,
    Places,
    People,
    Organisations,
    Count
};

// The names of each field, the best one first.
static const std::vector<std::pair<Slot, std::vector<std::string_view>>>& fieldNames()
{
    static const std::vector<std::pair<Slot, std::vector<std::string_view>>> names{
        {Slot::Guid, {"guid", "id", "_id", "uid", "uri", "identifier"}},
        {Slot::Date,
         {"date", "published", "datePublished", "date_published", "published_at", "publishedAt", "pubDate", "pub_date",
          "publish_date", "publication_date", "versioncreated", "firstcreated", "created_at", "timestamp"}},
        {Slot::Headline, {"headline", "title"}},
        {Slot::Body, {"body", "articleBody", "body_text", "text", "content_text", "content", "story", "maintext"}},
        {Slot::Html, {"html", "body_html", "content_html"}},
        {Slot::Dateline, {"dateline", "located"}},
        {Slot::Place, {"place"}},
        {Slot::Agency, {"agency"}},
        {Slot::Attribution, {"attribution"}},
        {Slot::Byline, {"byline", "author", "authors", "creator"}},
        {Slot::Source, {"source", "publisher", "provider", "publication", "source_name", "site_name"}},
        {Slot::Slug, {"slug", "slugline"}},
        {Slot::Url, {"url", "link", "canonical_url", "href", "permalink"}},
        {Slot::Language, {"language", "lang", "inLanguage"}},
        {Slot::Topics,
         {"topics", "topic", "keywords", "tags", "categories", "category", "subjects", "subject", "section"}},
        {Slot::Places, {"places", "locations", "location"}},
        {Slot::People, {"people", "persons", "person"}},
        {Slot::Organisations, {"organisations", "organizations", "orgs", "companies"}},
    };
    return names;
}

struct Name {
    Slot slot;
    size_t rank;
};

static const Name* fieldNamed(std::string_view key)
{
    static const auto table = [] {
        std::unordered_map<std::string_view, Name> all;
        for (const auto& [slot, names] : fieldNames())
            for (size_t rank = 0; rank < names.size(); ++rank) all.emplace(names[rank], Name{slot, rank});
        return all;
    }();
    const auto found = table.find(key);
    return found == table.end() ? nullptr : &found->second;
}

// What an object says, sorted by meaning.
class Fields final {
public:
    explicit Fields(simdjson::dom::object object)
    {
        for (const auto& field : object) {
            const Name* const name = fieldNamed(field.key);
            if (!name || field.value.is_null()) continue;
            Best& best = m_best[size_t(name->slot)];
            if (!best.value || name->rank <= best.rank)
                best = {field.value, QString::fromUtf8(field.key.data(), qsizetype(field.key.size())), name->rank};
        }
    }

    std::optional<element> at(Slot slot) const { return m_best[size_t(slot)].value; }
    QString nameOf(Slot slot) const { return m_best[size_t(slot)].name; }

private:
    struct Best {
        std::optional<element> value;
        QString name;
        size_t rank = 0;
    };
    std::array<Best, size_t(Slot::Count)> m_best;
};

static QString stringOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// A string, a number, or an object with a name ({"name": "Reuters"}, as JSON-LD has authors and publishers).
static std::optional<QString> textOf(const element& value)
{
    if (std::string_view text; value.get(text) == simdjson::SUCCESS) return stringOf(text).trimmed();
    if (int64_t number = 0; value.get(number) == simdjson::SUCCESS) return QString::number(number);
    if (uint64_t number = 0; value.get(number) == simdjson::SUCCESS) return QString::number(number);
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS) return std::nullopt;
    for (const char* const key : {"name", "label", "value", "text"})
        if (std::string_view text; object[key].get(text) == simdjson::SUCCESS) return stringOf(text).trimmed();
    return std::nullopt;
}

static std::optional<QStringList> listOf(const element& value)
{
    simdjson::dom::array array;
    if (value.get(array) != simdjson::SUCCESS) {
        const auto one = textOf(value);
        return one ? std::optional(QStringList(*one)) : std::nullopt;
    }
    QStringList list;
    for (const element each : array) {
        const auto text = textOf(each);
        if (!text) return std::nullopt;
        list << *text;
    }
    return list;
}

// A text, or its paragraphs as a list.
static std::optional<QString> bodyOf(const element& value)
{
    if (std::string_view text; value.get(text) == simdjson::SUCCESS) return stringOf(text);
    simdjson::dom::array array;
    if (value.get(array) != simdjson::SUCCESS) return std::nullopt;
    QStringList paragraphs;
    for (const element each : array) {
        std::string_view text;
        if (each.get(text) != simdjson::SUCCESS) return std::nullopt;
        paragraphs << stringOf(text);
    }
    return paragraphs.join(u"\n\n"_qs);
}

static bool isEmpty(const QString& text)
{
    return text.isEmpty();
}

// But for blanks, which plain text and markup use differently.
static bool saysTheSame(const QString& a, const QString& b)
{
    const auto next = [](const QString& text, qsizetype& at) {
        while (at < text.size() && text.at(at).isSpace()) ++at;
        return at < text.size() ? text.at(at++) : QChar();
    };
    qsizetype atA = 0;
    qsizetype atB = 0;
    for (;;) {
        const QChar c = next(a, atA);
        if (c != next(b, atB)) return false;
        if (c.isNull()) return true;
    }
}

// Fills a draft from an object's fields, remembering what was odd.
class Reading final {
public:
    explicit Reading(const Fields& fields) : m_fields(fields) {}

    JsonArticle article;

    void line(Slot slot, QString ArticleDraft::*member)
    {
        const auto value = m_fields.at(slot);
        if (!value) return;
        const auto list = listOf(*value);
        if (!list) return odd(slot);
        const QString joined = list->join(u", "_qs);
        if (!joined.isEmpty()) article.draft.*member = joined;
    }

    void labels(Slot slot, QStringList ArticleDraft::*member)
    {
        const auto value = m_fields.at(slot);
        if (!value) return;
        auto list = listOf(*value);
        if (!list) return odd(slot);
        list->removeIf(isEmpty);
        list->removeDuplicates();
        article.draft.*member = *list;
    }

    void date()
    {
        const auto value = m_fields.at(Slot::Date);
        if (!value) return;
        const auto text = textOf(*value);
        if (!text) return odd(Slot::Date);
        if (text->isEmpty()) return;
        // A bare number could count seconds, milliseconds or days: kept as it is, not guessed at.
        const auto written = value->is_string() ? text::parseDate(*text) : std::nullopt;
        article.draft.date = draftDate(written, *text);
        if (!written) article.oddities << u"a date that cannot be read: %1"_qs.arg(*text);
    }

    void body()
    {
        const auto value = m_fields.at(Slot::Body);
        if (!value) return;
        auto text = bodyOf(*value);
        if (!text) return refuse(Slot::Body);
        text->replace(u"\r\n"_qs, u"\n"_qs).replace(QLatin1Char('\r'), QLatin1Char('\n'));
        article.draft.body = text::bodyFromLines(*text);
    }

    /// Markup makes the body where there is none, and is kept beside one that says the same: then the body is the
    /// markup's text, whose paragraphs are its blocks.
    void html()
    {
        const auto value = m_fields.at(Slot::Html);
        if (!value) return;
        std::string_view markup;
        if (value->get(markup) != simdjson::SUCCESS) return odd(Slot::Html);
        text::SafeHtml safe = text::safeHtml(stringOf(markup), QUrl(article.draft.url));
        ArticleDraft& draft = article.draft;
        if (!draft.body.isEmpty() && !saysTheSame(draft.body, safe.text)) return;
        draft.body = safe.text;
        draft.html = safe.html;
    }

    void headline()
    {
        const auto value = m_fields.at(Slot::Headline);
        if (!value) return;
        if (!value->is_string()) return refuse(Slot::Headline);
        line(Slot::Headline, &ArticleDraft::headline);
    }

private:
    void odd(Slot slot)
    {
        article.oddities << u"«%1» is of a kind that makes no sense there; left out"_qs.arg(m_fields.nameOf(slot));
    }
    void refuse(Slot slot) { article.refusal = u"«%1» is no text"_qs.arg(m_fields.nameOf(slot)); }

    const Fields& m_fields;
};

JsonArticle readJsonArticle(const element& value)
{
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS) return {{}, {}, u"not a JSON object"_qs};
    const Fields fields(object);
    Reading reading(fields);
    reading.line(Slot::Guid, &ArticleDraft::guid);
    reading.line(Slot::Dateline, &ArticleDraft::dateline);
    reading.line(Slot::Place, &ArticleDraft::place);
    reading.line(Slot::Agency, &ArticleDraft::agency);
    reading.line(Slot::Attribution, &ArticleDraft::attribution);
    reading.line(Slot::Byline, &ArticleDraft::byline);
    reading.line(Slot::Source, &ArticleDraft::source);
    reading.line(Slot::Slug, &ArticleDraft::slug);
    reading.line(Slot::Url, &ArticleDraft::url);
    reading.line(Slot::Language, &ArticleDraft::language);
    reading.labels(Slot::Topics, &ArticleDraft::topics);
    reading.labels(Slot::Places, &ArticleDraft::places);
    reading.labels(Slot::People, &ArticleDraft::people);
    reading.labels(Slot::Organisations, &ArticleDraft::organisations);
    reading.date();
    reading.headline();
    reading.body();
    reading.html();
    JsonArticle& article = reading.article;
    article.draft.language = languageCode(article.draft.language);
    const bool isBare = article.draft.headline.isEmpty() && article.draft.body.isEmpty();
    if (article.refusal.isNull() && isBare) article.refusal = u"neither headline nor text"_qs;
    return std::move(article);
}

bool isJsonArticle(const element& value)
{
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS) return false;
    return std::any_of(object.begin(), object.end(), [](const auto& field) {
        const Name* const name = fieldNamed(field.key);
        return name && (name->slot == Slot::Headline || name->slot == Slot::Body || name->slot == Slot::Html);
    });
}

}  // namespace dateline::import
