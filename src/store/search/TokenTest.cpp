// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/TokenTest.h"

namespace dateline::store {

TokenTest::TokenTest(const WordTest& test, const Vocabulary* vocabulary) : m_test(test), m_vocabulary(vocabulary) {}

bool TokenTest::accepts(std::string_view folded, std::string_view, const QString&) const
{
    if (m_test.kind == WordTest::Kind::Prefix) return folded.starts_with(m_test.text);
    return folded == m_test.text;
}

bool TokenTest::acceptsName(std::string_view folded, std::string_view written) const
{
    return accepts(folded, written, {});
}

}  // namespace dateline::store
