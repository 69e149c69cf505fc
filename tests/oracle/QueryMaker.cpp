// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle/QueryMaker.h"

#include <QRegularExpression>

namespace dateline::oracle {

using namespace Qt::StringLiterals;
using query::NodeKind;

static QString quoted(const QString& text)
{
    QString plain = text;
    static const QRegularExpression quotes(u"[\"“”„«»]"_s);
    return u'"' + plain.remove(quotes) + u'"';
}

// A word of one token and letters alone, which patterns and misspellings can be made of.
QString QueryMaker::simpleWord()
{
    static const QRegularExpression simple(u"^\\w{3,20}$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression unspaced(u"[\\p{Han}\\p{Thai}\\p{Hiragana}\\p{Katakana}_]"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    for (int tries = 0; tries < 100; ++tries) {
        const QString found = word();
        if (simple.match(found).hasMatch() && !unspaced.match(found).hasMatch()) return found;
    }
    return u"oil"_s;
}

// Any word that can stand behind a sign: without spaces and quotes.
QString QueryMaker::oneWord()
{
    static const QRegularExpression inOne(u"^[^\\s\"“”„«»():/|*?~=\\\\<>-][^\\s\"“”„«»():|*?~=\\\\<>]*$"_s);
    for (int tries = 0; tries < 100; ++tries) {
        const QString found = word();
        if (inOne.match(found).hasMatch()) return found;
    }
    return u"oil"_s;
}

QString QueryMaker::pattern()
{
    QString word = m_draw.oneIn(4) ? oneWord() : simpleWord();
    // Beside a sign, a vowel point or a stretching stroke would have no letter to stand on.
    static const QRegularExpression points(u"[\u064B-\u0652\u0640\u0301]"_s);
    word.remove(points);
    if (word.size() < 2) return u"?"_s + word + u'*';
    const int at = m_draw.below(int(word.size()));
    switch (m_draw.below(4)) {
        case 0:
            return u'*' + word.mid(1 + at / 2);
        case 1:
            return word.replace(at, 1, u'?') + (word.size() < 4 ? u"?"_s : QString());
        case 2:
            return u'*' + word.mid(at / 2, 3) + u'*';
        default:
            return word.left(1 + at / 2) + u'*' + word.right(2);
    }
}

QString QueryMaker::misspelt()
{
    QString word = simpleWord();
    const int at = m_draw.below(int(word.size()) - 1);
    switch (m_draw.below(5)) {
        case 0:
            return word.remove(at, 1);
        case 1:
            return word.insert(at, u'x');
        case 2:
            return word.replace(at, 1, u'e');
        case 3:
            return word.left(at) + word[at + 1] + word[at] + word.mid(at + 2);
        default:
            return m_draw.oneIn(2) ? oneWord() : word;
    }
}

QString QueryMaker::variant(NodeKind kind)
{
    switch (kind) {
        case NodeKind::Phrase: {
            const bool isQuotedWord = m_draw.oneIn(5);
            return quoted(isQuotedWord ? word() : word() + u' ' + word());
        }
        case NodeKind::Prefix:
            return (m_draw.oneIn(3) ? oneWord() : simpleWord()).left(m_draw.between(1, 5)) + u'*';
        case NodeKind::Wildcard:
            return pattern();
        case NodeKind::Exact:
            return u'=' + (m_draw.oneIn(2) ? oneWord() : simpleWord());
        case NodeKind::Forms:
            return u'~' + simpleWord();
        case NodeKind::Fuzzy:
            return misspelt() + (m_draw.oneIn(3) ? u"~2"_s : u"~1"_s);
        default:
            return m_draw.oneIn(12) ? u"nosuchword"_s : word();
    }
}

QString QueryMaker::term()
{
    static const QList<NodeKind> kinds{NodeKind::Word,     NodeKind::Word,  NodeKind::Word,  NodeKind::Phrase,
                                       NodeKind::Prefix,   NodeKind::Exact, NodeKind::Forms, NodeKind::Fuzzy,
                                       NodeKind::Wildcard, NodeKind::Phrase};
    const NodeKind kind = m_draw.oneOf(kinds);
    const QString text = variant(may(kind) ? kind : NodeKind::Word);
    // What is typed as a word must stay one clause: «human rights» is a phrase, S&P 500 two words.
    return text.contains(u' ') && !text.startsWith(u'"') ? quoted(text) : text;
}

QString QueryMaker::operand()
{
    if (!m_draw.oneIn(5)) return term();
    return u'(' + term() + u" OR "_s + term() + u')';
}

QString QueryMaker::chain()
{
    QString text = operand();
    for (int links = m_draw.oneIn(3) ? 2 : 1; links > 0; --links) {
        static const QList<NodeKind> kinds{NodeKind::Near, NodeKind::Near, NodeKind::Before, NodeKind::SameSentence,
                                           NodeKind::SameParagraph};
        const NodeKind kind = m_draw.oneOf(kinds);
        const QString number = QString::number(m_draw.between(1, 9));
        const bool isOff = !may(kind) || (kind == NodeKind::SameSentence && !m_material.knowsSentences);
        if (isOff && !may(NodeKind::Near)) return text;
        if (isOff || kind == NodeKind::Near)
            text += u" w/"_s + number + u' ';
        else if (kind == NodeKind::Before)
            text += u" pre/"_s + number + u' ';
        else
            text += kind == NodeKind::SameSentence ? u" w/s "_s : u" w/p "_s;
        text += operand();
    }
    return u'(' + text + u')';
}

QString QueryMaker::measured()
{
    const QString number = QString::number(m_draw.between(1, 30));
    const QString inner = m_draw.oneIn(3) ? u'(' + term() + m_draw.oneOf(QStringList{u" "_s, u" OR "_s}) + term() + u')'
                                          : u'(' + term() + u')';
    if (m_draw.oneIn(2) && may(NodeKind::AtLeast))
        return u"atleast/"_s + QString::number(m_draw.between(1, 4)) + u':' + inner;
    if (!may(NodeKind::First)) return inner;
    return u"first/"_s + number + u':' + (m_draw.oneIn(4) ? chain() : inner);
}

QString QueryMaker::field()
{
    QStringList fields{u"headline:"_s, u"body:"_s};
    if (may(NodeKind::First)) fields += {u"lead:"_s, u"hlead:"_s};
    fields += {u"by:"_s, u"dateline:"_s, u"slug:"_s, u"file:"_s};
    const QString name = m_draw.oneOf(fields);
    const bool isPlain = name == u"slug:" || name == u"file:";
    if (isPlain) return name + m_draw.oneOf(QStringList{u"oil"_s, u"price*"_s, u"\"BC-Reform\""_s, u"17"_s, u"made"_s});
    switch (m_draw.below(4)) {
        case 0:
            return name + u'(' + term() + u" OR "_s + term() + u')';
        case 1:
            return name + u'(' + term() + u" -"_s + term() + u')';
        case 2:
            return name + chain();
        default:
            return name + u'(' + term() + u')';
    }
}

QString QueryMaker::named()
{
    const std::pair<QString, QStringList> fields[]{
        {u"source:"_s, m_material.sources},        {u"place:"_s, m_material.places},
        {u"topic:"_s, m_material.topics},          {u"person:"_s, m_material.people},
        {u"org:"_s, {u"AT&T"_s, u"opec"_s}},       {u"about:"_s, {u"kazakhstan"_s, u"Türkiye"_s}},
        {u"lang:"_s, {u"en"_s, u"RU"_s, u"xx"_s}}, {u"tag:"_s, m_material.tags},
        {u"in:"_s, m_material.collections},        {u"basket:"_s, m_material.baskets}};
    const auto& [name, values] = fields[m_draw.below(int(std::size(fields)))];
    if (values.isEmpty()) return filter();
    const QString value = m_draw.oneOf(values);
    switch (m_draw.below(5)) {
        case 0:
            return name + value.section(u' ', 0, 0).left(m_draw.between(1, 4)) + u'*';
        case 1:
            return name + u'(' + quoted(value) + u" OR "_s + quoted(m_draw.oneOf(values)) + u')';
        case 2:
            return may(NodeKind::Fuzzy) ? name + value.section(u' ', 0, 0) + u"~1"_s : name + quoted(value.toUpper());
        case 3:
            return may(NodeKind::Wildcard) ? name + value.left(1) + u"*?"_s + value.right(1) : name + quoted(value);
        default:
            return name + quoted(value);
    }
}

// In what a person wrote or highlighted.
QString QueryMaker::written()
{
    const QString name = m_draw.oneIn(2) ? u"note:"_s : u"highlight:"_s;
    switch (m_draw.below(6)) {
        case 0:
            return name + u'"' + word() + u' ' + word() + u'"';
        case 1:
            return name + u'(' + oneWord() + u" OR "_s + oneWord() + u')';
        case 2:
            return name + u'(' + oneWord() + u" -"_s + oneWord() + u')';
        case 3:
            return m_draw.oneIn(2) ? u"has:note"_s : u"has:highlight"_s;
        case 4:
            return u"highlight:"_s + m_draw.oneOf(QStringList{u"yellow"_s, u"pink"_s, u"(green OR blue)"_s});
        default:
            return name + oneWord().left(m_draw.between(1, 5)) + u'*';
    }
}

QString QueryMaker::filter()
{
    const QString year = QString::number(m_draw.between(2019, 2023));
    const QString number = QString::number(m_draw.between(0, 90));
    QStringList states{u"unread"_s, u"read"_s, u"bookmarked"_s, u"tagged"_s};
    if (m_material.knowsBin) states += u"binned"_s;
    if (m_material.knowsAlike) states += u"duplicate"_s;
    if (m_material.knowsSteps) states += {u"update"_s, u"correction"_s, u"killed"_s};
    if (m_material.knowsNotes) states += {u"noted"_s, u"highlighted"_s};
    switch (m_draw.below(m_material.knowsAlike ? 9 : 8)) {
        case 0:
            return u"date:"_s + year;
        case 1:
            return u"before:"_s + year + u"-06"_s;
        case 2:
            return u"date:"_s + year + u"-02.."_s;
        case 3:
            return u"words:>"_s + number;
        case 4:
            return u"words:"_s + number + u".."_s + QString::number(number.toInt() + 20);
        case 5:
            return u"id:"_s + number;
        case 6:
            return u"newer:3y"_s;
        case 8:
            return u"similar:"_s + QString::number(m_draw.between(0, 340));
        default:
            return u"is:"_s + m_draw.oneOf(states);
    }
}

// Pieces of words, with signs of the simplest kind, so that two engines must agree on them.
QString QueryMaker::regex()
{
    QString piece = simpleWord().left(m_draw.between(3, 6));
    const int at = m_draw.below(int(piece.size()));
    switch (m_draw.below(4)) {
        case 0:
            piece.replace(at, 1, u'.');
            break;
        case 1:
            piece = u"\\b"_s + piece + u"\\w*"_s;
            break;
        case 2:
            piece += u"|"_s + simpleWord();
            break;
        default:
            break;
    }
    return (m_draw.oneIn(3) ? u"body:/"_s : u"/"_s) + piece + u'/';
}

QString QueryMaker::group(int depth, const QString& between)
{
    QStringList parts;
    for (int left = m_draw.between(2, 3); left > 0; --left) {
        const bool isNegated = m_draw.oneIn(4);
        parts += (isNegated ? u"-"_s : QString()) + query(depth - 1);
    }
    return u'(' + parts.join(between) + u')';
}

QString QueryMaker::query(int depth)
{
    const int choice = m_draw.below(depth > 0 ? 20 : 12);
    if (choice >= 16) return group(depth, u" "_s);
    if (choice >= 12) return group(depth, u" OR "_s);
    if (choice >= 10) return field();
    if (choice == 9 && m_material.knowsNotes && m_draw.oneIn(3)) return written();
    if (choice == 9) return m_draw.oneIn(2) ? named() : filter();
    if (choice == 8) return may(NodeKind::First) || may(NodeKind::AtLeast) ? measured() : term();
    if (choice == 6 || choice == 7) return may(NodeKind::Near) ? chain() : term();
    if (choice == 5 && may(NodeKind::Regex) && m_draw.oneIn(3)) return regex();
    return term();
}

QString QueryMaker::shownTree(int depth)
{
    const int choice = m_draw.below(depth > 0 ? 8 : 5);
    if (choice == 3 && may(NodeKind::Near)) return chain();
    if (choice < 5) return term();
    return u'(' + shownTree(depth - 1) + (choice == 5 ? u" OR "_s : u" "_s) + shownTree(depth - 1) + u')';
}

QString QueryMaker::shown(int depth)
{
    QStringList fields{u"headline:("_s, u"body:("_s};
    if (may(NodeKind::First)) fields += {u"lead:("_s, u"hlead:("_s, u"first/9:("_s, u"atleast/2:("_s};
    const QString field = m_draw.oneOf(fields);
    // Chains are not counted, and bare words may be found elsewhere than in what is shown.
    if (field.startsWith(u"atleast"_s)) return u"body:(atleast/2:("_s + term() + u"))"_s;
    return field + shownTree(depth) + u')';
}

}  // namespace dateline::oracle
