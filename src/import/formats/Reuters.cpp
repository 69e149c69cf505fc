// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reuters-21578, distribution 1.0: SGML (not XML), 21,578 stories of 1987 in 22 files. One record:
//
//     <REUTERS TOPICS="YES" … NEWID="1">
//     <DATE>26-FEB-1987 15:01:01.79</DATE>            with rubbish behind it here and there; one has 605 hours
//     <TOPICS><D>cocoa</D></TOPICS> <PLACES>… <PEOPLE>… <ORGS>… <EXCHANGES>… <COMPANIES>…
//     <UNKNOWN>&#5;&#5;&#5;C T … u f BC-BAHIA-COCOA-REVIEW   02-26 0105</UNKNOWN>   the wire's own header
//     <TEXT>&#2;<TITLE>…</TITLE><AUTHOR>    by …, Reuters</AUTHOR>
//     <DATELINE>    SALVADOR, Feb 26 - </DATELINE><BODY>Showers … Reuter&#3;</BODY></TEXT></REUTERS>
//
// TYPE="BRIEF" has a title alone (and a filler text), TYPE="UNPROC" its text straight in TEXT. The border between
// DATELINE and BODY was set by a program and is often in the middle of a sentence, so that the two are read as what
// the wire sent: one run of text. The language is stated by the collection's description: English.
#include "import/DraftDate.h"
#include "import/Problems.h"
#include "import/RecordReader.h"
#include "import/Sgml.h"
#include "import/WireLines.h"

#include <QRegularExpression>

namespace dateline::import {

using namespace Qt::StringLiterals;

static QStringList labels(QByteArrayView record, QByteArrayView name)
{
    QStringList found;
    for (const QByteArrayView each : sgmlElements(sgmlElement(record, name).value_or(QByteArrayView()), "D"))
        found << sgmlText(each).simplified();
    found.removeAll(QString());
    return found;
}

static QString nullIfEmpty(const QString& text)
{
    return text.isEmpty() ? QString() : text;
}

// "    by Janie Gabbett, Reuters": the name.
static QString bylineFrom(const QString& author)
{
    static const QRegularExpression frame(u"^by\\s+|,?\\s*\\bReuters?\\.?$"_qs,
                                          QRegularExpression::CaseInsensitiveOption);
    return nullIfEmpty(author.simplified().remove(frame).trimmed());
}

// "u f BC-BAHIA-COCOA-REVIEW   02-26 0105", the last line of the wire's header: its third word.
static QString slugFrom(const QString& header)
{
    static const QRegularExpression slug(u"\\b([AB][CM]-\\S.*?)(?:\\s{2,}|\\s*$)"_qs);
    const auto match = slug.match(header.trimmed().section(QLatin1Char('\n'), -1));
    return match.hasMatch() ? match.captured(1) : QString();
}

// DATELINE where it is one: up to its first dash, without the "****" of some.
static QString datelineFrom(const QString& element)
{
    static const QRegularExpression dateline(u"^[^\\p{L}]*(\\p{L}.*?,.*?) -"_qs,
                                             QRegularExpression::UseUnicodePropertiesOption);
    return dateline.match(element.simplified()).captured(1).trimmed();
}

class ReutersFormat final : public ImportFormat {
public:
    QString name() const override { return u"reuters"_qs; }
    QString title() const override { return u"Reuters-21578"_qs; }
    QStringList extensions() const override { return {u"sgm"_qs, u"sgml"_qs}; }

    Likeness sniff(QByteArrayView head, const QString&) const override
    {
        const qsizetype at = head.indexOf("<REUTERS");
        const bool isFirst = at == 0 || (at > 0 && head.first(at).trimmed().startsWith("<!DOCTYPE lewis"));
        if (isFirst || head.trimmed().startsWith("<!DOCTYPE lewis")) return Likeness::Certain;
        // A description of the format quotes a record deep in its text; a file of records begins with one.
        constexpr qsizetype LongestPreamble = 256;
        const bool isEarly = at > 0 && at < LongestPreamble;
        return isEarly && head.sliced(at).contains("NEWID=\"") ? Likeness::Likely : Likeness::None;
    }

    Result<void> read(const ImportInput& input, DraftSink& sink, const Cancel& cancel) const override
    {
        RecordReader records(input.device, "</REUTERS>", MaximumRecord, cancel);
        qint64 position = 0;
        while (const auto record = records.next())
            if (!readRecord(input, position, *record, sink)) return {};
        return records.outcome();
    }

private:
    static QString tooLarge() { return u"a story of more than %1 MiB"_qs.arg(MaximumRecord >> 20); }
    bool readRecord(const ImportInput& input, qint64& position, const Record& record, DraftSink& sink) const;
    bool readStory(const ImportInput& input, qint64 position, QByteArrayView record, DraftSink& sink) const;
    static QString readDate(QByteArrayView record, ArticleDraft& draft);
    static void readText(QByteArrayView record, ArticleDraft& draft);
};

// What stands up to an end tag: one story as a rule, before it those that have none, and what belongs to none.
bool ReutersFormat::readRecord(const ImportInput& input, qint64& position, const Record& record, DraftSink& sink) const
{
    const auto refuse = [&](ErrorKind kind, const QString& why) {
        return sink.refuse(refusal(input, ++position, kind, why));
    };
    if (record.isTooLarge) return refuse(ErrorKind::TooLarge, tooLarge());
    qsizetype start = record.bytes.indexOf("<REUTERS");
    const QByteArrayView before = (start < 0 ? record.bytes : record.bytes.first(start)).trimmed();
    bool goesOn = before.isEmpty() || before.startsWith("<!DOCTYPE") ||
                  sink.refuse(remark(input, position, u"text that belongs to no story, left out"_qs));
    if (start < 0) return goesOn;
    for (qsizetype next = 0; (next = record.bytes.indexOf("<REUTERS", start + 1)) >= 0; start = next)
        goesOn = goesOn && refuse(ErrorKind::Malformed, u"a story without its end"_qs);
    if (!record.isEnded) return goesOn && refuse(ErrorKind::Malformed, u"the file ends within this story"_qs);
    return goesOn && readStory(input, ++position, record.bytes.sliced(start), sink);
}

bool ReutersFormat::readStory(const ImportInput& input, qint64 position, QByteArrayView record, DraftSink& sink) const
{
    ArticleDraft draft;
    draft.provenance = {input.file, input.pathBelowRoot, position, name(), u"ISO-8859-1"_qs, record.toByteArray()};
    draft.guidNamespace = u"Reuters-21578"_qs;
    draft.guid = nullIfEmpty(sgmlText(sgmlAttribute(record.first(record.indexOf('>') + 1), "NEWID")));
    draft.source = u"Reuters"_qs;
    draft.language = u"en"_qs;
    draft.languageFrom = LanguageFrom::Article;
    draft.topics = labels(record, "TOPICS");
    draft.places = labels(record, "PLACES");
    draft.people = labels(record, "PEOPLE");
    draft.organisations = labels(record, "ORGS") + labels(record, "EXCHANGES") + labels(record, "COMPANIES");
    draft.slug = slugFrom(sgmlText(sgmlElement(record, "UNKNOWN").value_or(QByteArrayView())));
    const QString oddity = readDate(record, draft);
    readText(record, draft);
    if (draft.headline.isEmpty() && draft.body.isEmpty())
        return sink.refuse(refusal(input, position, ErrorKind::Malformed, u"neither headline nor text"_qs));
    const bool goesOn = sink.take(std::move(draft));
    return goesOn && (oddity.isNull() || sink.refuse(remark(input, position, oddity)));
}

// Answers what is odd about the date, null where nothing is.
QString ReutersFormat::readDate(QByteArrayView record, ArticleDraft& draft)
{
    const QString element = sgmlText(sgmlElement(record, "DATE").value_or(QByteArrayView())).trimmed();
    const QString original = element.section(QLatin1Char('\t'), 0, 0).trimmed();
    const auto exact = text::parseDate(original);
    const auto written = exact ? exact : text::parseDate(original.section(QLatin1Char(' '), 0, 0));
    draft.date = draftDate(written, nullIfEmpty(original));
    if (original.isEmpty()) return u"it has no date"_qs;
    if (!written) return u"there is no such date: %1"_qs.arg(original);
    return lostItsTime(written, original) ? u"there is no such time: %1"_qs.arg(original) : QString();
}

void ReutersFormat::readText(QByteArrayView record, ArticleDraft& draft)
{
    const QByteArrayView text = sgmlElement(record, "TEXT").value_or(QByteArrayView());
    const QByteArrayView dateline = sgmlElement(text, "DATELINE").value_or(QByteArrayView());
    draft.headline =
        nullIfEmpty(sgmlText(sgmlElement(text, "TITLE").value_or(QByteArrayView()), QLatin1Char(' ')).simplified());
    draft.byline = bylineFrom(sgmlText(sgmlElement(text, "AUTHOR").value_or(QByteArrayView())));
    draft.dateline = nullIfEmpty(datelineFrom(sgmlText(dateline)));
    WireLines lines(sgmlText(sgmlWithout(text, {"TITLE", "AUTHOR"}), QLatin1Char(' ')));
    lines.dropFiller();
    lines.dropTrailer();
    if (draft.headline.isNull()) draft.headline = nullIfEmpty(lines.takeFirst());
    draft.body = lines.body();
}

const ImportFormat& reutersFormat()
{
    static const ReutersFormat format;
    return format;
}

}  // namespace dateline::import
