// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/TokenTest.h"

#include "store/search/Vocabulary.h"
#include "text/Folding.h"
#include "text/Stems.h"

#include <QStringList>

#include <algorithm>

namespace dateline::store {

using Kind = WordTest::Kind;

TokenTest::TokenTest(const WordTest& test, const Vocabulary* vocabulary) : m_test(test), m_vocabulary(vocabulary)
{
    if (test.kind == Kind::Pattern) m_pattern.emplace(test.text);
    if (test.kind == Kind::Near) m_near.emplace(test.text, test.distance);
}

bool TokenTest::accepts(std::string_view folded, std::string_view surface, const QString& language) const
{
    switch (m_test.kind) {
        case Kind::Equal:
            return folded == m_test.text;
        case Kind::Prefix:
            return folded.starts_with(m_test.text);
        case Kind::Pattern:
            return m_pattern->matches(folded);
        case Kind::Near:
            return m_near->accepts(folded);
        case Kind::Form:
            return folded == m_test.text || isForm(folded, surface, language);
        case Kind::Exactly:
            return folded == m_test.text && text::asWritten(surface) == m_test.surface;
    }
    Q_UNREACHABLE();
}

static void addStem(std::vector<std::string>& stems, std::string_view spelling, const QString& language)
{
    if (auto stem = text::stem(spelling, language)) stems.push_back(std::move(*stem));
}

TokenTest::Stems& TokenTest::stemsIn(const QString& language) const
{
    const auto [place, isNew] = m_stems.try_emplace(language);
    Stems& stems = place->second;
    if (!isNew) return stems;
    addStem(stems.wanted, m_test.surface, language);
    if (m_vocabulary) addStem(stems.wanted, m_vocabulary->spellingOf(m_test.text), language);
    return stems;
}

bool TokenTest::isForm(std::string_view folded, std::string_view surface, const QString& language) const
{
    if (!text::hasStemmer(language)) return false;
    Stems& stems = stemsIn(language);
    const std::string_view spelling = m_vocabulary ? m_vocabulary->spellingOf(folded) : surface;
    const auto [place, isNew] = stems.known.try_emplace(std::string(spelling));
    if (!isNew) return place->second;
    const auto stem = text::stem(spelling, language);
    return place->second = stem && std::find(stems.wanted.begin(), stems.wanted.end(), *stem) != stems.wanted.end();
}

static std::vector<std::string_view> partsOf(std::string_view name)
{
    std::vector<std::string_view> parts;
    for (size_t from = 0; from < name.size();) {
        const size_t to = std::min(name.find(' ', from), name.size());
        if (to > from) parts.push_back(name.substr(from, to - from));
        from = to + 1;
    }
    return parts;
}

static bool haveOneStem(std::string_view left, std::string_view right)
{
    if (left == right) return true;
    const QStringList& languages = text::stemmedLanguages();
    return std::any_of(languages.begin(), languages.end(), [&](const QString& language) {
        return text::stem(left, language) == text::stem(right, language);
    });
}

// A name is of no language that anybody knows.
static bool isFormOfName(const WordTest& test, std::string_view folded, std::string_view written)
{
    const auto wantedFolded = partsOf(test.text), wanted = partsOf(test.surface);
    const auto namedFolded = partsOf(folded), named = partsOf(written);
    const size_t count = wanted.size();
    if (named.size() != count || namedFolded.size() != count || wantedFolded.size() != count) return false;
    for (size_t place = 0; place < count; ++place)
        if (wantedFolded[place] != namedFolded[place] && !haveOneStem(wanted[place], named[place])) return false;
    return true;
}

bool TokenTest::acceptsName(std::string_view folded, std::string_view written) const
{
    if (m_test.kind == Kind::Form) return folded == m_test.text || isFormOfName(m_test, folded, written);
    return accepts(folded, written, QString());
}

}  // namespace dateline::store
