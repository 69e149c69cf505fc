// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Order.h"

#include <QStringList>

#include <algorithm>

namespace dateline::query {

using namespace Qt::StringLiterals;

namespace {

bool isDate(SortKey key)
{
    return key == SortKey::Newest || key == SortKey::Oldest;
}

bool isSame(SortKey left, SortKey right)
{
    return left == right || (isDate(left) && isDate(right));
}

/// Newest run backwards is oldest; relevance has no other way.
Order::Step plain(Order::Step step)
{
    if (step.isReversed && isDate(step.key))
        return {step.key == SortKey::Newest ? SortKey::Oldest : SortKey::Newest, false};
    if (step.key == SortKey::Relevance) step.isReversed = false;
    return step;
}

std::optional<Order::Step> stepFrom(QStringView word)
{
    const bool isReversed = word.startsWith(u'-');
    const QString name = word.mid(isReversed ? 1 : 0).trimmed().toString().toLower();
    const auto found = std::ranges::find(sortWords(), name);
    if (found == sortWords().end()) return {};
    const Order::Step step{SortKey(found - sortWords().begin()), isReversed};
    if (step.key == SortKey::Relevance && isReversed) return {};
    return plain(step);
}

}  // namespace

const std::vector<QString>& sortWords()
{
    static const std::vector<QString> words{u"newest"_s, u"oldest"_s, u"relevance"_s, u"headline"_s, u"source"_s,
                                            u"words"_s,  u"place"_s,  u"byline"_s,    u"language"_s};
    return words;
}

Order::Step reversed(Order::Step step)
{
    return plain({step.key, !step.isReversed});
}

Order Order::of(const std::vector<Step>& steps)
{
    Order order;
    order.m_steps.clear();
    for (const Step& each : steps) {
        const Step step = plain(each);
        const bool isAlone = step.key == SortKey::Relevance;
        if (order.m_steps.size() == MostSteps || order.placeOf(step.key) || (isAlone && !order.m_steps.empty()))
            continue;
        order.m_steps.push_back(step);
        if (isAlone) break;
    }
    return order.m_steps.empty() ? Order() : order;
}

std::optional<Order> Order::from(const QString& text)
{
    std::vector<Step> steps;
    for (const QStringView word : QStringView(text).split(u',')) {
        const auto step = stepFrom(word.trimmed());
        if (!step) return {};
        steps.push_back(*step);
    }
    const bool hasRelevance =
        std::ranges::any_of(steps, [](const Step& step) { return step.key == SortKey::Relevance; });
    if (steps.size() > MostSteps || (hasRelevance && steps.size() > 1)) return {};
    return of(steps);
}

QString Order::text() const
{
    QStringList words;
    for (const Step& step : m_steps) words += (step.isReversed ? u"-"_s : QString()) + sortWords()[size_t(step.key)];
    return words.join(u',');
}

std::optional<size_t> Order::placeOf(SortKey key) const
{
    const auto found = std::ranges::find_if(m_steps, [&](const Step& step) { return isSame(step.key, key); });
    if (found == m_steps.end()) return {};
    return size_t(found - m_steps.begin());
}

Order Order::sortedBy(SortKey key) const
{
    return placeOf(key) == 0u ? of({reversed(m_steps.front())}) : Order(key);
}

Order Order::thenBy(SortKey key) const
{
    std::vector<Step> steps = m_steps;
    if (const auto place = placeOf(key)) {
        steps[*place] = reversed(steps[*place]);
        return of(steps);
    }
    if (steps.front().key == SortKey::Relevance || key == SortKey::Relevance) return key;
    if (steps.size() == MostSteps) steps.pop_back();
    steps.push_back({key, false});
    return of(steps);
}

}  // namespace dateline::query
