// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/ColourNames.h"
#include "export/Export.h"
#include "export/OutputFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

// Highlights and notes as W3C Web Annotations (Web Annotation Data Model and Vocabulary, 2017): an AnnotationCollection
// (§3.2.1) whose first page holds all. A target's source is the article, by its address where it has one; what else
// tells it apart is said in terms of Dublin Core and of our own, which other programs pass over.
namespace dateline::exporting {

using namespace Qt::StringLiterals;

static QString instant(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

// The same annotation has the same IRI each time it is written.
static QString iriOf(const Annotation& annotation, const Article& article)
{
    static const QUuid ours(u"{5a0f0f4e-4f1b-5b77-9a53-0d8d4b1f7c11}"_s);
    const PassageSelector made = annotation.passage ? annotation.passage->made : PassageSelector();
    const QStringList parts{article.sha256, instant(annotation.created), QString::number(made.range.from), made.exact,
                            annotation.passage ? QString() : annotation.note};
    return u"urn:uuid:"_s + QUuid::createUuidV5(ours, parts.join(u'\n')).toString(QUuid::WithoutBraces);
}

static void insertWhereSaid(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty()) object.insert(key, text);
}

static QJsonObject sourceOf(const Article& article)
{
    const QString number = QString::number(article.summary.id.value);
    QJsonObject source{
        {u"id"_s, article.summary.url.isEmpty() ? u"urn:dateline:article:"_s + number : article.summary.url},
        {u"type"_s, u"Text"_s},
        {u"dc:title"_s, article.summary.headline},
        {u"dateline:article"_s, article.summary.id.value},
        {u"dateline:sha256"_s, article.sha256}};
    insertWhereSaid(source, u"dc:date"_s, article.summary.date.toIso());
    insertWhereSaid(source, u"dc:publisher"_s, article.summary.source);
    insertWhereSaid(source, u"dc:language"_s, article.summary.language);
    insertWhereSaid(source, u"dateline:guid"_s, article.guid);
    return source;
}

// §4.2.4 and §4.2.5; of one that could not be placed, what it was last.
static QJsonArray selectorsOf(const PassageSelector& passage)
{
    return {QJsonObject{{u"type"_s, u"TextQuoteSelector"_s},
                        {u"exact"_s, passage.exact},
                        {u"prefix"_s, passage.prefix},
                        {u"suffix"_s, passage.suffix}},
            QJsonObject{{u"type"_s, u"TextPositionSelector"_s},
                        {u"start"_s, passage.range.from},
                        {u"end"_s, passage.range.from + passage.range.length}}};
}

static QJsonObject targetOf(const Annotation& annotation, const Article& article)
{
    QJsonObject target{{u"type"_s, u"SpecificResource"_s}, {u"source"_s, sourceOf(article)}};
    if (!annotation.passage) return target;
    target.insert(u"selector"_s, selectorsOf(annotation.passage->last));
    target.insert(u"styleClass"_s, nameOf(annotation.colour));
    if (annotation.passage->last.field == Field::Headline) target.insert(u"dateline:field"_s, u"headline"_s);
    return target;
}

static QJsonObject toJson(const Annotation& annotation, const Article& article)
{
    const bool isNoted = !annotation.note.isEmpty();
    QJsonObject object{{u"id"_s, iriOf(annotation, article)},
                       {u"type"_s, u"Annotation"_s},
                       {u"motivation"_s, isNoted ? u"commenting"_s : u"highlighting"_s},
                       {u"created"_s, instant(annotation.created)},
                       {u"modified"_s, instant(annotation.changed)},
                       {u"target"_s, targetOf(annotation, article)}};
    if (isNoted)
        object.insert(u"body"_s, QJsonObject{{u"type"_s, u"TextualBody"_s},
                                             {u"value"_s, annotation.note},
                                             {u"format"_s, u"text/plain"_s},
                                             {u"purpose"_s, u"commenting"_s}});
    return object;
}

namespace {

class AnnotationsFormat final : public ExportFormat {
public:
    QString name() const override { return u"annotations"_s; }
    QString title() const override { return u"Web annotations"_s; }
    QString extension() const override { return u"json"_s; }
    QString mimeType() const override { return u"application/ld+json"_s; }
    Result<void> write(const ExportJob& job, const QString& path) const override;
};

}  // namespace

static Result<void> take(const ExportJob& job, ArticleId id, QJsonArray& items)
{
    const auto annotations = job.annotations(id);
    if (!annotations) return annotations.error();
    if (annotations->empty()) return {};
    const auto article = job.article(id);
    if (!article) return article.error();
    for (const Annotation& annotation : *annotations) items.append(toJson(annotation, *article));
    return {};
}

Result<void> AnnotationsFormat::write(const ExportJob& job, const QString& path) const
{
    QJsonArray items;
    for (size_t at = 0; at < job.ids.size(); ++at) {
        if (job.cancel.isRequested()) return Error{ErrorKind::Cancelled, path, {}};
        if (auto taken = take(job, job.ids[at], items); !taken) return taken;
        if (job.progress) job.progress({qint64(at) + 1, qint64(job.ids.size()), {}});
    }
    const QJsonArray context{u"http://www.w3.org/ns/anno.jsonld"_s,
                             QJsonObject{{u"dateline"_s, u"urn:dateline:terms:"_s}}};
    const QJsonObject collection{
        {u"@context"_s, context},
        {u"type"_s, u"AnnotationCollection"_s},
        {u"total"_s, items.size()},
        {u"first"_s, QJsonObject{{u"type"_s, u"AnnotationPage"_s}, {u"startIndex"_s, 0}, {u"items"_s, items}}}};
    const QByteArray bytes = QJsonDocument(collection).toJson(QJsonDocument::Indented);
    auto file = OutputFile::over(path);
    if (!file) return file.error();
    file->write(bytes.constData(), bytes.size());
    return file->finish();
}

const ExportFormat& annotationsFormat()
{
    static const AnnotationsFormat format;
    return format;
}

}  // namespace dateline::exporting
