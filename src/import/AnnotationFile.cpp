// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/AnnotationFile.h"

#include "text/CodePoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace dateline::import {

using namespace Qt::StringLiterals;

// Of many things the model allows one or several.
static QJsonArray severalOf(const QJsonValue& value)
{
    if (value.isArray()) return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

static bool isOfType(const QJsonObject& object, const QString& type)
{
    return severalOf(object[u"type"_s]).contains(type);
}

static std::optional<QJsonArray> itemsOf(const QJsonDocument& document)
{
    if (document.isArray()) return document.array();
    const QJsonObject object = document.object();
    if (isOfType(object, u"Annotation"_s)) return QJsonArray{object};
    const QJsonObject page = isOfType(object, u"AnnotationCollection"_s) ? object[u"first"_s].toObject() : object;
    return page[u"items"_s].isArray() ? std::optional(page[u"items"_s].toArray()) : std::nullopt;
}

static HighlightColour colourNamed(const QString& name)
{
    if (name == u"green") return HighlightColour::Green;
    if (name == u"blue") return HighlightColour::Blue;
    return name == u"pink" ? HighlightColour::Pink : HighlightColour::Yellow;
}

static QString noteOf(const QJsonObject& item)
{
    QStringList texts;
    for (const QJsonValue body : severalOf(item[u"body"_s])) {
        const QJsonObject object = body.toObject();
        if (isOfType(object, u"TextualBody"_s) && object[u"purpose"_s].toString() != u"tagging")
            texts << object[u"value"_s].toString();
    }
    texts << item[u"bodyValue"_s].toString();
    texts.removeAll(QString());
    return texts.join(u"\n\n"_s);
}

static std::optional<Passage> passageOf(const QJsonObject& target)
{
    PassageSelector selector;
    selector.field = target[u"dateline:field"_s].toString() == u"headline" ? Field::Headline : Field::Body;
    for (const QJsonValue value : severalOf(target[u"selector"_s])) {
        const QJsonObject each = value.toObject();
        if (isOfType(each, u"TextPositionSelector"_s)) selector.range.from = std::max(0, each[u"start"_s].toInt());
        if (!isOfType(each, u"TextQuoteSelector"_s)) continue;
        selector.exact = each[u"exact"_s].toString();
        selector.prefix = each[u"prefix"_s].toString();
        selector.suffix = each[u"suffix"_s].toString();
    }
    if (selector.exact.trimmed().isEmpty()) return {};
    selector.range.length = qint32(text::codePointCount(selector.exact));
    return Passage{selector, selector, true};
}

static QString addressOf(const QString& iri)
{
    return iri.startsWith(u"urn:") ? QString() : iri;
}

static void readArticle(const QJsonValue& said, AnnotationDraft& draft)
{
    const QJsonObject source = said.toObject();
    draft.url = addressOf(said.isString() ? said.toString() : source[u"id"_s].toString());
    draft.article = source[u"dateline:article"_s].toInteger();
    draft.guid = source[u"dateline:guid"_s].toString();
    draft.sha256 = source[u"dateline:sha256"_s].toString();
    draft.headline = source[u"dc:title"_s].toString();
    draft.date = source[u"dc:date"_s].toString();
}

static QDateTime timeOf(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

static Error odd(const QString& reason)
{
    return {ErrorKind::Malformed, {}, reason};
}

static Result<AnnotationDraft> draftOf(const QJsonObject& item)
{
    if (!isOfType(item, u"Annotation"_s)) return odd(u"not an annotation"_s);
    const QJsonArray targets = severalOf(item[u"target"_s]);
    if (targets.isEmpty()) return odd(u"it says nothing of its article"_s);
    const QJsonObject target = targets.first().toObject();
    AnnotationDraft draft;
    const bool isWhole = targets.first().isString() || target[u"source"_s].isUndefined();
    readArticle(isWhole ? targets.first() : target[u"source"_s], draft);
    draft.annotation.note = noteOf(item);
    draft.annotation.passage = passageOf(target);
    if (!draft.annotation.passage && !target[u"selector"_s].isUndefined()) return odd(u"its passage has no words"_s);
    if (draft.annotation.passage) draft.annotation.colour = colourNamed(target[u"styleClass"_s].toString());
    if (!draft.annotation.passage && draft.annotation.note.trimmed().isEmpty())
        return odd(u"neither passage nor note"_s);
    draft.annotation.created = timeOf(item[u"created"_s]);
    draft.annotation.changed = timeOf(item[u"modified"_s]);
    return draft;
}

Result<AnnotationFile> readAnnotations(const QByteArray& json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (document.isNull()) return odd(u"not JSON: %1"_s.arg(parsed.errorString()));
    const auto items = itemsOf(document);
    if (!items) return odd(u"no annotation in it"_s);
    AnnotationFile file;
    qint64 position = 0;
    for (const QJsonValue item : *items) {
        ++position;
        auto draft = draftOf(item.toObject());
        if (!draft) {
            file.problems.push_back({{}, position, draft.error(), true});
            continue;
        }
        draft->position = position;
        file.drafts.push_back(std::move(*draft));
    }
    return file;
}

}  // namespace dateline::import
