// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plain-text wire story, one a file:
//
//     date 2023-03-17 HEADLINE
//
//     ASTANA. KAZINFORM – First paragraph
//
//     Second paragraph
//
// The first line in its variants: space before it or none, a BOM, `Date:`, any dash in the date or behind it, a time
// (`2023-03-17 14:20`), the date in words (`Date: 17 March 2023`) alone on its line with the headline on the next.
// Without such a line the first line is the headline. Paragraphs as text::bodyFromLines finds them.
#include "import/DraftDate.h"
#include "import/Problems.h"
#include "import/RecordReader.h"
#include "text/Encoding.h"
#include "text/Paragraphs.h"

#include <QRegularExpression>

#include <algorithm>

namespace dateline::import {

using namespace Qt::StringLiterals;

// Longer, and a first line is the text itself; the longest headline of the corpus has 190 characters.
static constexpr qsizetype LongestHeadline = 1000;
static constexpr qsizetype MadeHeadline = 120;

struct DateLine {
    ArticleDate date;
    QString rest;  ///< what stands behind the date
    QString oddity;
};

static QStringView takeLine(QStringView& text)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        const QStringView line = (end < 0 ? text : text.first(end)).trimmed();
        text = end < 0 ? QStringView() : text.sliced(end + 1);
        if (!line.isEmpty()) return line;
    }
    return {};
}

// "2023–03–17 14:20" as ISO 8601 has it.
static QString plainDate(const QString& written)
{
    static const QRegularExpression dash(u"[./\\x{2010}-\\x{2015}\\x{2212}]"_qs);
    static const QRegularExpression shortPart(u"-(\\d)(?!\\d)"_qs);
    return QString(written).replace(dash, u"-"_qs).replace(shortPart, u"-0\\1"_qs);
}

static DateLine numericDateLine(const QRegularExpressionMatch& match)
{
    const QString day = match.captured(u"day"_qs);
    const QString time = match.captured(u"time"_qs).trimmed();
    const QString original = (day + match.captured(u"time"_qs)).trimmed();
    const auto exact = text::parseDate(time.isEmpty() ? plainDate(day) : plainDate(day) + QLatin1Char(' ') + time);
    const auto written = exact ? exact : text::parseDate(plainDate(day));
    DateLine line{draftDate(written, original), match.captured(u"rest"_qs).trimmed(), {}};
    if (!written) line.oddity = u"there is no such date: %1"_qs.arg(original);
    if (lostItsTime(written, original)) line.oddity = u"there is no such time: %1"_qs.arg(original);
    return line;
}

// "Date: 17 March 2023" with nothing behind it. A broken one is told from a headline ("Date: a love story") by its
// year.
static std::optional<DateLine> wordedDateLine(const QRegularExpressionMatch& match)
{
    static const QRegularExpression year(u"\\b[12]\\d{3}\\b"_qs);
    const QString rest = match.captured(u"rest"_qs).trimmed();
    const auto written = text::parseDate(rest);
    if (written) return DateLine{draftDate(written, rest), {}, {}};
    const bool isBroken = match.hasCaptured(u"colon"_qs) && rest.size() < 40 && rest.contains(year);
    if (!isBroken) return std::nullopt;
    return DateLine{draftDate({}, rest), {}, u"there is no such date: %1"_qs.arg(rest)};
}

static std::optional<DateLine> readDateLine(QStringView line)
{
    static const QRegularExpression numeric(
        u"^date\\s*[:\\x{ff1a}]?\\s*(?<day>\\d{4}(?<dash>[-./"
        u"\\x{2010}-\\x{2015}\\x{2212}])\\d{1,2}\\g{dash}\\d{1,2})(?!\\d)"
        "(?<time>(?:T|\\s+)\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})(?!\\w))?(?![\\d:]))?"
        "(?:\\s*[-|:\\x{2010}-\\x{2015}\\x{2212}](?=\\s))?(?<rest>.*)$"_qs,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression worded(u"^date(?:\\s*(?<colon>[:\\x{ff1a}])\\s*|\\s+)(?<rest>.*)$"_qs,
                                           QRegularExpression::CaseInsensitiveOption);
    if (!line.startsWith(u"date", Qt::CaseInsensitive) || line.size() > LongestHeadline) return std::nullopt;
    if (const auto match = numeric.match(line); match.hasMatch()) return numericDateLine(match);
    if (const auto match = worded.match(line); match.hasMatch()) return wordedDateLine(match);
    return std::nullopt;
}

// The beginning of a text that has no headline, cut between two words.
static QString headlineFrom(QStringView line)
{
    const qsizetype space = line.first(MadeHeadline).lastIndexOf(u' ');
    return line.first(space > MadeHeadline / 2 ? space : MadeHeadline).trimmed().toString() + QChar(0x2026);
}

class TextFormat final : public ImportFormat {
public:
    QString name() const override { return u"text"_qs; }
    QString title() const override { return u"Plain text"_qs; }
    QStringList extensions() const override { return {u"txt"_qs, u"text"_qs}; }

    Likeness sniff(QByteArrayView head, const QString&) const override
    {
        if (text::isBinary(head)) return Likeness::None;
        const QString beginning = text::decode(head.first(std::min<qsizetype>(head.size(), 4096))).text;
        QStringView rest(beginning);
        return readDateLine(takeLine(rest)) ? Likeness::Likely : Likeness::Possible;
    }

    Result<void> read(const ImportInput& input, DraftSink& sink, const Cancel& cancel) const override
    {
        const auto bytes = readWhole(input.device, MaximumArticleText, cancel);
        if (!bytes) return bytes.error();
        if (text::isBinary(QByteArrayView(*bytes).first(std::min<qsizetype>(bytes->size(), 64 << 10)))) {
            sink.refuse(refusal(input, 0, ErrorKind::Unsupported, u"binary data of an unknown kind"_qs));
            return {};
        }
        readStory(input, *bytes, sink);
        return {};
    }

private:
    void readStory(const ImportInput& input, const QByteArray& bytes, DraftSink& sink) const
    {
        const text::DecodedText decoded = text::decode(bytes);
        QStringView rest(decoded.text);
        const QStringView afterNothing = rest;
        QStringView first = takeLine(rest);
        if (first.isEmpty()) {
            sink.refuse(refusal(input, 0, ErrorKind::Malformed, u"there is nothing but white space in it"_qs));
            return;
        }
        ArticleDraft draft;
        draft.provenance = {input.file, input.pathBelowRoot, 0, name(), decoded.encoding, bytes};
        QStringList oddities;
        if (const auto line = readDateLine(first)) {
            draft.date = line->date;
            if (!line->oddity.isNull()) oddities << line->oddity;
            draft.headline = line->rest.isEmpty() ? takeLine(rest).toString() : line->rest;
        } else {
            draft.headline = first.toString();
        }
        if (draft.headline.size() > LongestHeadline) {
            rest = draft.date.text.isNull() ? afterNothing
                                            : QStringView(decoded.text).sliced(decoded.text.indexOf(draft.headline));
            draft.headline = headlineFrom(draft.headline);
            oddities << u"it has no headline; the beginning of its text stands for one"_qs;
        }
        draft.body = text::bodyFromLines(rest.toString());
        if (draft.headline.isEmpty() && draft.body.isEmpty()) {
            sink.refuse(refusal(input, 0, ErrorKind::Malformed, u"neither headline nor text"_qs));
            return;
        }
        if (decoded.undecodable > 0)
            oddities << u"%1 characters cannot be read as %2"_qs.arg(decoded.undecodable).arg(decoded.encoding);
        bool goesOn = sink.take(std::move(draft));
        for (const QString& oddity : oddities) goesOn = goesOn && sink.refuse(remark(input, 0, oddity));
    }
};

const ImportFormat& textFormat()
{
    static const TextFormat format;
    return format;
}

}  // namespace dateline::import
