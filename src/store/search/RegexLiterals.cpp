// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/RegexLiterals.h"

#include <algorithm>
#include <optional>

namespace dateline::store {

namespace {

using Needed = std::vector<AnyLiteral>;

constexpr size_t FewestLetters = 3;
constexpr int Deepest = 50;

// Reads an expression that is known to compile, by the syntax of pcre2pattern(3). Whatever is not understood ends the
// reading, and nothing is known then.
class LiteralReader final {
public:
    explicit LiteralReader(const QString& pattern) : m_pattern(pattern) {}

    Needed read()
    {
        Needed needed = alternatives(0);
        return m_isUnsure || m_at < m_pattern.size() ? Needed() : needed;
    }

private:
    // What one alternative needs, and the letters that stand side by side where the reading is.
    struct Sequence {
        Needed needed;
        std::string run;
        std::optional<Needed> group = {};  // that was just read: a quantifier may follow
    };

    char16_t next(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_pattern.size() ? m_pattern[m_at + ahead].unicode() : u'\0';
    }
    bool isNext(QStringView text) const { return QStringView(m_pattern).sliced(m_at).startsWith(text); }
    bool take(QStringView text)
    {
        if (!isNext(text)) return false;
        m_at += text.size();
        return true;
    }
    Needed unsure()
    {
        m_isUnsure = true;
        return {};
    }

    Needed alternatives(int depth);
    Needed sequence(int depth);
    void atom(Sequence& into, int depth);
    void letter(Sequence& into, char16_t c);
    void quoted(Sequence& into);
    void escape(Sequence& into);
    void property();
    void characterClass();
    bool skipNothing();
    bool quantifier(Sequence& into);
    std::optional<bool> repetition();
    void group(Sequence& into, int depth);
    bool openGroup();
    void options();
    static void closeGroup(Sequence& into);
    static void closeRun(Sequence& into);

    const QString& m_pattern;
    qsizetype m_at = 0;
    bool m_isUnsure = false;
};

bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

size_t shortestOf(const AnyLiteral& any)
{
    size_t least = any.front().size();
    for (const std::string& one : any) least = std::min(least, one.size());
    return least;
}

// Of several demands the one whose literals are longest, since these are rare.
AnyLiteral strongest(const Needed& needed)
{
    return *std::max_element(needed.begin(), needed.end(), [](const AnyLiteral& left, const AnyLiteral& right) {
        return shortestOf(left) < shortestOf(right);
    });
}

// One alternative is enough for a match: what is needed is a literal of either.
Needed eitherOf(const std::vector<Needed>& alternatives)
{
    if (alternatives.size() == 1) return alternatives.front();
    AnyLiteral any;
    for (const Needed& one : alternatives) {
        if (one.empty()) return {};
        const AnyLiteral literals = strongest(one);
        any.insert(any.end(), literals.begin(), literals.end());
    }
    return {any};
}

}  // namespace

void LiteralReader::closeRun(Sequence& into)
{
    if (into.run.size() >= FewestLetters) into.needed.push_back({into.run});
    into.run.clear();
}

void LiteralReader::closeGroup(Sequence& into)
{
    if (into.group) into.needed.insert(into.needed.end(), into.group->begin(), into.group->end());
    into.group.reset();
}

Needed LiteralReader::alternatives(int depth)
{
    if (depth > Deepest) return unsure();
    std::vector<Needed> all{sequence(depth)};
    while (!m_isUnsure && take(u"|")) all.push_back(sequence(depth));
    return m_isUnsure ? Needed() : eitherOf(all);
}

Needed LiteralReader::sequence(int depth)
{
    Sequence read;
    while (!m_isUnsure && m_at < m_pattern.size() && next() != u'|' && next() != u')') {
        if (skipNothing() || quantifier(read)) continue;
        closeGroup(read);
        atom(read, depth);
    }
    closeGroup(read);
    closeRun(read);
    return std::move(read.needed);
}

// What PCRE2 passes over wherever it stands, also between an item and its quantifier.
bool LiteralReader::skipNothing()
{
    if (take(u"\\Q\\E") || take(u"\\E")) return true;
    if (!take(u"(?#")) return false;
    const qsizetype end = m_pattern.indexOf(u')', m_at);
    m_at = end < 0 ? m_pattern.size() : end + 1;
    return true;
}

void LiteralReader::atom(Sequence& into, int depth)
{
    const char16_t c = next();
    if (c == u'\\') return escape(into);
    if (c == u'(') return group(into, depth);
    ++m_at;
    if (isAsciiLetter(c) || isAsciiDigit(c)) return letter(into, c);
    closeRun(into);
    if (c == u'[') characterClass();
}

void LiteralReader::letter(Sequence& into, char16_t c)
{
    into.run += char(isAsciiLetter(c) ? c | 0x20 : c);
}

// \Q…\E: everything between is as it stands. A quantifier behind it is about its last character.
void LiteralReader::quoted(Sequence& into)
{
    while (m_at < m_pattern.size() && !take(u"\\E")) {
        const char16_t c = next();
        ++m_at;
        if (isAsciiLetter(c) || isAsciiDigit(c))
            letter(into, c);
        else
            closeRun(into);
    }
}

void LiteralReader::escape(Sequence& into)
{
    const char16_t c = next(1);
    m_at += 2;
    if (c == u'Q') return quoted(into);
    closeRun(into);
    // A sign as it is, a kind of character, or a place between characters.
    static constexpr QStringView OneCharacter = u"dDwWsShHvVRXtnrfaebBAZzGK";
    if (c == u'p' || c == u'P') return property();
    const bool isNumbered = c == u'N' && next() == u'{';
    const bool isKnown = OneCharacter.contains(c) || (c == u'N' && !isNumbered);
    const bool isSign = c >= 0x20 && c < 0x7f && !isAsciiLetter(c) && !isAsciiDigit(c);
    if (!isKnown && !isSign) unsure();
}

// \pL, \p{Lu}, \P{^Greek}
void LiteralReader::property()
{
    if (!take(u"{")) {
        ++m_at;
        return;
    }
    const qsizetype end = m_pattern.indexOf(u'}', m_at);
    if (end < 0) {
        unsure();
        return;
    }
    m_at = end + 1;
}

// Behind the bracket. It says which characters may stand there, so no letter of it is needed.
void LiteralReader::characterClass()
{
    take(u"^");
    take(u"]");  // in the first place it is itself
    while (m_at < m_pattern.size()) {
        if (take(u"]")) return;
        // [:alpha:] and its kin, and quotes: where these end is not worth knowing.
        const bool isNamed = next() == u'[' && (next(1) == u':' || next(1) == u'.' || next(1) == u'=');
        if (isNamed || isNext(u"\\Q") || isNext(u"\\E")) break;
        m_at += next() == u'\\' ? 2 : 1;
    }
    unsure();
}

// Whether {…} lets the item before be absent; nothing where the brace is a brace.
std::optional<bool> LiteralReader::repetition()
{
    const qsizetype end = m_pattern.indexOf(u'}', m_at);
    if (end < 0) return {};
    const QStringView inside = QStringView(m_pattern).sliced(m_at + 1, end - m_at - 1);
    bool hasDigit = false;
    for (const QChar c : inside) {
        if (c != u',' && c != u' ' && !isAsciiDigit(c.unicode())) return {};
        hasDigit = hasDigit || isAsciiDigit(c.unicode());
    }
    if (!hasDigit) return {};
    m_at = end + 1;
    const qsizetype comma = inside.indexOf(u',');
    return (comma < 0 ? inside : inside.first(comma)).toInt() == 0;
}

// What is said of the item just read: that it may be absent, or comes several times.
bool LiteralReader::quantifier(Sequence& into)
{
    std::optional<bool> mayBeAbsent;
    if (take(u"?") || take(u"*"))
        mayBeAbsent = true;
    else if (take(u"+"))
        mayBeAbsent = false;
    else if (next() == u'{')
        mayBeAbsent = repetition();
    if (!mayBeAbsent) return false;
    if (!take(u"?")) take(u"+");  // lazy, possessive
    if (*mayBeAbsent && into.group)
        into.group.reset();
    else if (*mayBeAbsent && !into.run.empty())
        into.run.pop_back();
    closeGroup(into);
    // Of what comes several times, only the ends touch what is beside it.
    closeRun(into);
    return true;
}

// (?i), (?m-s): those that do not change how an expression is read.
void LiteralReader::options()
{
    while (QStringView(u"ims-^").contains(next()) && next() != u'\0') ++m_at;
}

// Behind the opening of a group; false where its content says nothing about what a match holds.
bool LiteralReader::openGroup()
{
    if (next() == u'*') unsure();
    if (!take(u"?")) return true;
    for (const QStringView look : {u"<=", u"<!", u"<*", u"=", u"!", u"*"})
        if (take(look)) return false;
    if (take(u":") || take(u">") || take(u"|")) return true;
    const bool isNamed = take(u"P<") || take(u"<") || take(u"'");
    if (isNamed) {
        while (m_at < m_pattern.size() && next() != u'>' && next() != u'\'') ++m_at;
        ++m_at;
        return true;
    }
    options();
    // (?i) sets options for what follows and is no group; it ends where it stands.
    if (next() != u':' && next() != u')') unsure();
    take(u":");
    return true;
}

void LiteralReader::group(Sequence& into, int depth)
{
    closeRun(into);
    ++m_at;
    const bool isContent = openGroup();
    if (m_isUnsure) return;
    Needed content = alternatives(depth + 1);
    if (!take(u")")) unsure();
    if (m_isUnsure) return;
    into.group = isContent ? std::move(content) : Needed();
}

std::vector<AnyLiteral> literalsOf(const QString& pattern)
{
    return LiteralReader(pattern).read();
}

}  // namespace dateline::store
