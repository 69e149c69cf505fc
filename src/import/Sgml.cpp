// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/Sgml.h"

#include <algorithm>

namespace dateline::import {

// Where `<name` begins as a whole tag name, from `from` on; -1 where nowhere.
static qsizetype startTag(QByteArrayView record, QByteArrayView name, qsizetype from)
{
    for (qsizetype at = record.indexOf('<', from); at >= 0; at = record.indexOf('<', at + 1)) {
        const QByteArrayView rest = record.sliced(at + 1);
        if (rest.size() > name.size() && rest.startsWith(name) && !isalnum(uchar(rest[name.size()]))) return at;
    }
    return -1;
}

static qsizetype endTag(QByteArrayView record, QByteArrayView name, qsizetype from)
{
    for (qsizetype at = record.indexOf("</", from); at >= 0; at = record.indexOf("</", at + 2)) {
        const QByteArrayView rest = record.sliced(at + 2);
        if (rest.size() > name.size() && rest.startsWith(name) && rest[name.size()] == '>') return at;
    }
    return -1;
}

// The first element's content at or after `from`, which moves behind it.
static std::optional<QByteArrayView> nextElement(QByteArrayView record, QByteArrayView name, qsizetype& from)
{
    const qsizetype start = startTag(record, name, from);
    const qsizetype content = start < 0 ? -1 : record.indexOf('>', start);
    const qsizetype end = content < 0 ? -1 : endTag(record, name, content);
    if (end < 0) return std::nullopt;
    from = end;
    return record.sliced(content + 1, end - content - 1);
}

std::optional<QByteArrayView> sgmlElement(QByteArrayView record, QByteArrayView name)
{
    qsizetype from = 0;
    return nextElement(record, name, from);
}

std::vector<QByteArrayView> sgmlElements(QByteArrayView record, QByteArrayView name)
{
    std::vector<QByteArrayView> contents;
    qsizetype from = 0;
    while (const auto content = nextElement(record, name, from)) contents.push_back(*content);
    return contents;
}

static QByteArray withoutTags(QByteArrayView record)
{
    QByteArray text;
    text.reserve(record.size());
    while (!record.isEmpty()) {
        const qsizetype tag = record.indexOf('<');
        const qsizetype end = tag < 0 ? -1 : record.indexOf('>', tag);
        text += end < 0 ? record : record.first(tag);
        record = end < 0 ? QByteArrayView() : record.sliced(end + 1);
    }
    return text;
}

QByteArray sgmlWithout(QByteArrayView record, const std::vector<QByteArrayView>& names)
{
    QByteArray kept = record.toByteArray();
    for (const QByteArrayView name : names) {
        const qsizetype from = startTag(kept, name, 0);
        const qsizetype to = from < 0 ? -1 : endTag(kept, name, from);
        if (to >= 0) kept.remove(from, kept.indexOf('>', to) + 1 - from);
    }
    return withoutTags(kept);
}

QByteArrayView sgmlAttribute(QByteArrayView startTag, QByteArrayView name)
{
    const QByteArray opening = ' ' + name.toByteArray() + "=\"";
    const qsizetype at = startTag.indexOf(opening);
    const qsizetype end = at < 0 ? -1 : startTag.indexOf('"', at + opening.size());
    return end < 0 ? QByteArrayView() : startTag.sliced(at + opening.size(), end - at - opening.size());
}

// The character that an entity (without & and ;) stands for; 0 for an unknown one.
static char32_t entityCharacter(QByteArrayView entity)
{
    if (entity == "lt") return '<';
    if (entity == "gt") return '>';
    if (entity == "amp") return '&';
    if (entity == "quot") return '"';
    if (entity == "apos") return '\'';
    if (!entity.startsWith('#')) return 0;
    bool isNumber = false;
    const uint number = entity.sliced(1).toByteArray().toUInt(&isNumber);
    const bool isCharacter = isNumber && number < 0x110000 && !(number >= 0xd800 && number < 0xe000);
    return isCharacter ? char32_t(number) : 0;
}

static bool isControl(char32_t character)
{
    return (character < 0x20 && character != '\n' && character != '\t') || (character >= 0x7f && character < 0xa0);
}

static void append(QString& text, char32_t character, QChar control)
{
    if (!isControl(character))
        text += QChar::fromUcs4(character);
    else if (!control.isNull())
        text += control;
}

// The length of the entity that begins with the ampersand at the beginning, and its character; 0 where it is none.
static qsizetype readEntity(QByteArrayView content, char32_t& character)
{
    static constexpr qsizetype LongestEntity = 10;
    const qsizetype end = content.first(std::min(LongestEntity, content.size())).indexOf(';');
    if (end < 2) return 0;
    const QByteArrayView entity = content.sliced(1, end - 1);
    character = entityCharacter(entity);
    return character != 0 || entity == "#0" ? end + 1 : 0;
}

QString sgmlText(QByteArrayView content, QChar control)
{
    QString text;
    text.reserve(content.size());
    while (!content.isEmpty()) {
        const auto isPlain = [](char c) { return c != '&' && !isControl(uchar(c)); };
        const qsizetype plain = std::find_if_not(content.begin(), content.end(), isPlain) - content.begin();
        text += QLatin1StringView(content.data(), plain);
        content = content.sliced(plain);
        if (content.isEmpty()) break;
        char32_t character = uchar(content.front());
        const qsizetype length = content.front() == '&' ? readEntity(content, character) : 1;
        append(text, length == 0 ? U'&' : character, control);
        content = content.sliced(std::max<qsizetype>(length, 1));
    }
    return text;
}

}  // namespace dateline::import
