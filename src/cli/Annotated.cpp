// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Annotated.h"

#include "article/ColourNames.h"
#include "cli/Json.h"
#include "library/Annotating.h"
#include "library/Reading.h"
#include "query/Parser.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace dateline::cli {

QJsonObject toJson(const Passage& passage)
{
    const PassageSelector& last = passage.last;
    return {{u"field"_qs, last.field == Field::Headline ? u"headline"_qs : u"body"_qs},
            {u"from"_qs, last.range.from},
            {u"to"_qs, last.range.from + last.range.length},
            {u"exact"_qs, last.exact},
            {u"prefix"_qs, last.prefix},
            {u"suffix"_qs, last.suffix},
            {u"placed"_qs, passage.isPlaced}};
}

QJsonObject toJson(const Annotation& annotation)
{
    QJsonObject object = annotation.passage ? toJson(*annotation.passage) : QJsonObject();
    object.insert(u"id"_qs, annotation.id);
    object.insert(u"article"_qs, annotation.article.value);
    object.insert(u"colour"_qs, orNull(nameOf(annotation.colour)));
    object.insert(u"note"_qs, orNull(annotation.note));
    object.insert(u"created"_qs, annotation.created.toString(Qt::ISODateWithMs));
    object.insert(u"changed"_qs, annotation.changed.toString(Qt::ISODateWithMs));
    return object;
}

QString passageLine(qint64 id, ArticleId article, const QString& said, const QString& words)
{
    static constexpr qsizetype Width = 120;
    const QString line = QString::number(id).rightJustified(6) + QString::number(article.value).rightJustified(9) +
                         u"  "_qs + said.simplified().leftJustified(8) + u"  "_qs + words.simplified();
    return line.size() <= Width ? line : line.left(Width - 1) + u'…';
}

QString annotationLine(const Annotation& annotation)
{
    if (!annotation.passage) return passageLine(annotation.id, annotation.article, u"note"_qs, annotation.note);
    const QString said = nameOf(annotation.colour) + (annotation.passage->isPlaced ? QString() : u" (lost)"_qs);
    const QString words = annotation.passage->last.exact;
    return passageLine(annotation.id, annotation.article, said,
                       annotation.note.isEmpty() ? words : annotation.note + u" · "_qs + words);
}

std::vector<QCommandLineOption> passageOptions()
{
    return {{u"from"_qs, u"Where the passage begins, in characters (code points) from 0."_qs, u"N"_qs},
            {u"to"_qs, u"Where it ends: behind its last character."_qs, u"N"_qs},
            {u"field"_qs, u"body (as it is without this) or headline."_qs, u"FIELD"_qs}};
}

std::optional<PassageWish> passageWish(Session& session, const QCommandLineParser& arguments)
{
    PassageWish wish;
    const QString field = arguments.isSet(u"field"_qs) ? arguments.value(u"field"_qs) : u"body"_qs;
    if (field != u"body"_qs && field != u"headline"_qs) {
        session.misuse(u"--field takes body or headline."_qs);
        return {};
    }
    wish.field = field == u"body"_qs ? Field::Body : Field::Headline;
    wish.isWhole = !arguments.isSet(u"from"_qs) && !arguments.isSet(u"to"_qs);
    const auto from = numberOf(arguments, u"from"_qs, 0);
    const auto to = numberOf(arguments, u"to"_qs, 0);
    constexpr qint64 Most = std::numeric_limits<qint32>::max();
    if (!wish.isWhole && (!from || !to || *to <= *from || *to > Most)) {
        session.misuse(u"--from and --to take numbers of characters, and --to is the greater one."_qs);
        return {};
    }
    if (!wish.isWhole) wish.range = {qint32(*from), qint32(*to - *from)};
    return wish;
}

Result<Passage> passageOf(Session& session, ArticleId article, const PassageWish& wish)
{
    const auto open = session.wait(session.library().reading().article(article));
    if (!open) return open.error();
    const QString& text = wish.field == Field::Body ? open->article.body : open->article.summary.headline;
    const auto length = qint32(text.toUcs4().size());
    const TextRange range = wish.isWhole ? TextRange{0, length} : wish.range;
    if (range.from + range.length > length)
        return Error{ErrorKind::WrongUsage, QString::number(article.value),
                     u"its text has %1 characters"_qs.arg(length)};
    return library::passageOf(text, range, wish.field);
}

std::optional<std::vector<qint64>> numbersOf(const QStringList& words)
{
    const auto ids = idsOf(words);
    if (!ids || ids->empty()) return {};
    std::vector<qint64> numbers;
    for (const ArticleId id : *ids) numbers.push_back(id.value);
    return numbers;
}

Result<std::vector<AnnotationRow>> annotationsOf(Session& session, const QString& query, const ArticleIds& ids)
{
    library::AnnotationRequest request;
    request.order = library::AnnotationRequest::Order::Oldest;
    request.most = std::numeric_limits<qint64>::max();
    if (!query.isEmpty()) request.articles = query::parse(query, QDateTime::currentDateTime());
    auto page = session.wait(session.library().annotating().list(std::move(request)));
    if (!page) return page.error();
    if (ids.empty()) return std::move(page->rows);
    std::erase_if(page->rows, [&ids](const AnnotationRow& row) {
        return std::find(ids.begin(), ids.end(), row.annotation.article) == ids.end();
    });
    return std::move(page->rows);
}

}  // namespace dateline::cli
