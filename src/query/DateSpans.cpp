// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/DateSpans.h"

#include "query/Operator.h"

#include <QList>

namespace dateline::query {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SecondsPerHour = 3600;
constexpr qint64 EpochJulianDay = 2440588;
constexpr int MostSteps = 1'000'000;

qint64 keyOf(QDate day)
{
    return (day.toJulianDay() - EpochJulianDay) * SecondsPerDay;
}

QDate dayOf(qint64 key)
{
    return QDate::fromJulianDay(key / SecondsPerDay - (key % SecondsPerDay < 0 ? 1 : 0) + EpochJulianDay);
}

struct Days {
    QDate first;
    QDate next;  ///< the day after the last
};

std::optional<int> digits(QStringView text, int count)
{
    if (text.size() != count) return {};
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') return {};
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

std::optional<Days> daysOf(QStringView text)
{
    if (text.size() > 10) return {};
    const QString plain = text.toString().replace(u'/', u'-');
    const QList<QStringView> parts = QStringView(plain).split(u'-');
    const auto year = digits(parts[0], 4);
    const auto month = parts.size() > 1 ? digits(parts[1], 2) : 1;
    const auto day = parts.size() > 2 ? digits(parts[2], 2) : 1;
    if (!year || !month || !day || *year == 0 || parts.size() > 3) return {};
    const QDate first(*year, *month, *day);
    if (!first.isValid()) return {};
    if (parts.size() == 3) return Days{first, first.addDays(1)};
    return Days{first, parts.size() == 2 ? first.addMonths(1) : first.addYears(1)};
}

Node dateNode(const QString& field, std::optional<QDate> from, std::optional<QDate> to)
{
    Node node;
    node.kind = NodeKind::Date;
    node.field = field;
    if (from) node.from = keyOf(*from);
    if (to) node.to = keyOf(*to);
    return node;
}

/// The 30 of `30d`.
std::optional<int> stepsOf(const QString& value)
{
    if (value.size() < 2 || value.size() > 7) return {};
    const QStringView number = QStringView(value).chopped(1);
    const auto steps = digits(number, int(number.size()));
    return steps && *steps <= MostSteps ? steps : std::nullopt;
}

bool isOfHours(const QString& value)
{
    return value.endsWith(u'h', Qt::CaseInsensitive);
}

std::optional<QDate> daysBack(const QString& value, QDate today)
{
    const auto steps = stepsOf(value);
    if (!steps) return {};
    QDate day;
    switch (value.back().toLower().unicode()) {
        case u'd':
            day = today.addDays(-*steps);
            break;
        case u'w':
            day = today.addDays(-7 * qint64(*steps));
            break;
        case u'm':
            day = today.addMonths(-*steps);
            break;
        case u'y':
            day = today.addYears(-*steps);
            break;
        default:
            return {};
    }
    if (!day.isValid() || day.year() < 1) return {};
    return day;
}

QString isoRange(QDate first, QDate next)
{
    QString day = first.toString(Qt::ISODate);
    if (next == first.addDays(1)) return day;
    if (first.day() == 1 && next == first.addMonths(1)) return day.chopped(3);
    if (first.dayOfYear() == 1 && next == first.addYears(1)) return day.chopped(6);
    return day + u".."_qs + next.addDays(-1).toString(Qt::ISODate);
}

}  // namespace

std::optional<Node> rangeNode(const QString& field, const QString& value)
{
    const qsizetype dots = value.indexOf(u".."_qs);
    if (dots < 0) {
        const auto days = daysOf(value);
        return days ? std::optional(dateNode(field, days->first, days->next)) : std::nullopt;
    }
    const QStringView left = QStringView(value).left(dots);
    const QStringView right = QStringView(value).mid(dots + 2);
    const auto from = daysOf(left);
    const auto to = daysOf(right);
    if ((!from && !left.isEmpty()) || (!to && !right.isEmpty()) || (!from && !to)) return {};
    if (from && to && to->next <= from->first) return {};
    return dateNode(field, from ? std::optional(from->first) : std::nullopt,
                    to ? std::optional(to->next) : std::nullopt);
}

std::optional<Node> beforeNode(const QString& value)
{
    const auto days = daysOf(value);
    if (!days || days->first == QDate(1, 1, 1)) return {};
    return dateNode(u"date"_qs, {}, days->first);
}

std::optional<Node> afterNode(const QString& value)
{
    const auto days = daysOf(value);
    if (!days || days->next.year() > 9999) return {};
    return dateNode(u"date"_qs, days->next, {});
}

// The steps stay in the node, so that a saved search keeps moving with the calendar.
std::optional<Node> newerNode(const QString& field, const QString& value, const Now& now)
{
    const auto hours = isOfHours(value) ? stepsOf(value) : std::nullopt;
    const auto day = hours ? std::optional(now.today) : daysBack(value, now.today);
    if (!day || !day->isValid()) return {};
    Node node = dateNode(field, *day, {});
    if (hours) *node.from += now.secondOfDay - *hours * SecondsPerHour;
    node.text = value.toLower();
    return node;
}

std::optional<qint64> dayBegunIn(const Node& node)
{
    if (node.kind != NodeKind::Date || node.field != u"date" || !node.from || !isOfHours(node.text)) return {};
    return keyOf(dayOf(*node.from));
}

std::optional<Node> olderNode(const QString& value, QDate today)
{
    const auto day = daysBack(value, today);
    if (!day) return {};
    Node node = dateNode(u"date"_qs, {}, *day);
    node.text = value.toLower();
    return node;
}

std::optional<Node> importedNode(const QString& value, const Now& now)
{
    const auto range = rangeNode(u"imported"_qs, value);
    return range ? range : newerNode(u"imported"_qs, value, now);
}

QString dateClause(const Node& node)
{
    if (!node.text.isEmpty() && node.field == u"imported"_qs) return u"imported:"_qs + node.text;
    if (!node.text.isEmpty()) return (node.from ? u"newer:"_qs : u"older:"_qs) + node.text;
    const QString field = node.field + u':';
    if (node.from && node.to) return field + isoRange(dayOf(*node.from), dayOf(*node.to));
    if (node.from) return field + dayOf(*node.from).toString(Qt::ISODate) + u".."_qs;
    if (node.to) return field + u".."_qs + dayOf(*node.to).addDays(-1).toString(Qt::ISODate);
    return {};
}

}  // namespace dateline::query
