// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Operator.h"

#include "query/Registry.h"

#include <QHash>

#include <algorithm>

namespace dateline::query {

static const std::vector<Operator>& all()
{
    static const std::vector<Operator> operators = registeredOperators();
    return operators;
}

static std::vector<const Operator*> sorted()
{
    std::vector<const Operator*> pointers;
    for (const Operator& each : all()) pointers.push_back(&each);
    std::sort(pointers.begin(), pointers.end(),
              [](const Operator* a, const Operator* b) { return a->keywords.first() < b->keywords.first(); });
    return pointers;
}

static QHash<QString, const Operator*> byKeyword()
{
    QHash<QString, const Operator*> map;
    for (const Operator& each : all())
        for (const QString& keyword : each.keywords) map.insert(keyword, &each);
    return map;
}

std::span<const Operator* const> operators()
{
    static const std::vector<const Operator*> list = sorted();
    return list;
}

const Operator* operatorFor(const QString& keyword)
{
    static const QHash<QString, const Operator*> map = byKeyword();
    return map.value(keyword, nullptr);
}

}  // namespace dateline::query
