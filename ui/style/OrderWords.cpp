// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/OrderWords.h"

#include <QCoreApplication>

namespace dateline::style {

using query::SortKey;

namespace {

struct OrderWords {
    Q_DECLARE_TR_FUNCTIONS(OrderWords)
};

QString textOf(SortKey key)
{
    switch (key) {
        case SortKey::Newest:
            return OrderWords::tr("newest first");
        case SortKey::Oldest:
            return OrderWords::tr("oldest first");
        case SortKey::Relevance:
            return OrderWords::tr("most relevant first");
        case SortKey::Headline:
            return OrderWords::tr("by headline");
        case SortKey::Source:
            return OrderWords::tr("by source");
        case SortKey::Words:
            return OrderWords::tr("longest first");
        case SortKey::Place:
            return OrderWords::tr("by place");
        case SortKey::Byline:
            return OrderWords::tr("by byline");
        case SortKey::Language:
            return OrderWords::tr("by language");
    }
    return {};
}

}  // namespace

QString orderText(const query::Order::Step& step)
{
    if (!step.isReversed) return textOf(step.key);
    if (step.key == SortKey::Words) return OrderWords::tr("shortest first");
    return OrderWords::tr("%1, Z to A").arg(textOf(step.key));
}

QString orderText(const query::Order& order)
{
    QString text = orderText(order.steps().front());
    for (size_t step = 1; step < order.steps().size(); ++step)
        text = OrderWords::tr("%1, then %2").arg(text, orderText(order.steps()[step]));
    return text;
}

}  // namespace dateline::style
