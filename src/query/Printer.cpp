// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/DateSpans.h"
#include "query/Lexer.h"
#include "query/Numbers.h"
#include "query/Operator.h"
#include "query/Parser.h"
#include "query/Quotes.h"

namespace dateline::query {

using namespace Qt::StringLiterals;

namespace {

// How tightly a node holds together when it is written.
enum class Grip { Or, And, Chain, Term };

Grip gripOf(NodeKind kind)
{
    switch (kind) {
        case NodeKind::Or:
            return Grip::Or;
        case NodeKind::And:
        case NodeKind::Not:
            return Grip::And;
        case NodeKind::Near:
        case NodeKind::Before:
        case NodeKind::SameSentence:
        case NodeKind::SameParagraph:
            return Grip::Chain;
        default:
            return Grip::Term;
    }
}

// What can stand right behind the colon of a field.
bool isValue(NodeKind kind)
{
    return kind == NodeKind::Regex || (isTerm(kind) && kind != NodeKind::Unknown);
}

QString inBrackets(const Node& node)
{
    return u'(' + print(node) + u')';
}

// In brackets where it holds less tightly than its place asks for.
QString held(const Node& node, Grip least)
{
    return gripOf(node.kind) < least ? inBrackets(node) : print(node);
}

QString list(const Node& node, const QString& between, Grip least)
{
    QStringList printed;
    for (const Node& child : node.children) printed += held(child, least);
    return printed.join(between);
}

QString chain(const Node& node, const QString& sign)
{
    return held(node.children[0], Grip::Chain) + u' ' + sign + u' ' + held(node.children[1], Grip::Term);
}

QString negation(const Node& node)
{
    const Node& child = node.children.front();
    const QString printed = held(child, Grip::Chain);
    const bool isShort = gripOf(child.kind) != Grip::Chain && !printed.startsWith(u'-');
    return (isShort ? u"-"_qs : u"NOT "_qs) + printed;
}

QString clauseOf(const QString& keyword, const Node& node)
{
    const Node& child = node.children.front();
    return keyword + u':' + (isValue(child.kind) ? print(child) : inBrackets(child));
}

QString counted(const QString& keyword, const Node& node)
{
    return clauseOf(keyword + QString::number(node.number), node);
}

QString word(const QString& text)
{
    return isPlainWord(text) ? text : quoted(text);
}

}  // namespace

QString print(const Node& node)
{
    switch (node.kind) {
        case NodeKind::Everything:
        case NodeKind::Nothing:
            return {};
        case NodeKind::Word:
            return word(node.text);
        case NodeKind::Phrase:
            return quoted(node.text);
        case NodeKind::Prefix:
            return node.text + u'*';
        case NodeKind::Wildcard:
            return node.text;
        case NodeKind::Exact:
            return u'=' + node.text;
        case NodeKind::Forms:
            return u'~' + node.text;
        case NodeKind::Fuzzy:
            return node.text + u'~' + QString::number(node.number);
        case NodeKind::Regex:
            return u'/' + node.text + u'/';
        case NodeKind::And:
            return list(node, u" "_qs, Grip::And);
        case NodeKind::Or:
            return list(node, u" OR "_qs, Grip::And);
        case NodeKind::Not:
            return negation(node);
        case NodeKind::Near:
            return chain(node, u"w/%1"_qs.arg(node.number));
        case NodeKind::Before:
            return chain(node, u"pre/%1"_qs.arg(node.number));
        case NodeKind::SameSentence:
            return chain(node, u"w/s"_qs);
        case NodeKind::SameParagraph:
            return chain(node, u"w/p"_qs);
        case NodeKind::First:
            return counted(u"first/"_qs, node);
        case NodeKind::AtLeast:
            return counted(u"atleast/"_qs, node);
        case NodeKind::Field:
            return clauseOf(node.field, node);
        case NodeKind::Date:
            return dateClause(node);
        case NodeKind::Number:
            return node.field + u':' + numberValue(node);
        case NodeKind::Flag:
            return node.field + u':' + node.text;
        case NodeKind::Unknown:
            return node.text;
    }
    return {};
}

QString print(const Query& query)
{
    QString printed = print(query.root);
    if (!query.sort) return printed;
    const QString sort = u"sort:"_qs + query.sort->text();
    return printed.isEmpty() ? sort : printed + u' ' + sort;
}

QString clause(const QString& field, const QString& value)
{
    return field + u':' + word(value);
}

}  // namespace dateline::query
