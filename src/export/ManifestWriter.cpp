// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ManifestWriter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonValue orNull(const QString& text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

}  // namespace

ManifestWriter::ManifestWriter(OutputFile& file, const ExportJob& job)
    : m_file(file), m_hasBodies(job.options.excerptWords == 0 && job.options.content != Content::List)
{
    const ExportFacts& facts = job.facts;
    const QJsonObject counts{{u"articles"_s, qint64(job.ids.size())},
                             {u"found"_s, facts.found < 0 ? QJsonValue() : QJsonValue(facts.found)}};
    QByteArray head = compact({{u"format"_s, u"dateline-manifest"_s},
                               {u"version"_s, 1},
                               {u"program"_s, u"Dateline " DATELINE_VERSION ""_s},
                               {u"title"_s, orNull(job.options.title)},
                               {u"question"_s, orNull(facts.question)},
                               {u"made"_s, facts.day.isValid() ? facts.day.toString(Qt::ISODate) : QJsonValue()},
                               {u"counts"_s, counts}});
    head.chop(1);
    write(head + ",\"articles\":[");
}

void ManifestWriter::add(const Article& article)
{
    QJsonObject object{{u"id"_s, article.summary.id.value},
                       {u"guid"_s, orNull(article.guid)},
                       {u"sha256"_s, article.sha256},
                       {u"headline"_s, hashedHeadline(article)},
                       {u"source"_s, orNull(article.summary.source)},
                       {u"date"_s, orNull(article.dateText)}};
    if (m_hasBodies) object.insert(u"body"_s, article.body);
    write((std::exchange(m_isFirst, false) ? "\n" : ",\n") + compact(object));
}

void ManifestWriter::add(const BasketPassage& passage)
{
    const PassageSelector& words = passage.passage.last;
    m_passages += (m_passages.isEmpty() ? "\n" : ",\n") +
                  compact({{u"article"_s, passage.article.value},
                           {u"field"_s, words.field == Field::Headline ? u"headline"_s : u"body"_s},
                           {u"from"_s, words.range.from},
                           {u"length"_s, words.range.length},
                           {u"text"_s, words.exact},
                           {u"comment"_s, orNull(passage.comment)}});
}

Result<void> ManifestWriter::finish()
{
    write("\n],\"passages\":[" + m_passages + "\n]}\n");
    return m_file.finish();
}

void ManifestWriter::write(const QByteArray& bytes)
{
    m_file.write(bytes.constData(), bytes.size());
}

QString hashedHeadline(const Article& article)
{
    for (const ImportedValue& imported : article.corrected)
        if (imported.field == CorrectedField::Headline) return imported.text;
    return article.summary.headline;
}

}  // namespace dateline::exporting
