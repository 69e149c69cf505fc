// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

struct NamedField {
    QString name;
    FacetField field;
};

const std::vector<NamedField>& namedFields()
{
    static const std::vector<NamedField> fields{
        {u"source"_qs, FacetField::Source},     {u"place"_qs, FacetField::Place},      {u"topic"_qs, FacetField::Topic},
        {u"person"_qs, FacetField::Person},     {u"org"_qs, FacetField::Organisation}, {u"about"_qs, FacetField::About},
        {u"language"_qs, FacetField::Language}, {u"tag"_qs, FacetField::Tag},
    };
    return fields;
}

QString nameOf(FacetField field)
{
    for (const NamedField& each : namedFields())
        if (each.field == field) return each.name;
    return {};
}

/// All of them where none is named; nothing where a name is none.
std::optional<std::vector<FacetField>> fieldsOf(const QStringList& names)
{
    std::vector<FacetField> fields;
    for (const NamedField& each : namedFields())
        if (names.isEmpty() || names.contains(each.name)) fields.push_back(each.field);
    const bool isKnown = std::all_of(names.begin(), names.end(), [](const QString& name) {
        return std::any_of(namedFields().begin(), namedFields().end(),
                           [&](const NamedField& each) { return each.name == name; });
    });
    return isKnown ? std::optional(std::move(fields)) : std::nullopt;
}

QJsonObject toJson(const Facet& facet)
{
    QJsonArray values;
    for (const FacetValue& value : facet.values)
        values.append(QJsonObject{{u"value"_qs, value.name}, {u"count"_qs, value.count}});
    return {{u"field"_qs, nameOf(facet.field)},
            {u"values"_qs, values},
            {u"distinct"_qs, facet.distinct},
            {u"without"_qs, facet.without}};
}

void printJson(Session& session, const std::vector<Facet>& facets)
{
    if (facets.size() == 1) return session.printJson(toJson(facets.front()));
    QJsonArray all;
    for (const Facet& facet : facets) all.append(toJson(facet));
    session.printJsonList(all);
}

void printTable(Session& session, const Facet& facet)
{
    for (const FacetValue& value : facet.values) session.out << countedLine(value.count, value.name) << '\n';
    if (facet.without > 0) session.out << countedLine(facet.without, u"(none)"_qs) << '\n';
    const auto shown = qint64(facet.values.size());
    if (shown < facet.distinct && !session.isQuiet)
        session.say(
            u"%1 of %2 values of %3; --top 0 shows all."_qs.arg(shown).arg(facet.distinct).arg(nameOf(facet.field)));
}

/// Sections, without those that would be empty.
void printTables(Session& session, const std::vector<Facet>& facets)
{
    if (facets.size() == 1) return printTable(session, facets.front());
    for (const Facet& facet : facets) {
        if (facet.values.empty()) continue;
        session.out << nameOf(facet.field) << '\n';
        printTable(session, facet);
    }
}

int facets(Session& session, const QCommandLineParser& arguments)
{
    const auto top = numberOf(arguments, u"top"_qs, 20);
    const auto fields = fieldsOf(arguments.values(u"field"_qs).join(u',').split(u',', Qt::SkipEmptyParts));
    if (!top) return session.misuse(u"--top takes a number from 0 on."_qs);
    if (!fields) return session.misuse(u"--field takes source, place, topic, person, org, about, language or tag."_qs);
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    library::SearchRequest request{.query = queryOf(arguments)};
    request.facets = *fields;
    request.mostFacetValues = *top;
    const auto found = session.search(request);
    if (!found) return session.fail(found.error());
    session.isJson ? printJson(session, found->facets) : printTables(session, found->facets);
    return Done;
}

}  // namespace

const Command& facetsCommand()
{
    static const Command command{
        u"facets"_qs,
        u"QUERY"_qs,
        u"counts what is found by source, place, topic …"_qs,
        {{u"field"_qs, u"source, place, topic, person, org, about, language or tag (all)."_qs, u"FIELD"_qs},
         {u"top"_qs, u"At most so many values (20; 0: all)."_qs, u"N"_qs}},
        facets};
    return command;
}

}  // namespace dateline::cli
