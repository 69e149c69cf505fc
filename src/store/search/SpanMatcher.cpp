// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/SpanMatcher.h"

namespace dateline::store {

QByteArray print(const SpanNode&)
{
    return {};
}

SpanMatcher::SpanMatcher(const SpanNode& root) : m_root(root) {}

bool SpanMatcher::holds(const std::vector<SpanColumn>&) const
{
    return m_root.children.empty();
}

std::vector<SpanMatch> SpanMatcher::matches(const std::vector<SpanColumn>&) const
{
    return {};
}

}  // namespace dateline::store
