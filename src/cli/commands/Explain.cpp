// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

constexpr size_t MostWords = 12;  // of a wildcard, in the table; JSON has them all

/// Where in the typed text, in code points: scripts do not count in UTF-16.
void addPlace(QJsonObject& object, const QString& typed, int position, int length)
{
    const auto codePoints = [](QStringView text) { return text.toUcs4().size(); };
    object[u"position"_qs] = codePoints(QStringView(typed).left(position));
    object[u"length"_qs] = codePoints(QStringView(typed).mid(position, length));
}

QJsonObject toJson(const query::ClauseCount& clause, const QString& typed)
{
    QJsonObject object{{u"text"_qs, clause.text}, {u"count"_qs, clause.count}};
    addPlace(object, typed, clause.position, clause.length);
    QJsonArray expansions;
    for (const query::Expansion& expansion : clause.expansions)
        expansions.append(QJsonObject{{u"word"_qs, expansion.word}, {u"count"_qs, expansion.count}});
    QJsonArray parts;
    for (const query::ClauseCount& part : clause.parts) parts.append(toJson(part, typed));
    object[u"expansions"_qs] = expansions;
    object[u"parts"_qs] = parts;
    return object;
}

QJsonObject toJson(const query::Explanation& explanation, const QString& typed)
{
    QJsonArray remarks;
    for (const query::Remark& remark : explanation.remarks) {
        QJsonObject object{{u"sentence"_qs, remark.sentence},
                           {u"suggestion"_qs, remark.suggestion.isEmpty() ? QJsonValue() : remark.suggestion}};
        addPlace(object, typed, remark.position, remark.length);
        remarks.append(object);
    }
    return {{u"whole"_qs, toJson(explanation.whole, typed)},
            {u"remarks"_qs, remarks},
            {u"toDrop"_qs, QJsonArray::fromStringList(explanation.toDrop)},
            {u"countWithout"_qs, explanation.countWithout}};
}

QString wordsOf(const std::vector<query::Expansion>& expansions)
{
    QStringList words;
    for (size_t place = 0; place < std::min(expansions.size(), MostWords); ++place)
        words += u"%1 (%2)"_qs.arg(expansions[place].word).arg(expansions[place].count);
    if (expansions.size() > MostWords) words += u"and %1 more"_qs.arg(expansions.size() - MostWords);
    return words.join(u", "_qs);
}

void print(Session& session, const query::ClauseCount& clause, int depth)
{
    const QString indent(depth * 2, u' ');
    const QString text = clause.text.isEmpty() ? u"(everything)"_qs : clause.text;
    session.out << countedLine(clause.count, text, depth) << '\n';
    if (!clause.expansions.empty())
        session.out << QString(12, u' ') << indent << "= " << wordsOf(clause.expansions) << '\n';
    for (const query::ClauseCount& part : clause.parts) print(session, part, depth + 1);
}

int explain(Session& session, const QCommandLineParser& arguments)
{
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    const query::Query query = queryOf(arguments);
    const auto explanation = session.wait(session.library().searching().explain(query));
    if (!explanation) return session.fail(explanation.error());
    session.sayRemarks(explanation->remarks);
    if (session.isJson) {
        session.printJson(toJson(*explanation, query.text));
        return Done;
    }
    print(session, explanation->whole, 0);
    if (!explanation->toDrop.isEmpty())
        session.out << u"Without %1: %2"_qs.arg(explanation->toDrop.join(u", "_qs)).arg(explanation->countWithout)
                    << '\n';
    return Done;
}

}  // namespace

const Command& explainCommand()
{
    static const Command command{
        u"explain"_qs, u"QUERY"_qs, u"says how a query is understood, and what each clause finds"_qs, {}, explain};
    return command;
}

}  // namespace dateline::cli
