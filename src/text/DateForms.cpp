// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/DateForms.h"

#include <QRegularExpression>

namespace dateline::text {

namespace {

QRegularExpression form(const char16_t* pattern)
{
    return QRegularExpression(QString::fromUtf16(pattern), QRegularExpression::CaseInsensitiveOption);
}

std::optional<DateParts> partsOf(const QString& year, int month, const QString& day, const QString& rest)
{
    if (month < 1) return std::nullopt;
    DateParts parts;
    parts.year = year.toInt();
    parts.month = month;
    parts.day = day.toInt();
    if (!rest.isEmpty()) readTime(rest, parts);
    return parts;
}

// RFC 2822, 4.3: 00 to 49 are of this century, 50 to 99 and all of three digits count from 1900.
QString fullYear(const QString& year)
{
    if (year.size() > 3) return year;
    const int number = year.toInt();
    return QString::number(number + (year.size() == 2 && number < 50 ? 2000 : 1900));
}

}  // namespace

std::optional<DateParts> isoDate(const QString& line)
{
    static const auto extended = form(uR"(^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:T(.+)|[ ,]+(\S.*))?$)");
    static const auto basic = form(uR"(^(\d{4})(\d\d)(\d\d)(?:[T ](\d.*)|(\d{6}))?$)");
    if (const auto match = extended.match(line); match.hasMatch()) {
        const QString rest = match.captured(5) + match.captured(6);
        return partsOf(match.captured(1), match.captured(3).toInt(), match.captured(4), rest);
    }
    if (const auto match = basic.match(line); match.hasMatch())
        return partsOf(match.captured(1), match.captured(2).toInt(), match.captured(3),
                       match.captured(4) + match.captured(5));
    return std::nullopt;
}

std::optional<DateParts> wireDate(const QString& line)
{
    static const auto wire = form(uR"(^(\d{1,2})-([a-z]{3})-(\d{4})(?: (\d+:\d+(?::\d+)?)(?:\.\d+)?.*)?$)");
    const auto match = wire.match(line);
    if (!match.hasMatch()) return std::nullopt;
    return partsOf(match.captured(3), monthNamed(match.captured(2)), match.captured(1), match.captured(4));
}

std::optional<DateParts> mailDate(const QString& line)
{
    static const auto mail =
        form(uR"(^(?:[a-z]{3,9}\.?,? )?(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4}|\d{2,3})(?: (\d{1,2}:.+))$)");
    static const auto asctime =
        form(uR"(^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{1,2}:\d\d(?::\d\d)?)(?: ([a-z]{3,4}))? (\d{4})$)");
    if (const auto match = mail.match(line); match.hasMatch())
        return partsOf(fullYear(match.captured(3)), monthNamed(match.captured(2)), match.captured(1),
                       match.captured(4));
    if (const auto match = asctime.match(line); match.hasMatch())
        return partsOf(match.captured(5), monthNamed(match.captured(1)), match.captured(2),
                       match.captured(3) + u' ' + match.captured(4));
    return std::nullopt;
}

std::optional<DateParts> proseDate(const QString& line)
{
    // A weekday may stand before, words such as "at" or "г." between date and time.
    static const auto dayFirst = form(
        uR"(^(?:[\p{L}\p{M}-]+\.?,? )?(\d{1,2})(?:\.|er|st|nd|rd|th)? (?:de )?([\p{L}\p{M}]+)\.?,?(?: de)? (\d{4})(?: ?(?:г\.?|года|года?\.|ж\.?|жыл[ығдн]*))?(?:[ ,|–-]+(?:at |в |um |à |a las )?(\d{1,2}:.+))?$)");
    static const auto monthFirst = form(
        uR"(^(?:[\p{L}\p{M}]+\.?,? )?([\p{L}\p{M}]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:[ ,|–-]+(?:at )?(\d{1,2}:.+))?$)");
    static const auto yearFirst = form(
        uR"(^(\d{4}) ?(?:ж\.?|жыл[а-яғ]*|г\.?|года?|年) ?(\d{1,2}) ?(?:([\p{L}\p{M}]+?)|(月)) ?(?:(?<=月)(\d{1,2})日)?(?:[ ,]+(\d{1,2}:.+))?$)");
    if (const auto match = dayFirst.match(line); match.hasMatch())
        return partsOf(match.captured(3), monthNamed(match.captured(2)), match.captured(1), match.captured(4));
    if (const auto match = monthFirst.match(line); match.hasMatch())
        return partsOf(match.captured(3), monthNamed(match.captured(1)), match.captured(2), match.captured(4));
    const auto match = yearFirst.match(line);
    if (!match.hasMatch()) return std::nullopt;
    static const auto chinese = form(uR"(^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日(?:[ ,]*(\d{1,2}:.+))?$)");
    if (const auto han = chinese.match(line); han.hasMatch())
        return partsOf(han.captured(1), han.captured(2).toInt(), han.captured(3), han.captured(4));
    return partsOf(match.captured(1), monthNamed(match.captured(3)), match.captured(2), match.captured(6));
}

}  // namespace dateline::text
