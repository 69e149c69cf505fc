// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON Lines: an article a line, each an object,
//
//     {"id": "a-1", "date": "2023-03-17T14:20:00Z", "headline": "…", "dateline": "ASTANA, March 17", "byline": "…",
//      "source": "…", "topics": [], "places": [], "people": [], "organisations": [], "language": "en", "body": "…"}
//
// under these names or others in use (import/JsonFields). A .json file that is one document is read as well: an array
// of such objects, an object with such an array, or a single article. Bounded by the line, not by the file.
#include "import/JsonArticle.h"
#include "import/JsonSplit.h"
#include "import/Problems.h"
#include "import/RecordReader.h"
#include "text/Encoding.h"

#include <QBuffer>

#include <simdjson.h>

namespace dateline::import {

using namespace Qt::StringLiterals;
using simdjson::dom::element;

static QByteArrayView lineAt(QByteArrayView head, int number)
{
    QByteArrayView rest = jsonTrimmed(head);
    for (; number > 0; --number) {
        const qsizetype end = rest.indexOf('\n');
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    }
    const qsizetype end = rest.indexOf('\n');
    return (end < 0 ? rest : rest.first(end)).trimmed();
}

// One document, not a line an article: an array, or an object that goes on on the next line.
static bool isOneDocument(QByteArrayView head)
{
    const QByteArrayView first = lineAt(head, 0);
    if (first.startsWith('[')) return true;
    const QByteArrayView second = lineAt(head, 1);
    return first.startsWith('{') && !first.endsWith('}') && !second.isEmpty() && !second.startsWith("{\"");
}

static bool isUtf16(QByteArrayView head)
{
    return head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
}

static QString wordsOf(simdjson::error_code code)
{
    return u"not JSON: %1"_qs.arg(QString::fromUtf8(simdjson::error_message(code)));
}

class JsonlFormat final : public ImportFormat {
public:
    QString name() const override { return u"jsonl"_qs; }
    QString title() const override { return u"JSON Lines"_qs; }
    QStringList extensions() const override { return {u"jsonl"_qs, u"ndjson"_qs, u"json"_qs}; }

    Likeness sniff(QByteArrayView head, const QString& fileName) const override;
    Result<void> read(const ImportInput& input, DraftSink& sink, const Cancel& cancel) const override;

private:
    Result<void> readLines(const ImportInput& input, DraftSink& sink, const Cancel& cancel) const;
    Result<void> readDocument(const ImportInput& input, DraftSink& sink, const Cancel& cancel) const;
};

Likeness JsonlFormat::sniff(QByteArrayView head, const QString& fileName) const
{
    if (isUtf16(head)) return sniff(text::decode(head.first(head.size() / 2 * 2)).text.toUtf8(), fileName);
    const QByteArrayView first = lineAt(head, 0);
    if (first.startsWith('['))
        return jsonTrimmed(jsonTrimmed(head).sliced(1)).startsWith('{') ? Likeness::Likely : Likeness::None;
    simdjson::dom::parser parser;
    for (int number = 0; number < 3; ++number) {
        const QByteArrayView line = lineAt(head, number);
        element value;
        if (!line.startsWith('{') || parser.parse(line.data(), size_t(line.size())).get(value) != simdjson::SUCCESS)
            continue;
        if (isJsonArticle(value)) return number == 0 ? Likeness::Certain : Likeness::Likely;
        return Likeness::Possible;
    }
    if (!first.startsWith('{')) return Likeness::None;
    return jsonTrimmed(first.sliced(1)).startsWith('"') || isOneDocument(head) ? Likeness::Likely : Likeness::None;
}

// Reads one object, wherever it stood, and gives the article or the refusal to the sink. Answers false to stop.
class JsonRecord final {
public:
    JsonRecord(const ImportInput& input, const QString& format, DraftSink& sink)
        : m_input(input), m_format(format), m_sink(sink)
    {
    }

    bool read(qint64 position, QByteArrayView bytes)
    {
        QString encoding = u"UTF-8"_qs;
        QByteArrayView text = jsonTrimmed(bytes);
        element value;
        auto outcome = m_parser.parse(text.data(), size_t(text.size())).get(value);
        QByteArray recoded;
        if (outcome == simdjson::UTF8_ERROR) {
            const text::DecodedText decoded = text::decode(text);
            recoded = decoded.text.toUtf8();
            encoding = decoded.encoding;
            outcome = m_parser.parse(recoded.data(), size_t(recoded.size())).get(value);
        }
        if (outcome != simdjson::SUCCESS) return refuse(position, ErrorKind::Malformed, wordsOf(outcome));
        JsonArticle article = readJsonArticle(value);
        if (!article.refusal.isNull()) return refuse(position, ErrorKind::Malformed, article.refusal);
        article.draft.provenance = {m_input.file, m_input.pathBelowRoot, position, m_format,
                                    encoding,     text.toByteArray()};
        if (!recoded.isNull()) article.oddities << u"not UTF-8, read as %1"_qs.arg(encoding);
        return give(position, std::move(article));
    }

    bool refuse(qint64 position, ErrorKind kind, const QString& detail)
    {
        return m_sink.refuse(refusal(m_input, position, kind, detail));
    }

private:
    bool give(qint64 position, JsonArticle article)
    {
        bool goesOn = m_sink.take(std::move(article.draft));
        for (const QString& oddity : article.oddities)
            goesOn = goesOn && m_sink.refuse(remark(m_input, position, oddity));
        return goesOn;
    }

    const ImportInput& m_input;
    const QString& m_format;
    DraftSink& m_sink;
    simdjson::dom::parser m_parser;
};

Result<void> JsonlFormat::read(const ImportInput& input, DraftSink& sink, const Cancel& cancel) const
{
    const QByteArray head = headOf(input.device);
    if (isUtf16(head)) {
        const auto bytes = readWhole(input.device, MaximumRecord, cancel);
        if (!bytes) return bytes.error();
        QByteArray utf8 = text::decode(*bytes).text.toUtf8();
        QBuffer recoded(&utf8);
        recoded.open(QIODevice::ReadOnly);
        return read({recoded, input.file, input.pathBelowRoot}, sink, cancel);
    }
    return isOneDocument(head) ? readDocument(input, sink, cancel) : readLines(input, sink, cancel);
}

Result<void> JsonlFormat::readLines(const ImportInput& input, DraftSink& sink, const Cancel& cancel) const
{
    const QString format = name();
    JsonRecord record(input, format, sink);
    RecordReader lines(input.device, "\n", MaximumRecord, cancel);
    qint64 number = 0;
    while (const auto line = lines.next()) {
        ++number;
        bool goesOn = true;
        if (line->isTooLarge)
            goesOn =
                record.refuse(number, ErrorKind::TooLarge, u"a line of more than %1 MiB"_qs.arg(MaximumRecord >> 20));
        else if (!jsonTrimmed(line->bytes).isEmpty())
            goesOn = record.read(number, line->bytes);
        if (!goesOn) return {};
    }
    return lines.outcome();
}

Result<void> JsonlFormat::readDocument(const ImportInput& input, DraftSink& sink, const Cancel& cancel) const
{
    const auto document = readWhole(input.device, MaximumRecord, cancel);
    if (!document) return document.error();
    const QString format = name();
    JsonRecord record(input, format, sink);
    const auto articles = jsonArticles(*document);
    const bool isOne = articles.size() == 1 && jsonTrimmed(*document).startsWith('{') &&
                       articles.front().size() == jsonTrimmed(*document).size();
    qint64 position = isOne ? -1 : 0;
    for (const QByteArrayView article : articles)
        if (!record.read(++position, article)) return {};
    return {};
}

const ImportFormat& jsonlFormat()
{
    static const JsonlFormat format;
    return format;
}

}  // namespace dateline::import
