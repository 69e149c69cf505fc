// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Table.h"
#include "library/Comparing.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

QString asPercent(double share)
{
    return QString::number(qRound(share * 100)).rightJustified(3) + u" %"_qs;
}

QJsonObject rowOf(const ArticleSummary& summary)
{
    library::Row row;
    row.summary = summary;
    return cli::toJson(row);
}

QJsonObject toJson(const AlikeArticle& alike)
{
    QJsonObject json = rowOf(alike.summary);
    json.insert(u"share"_qs, alike.share);
    return json;
}

QJsonObject toJson(const RelatedArticle& related)
{
    QJsonObject json = rowOf(related.summary);
    json.insert(u"sharedWords"_qs, QJsonArray::fromStringList(related.words));
    return json;
}

template <typename Article>
QJsonArray listOf(const std::vector<Article>& articles)
{
    QJsonArray list;
    for (const Article& article : articles) list.append(toJson(article));
    return list;
}

void printTable(Session& session, const AlikeArticles& alike, const std::vector<RelatedArticle>& related)
{
    session.out << u"%1 similar\n"_qs.arg(alike.count);
    for (const AlikeArticle& one : alike.articles)
        session.out << u"  "_qs << asPercent(one.share) << u"  "_qs << tableLine(one.summary) << '\n';
    session.out << u"%1 related\n"_qs.arg(related.size());
    for (const RelatedArticle& one : related)
        session.out << u"  "_qs << tableLine(one.summary) << '\n' << u"      "_qs << one.words.join(u", "_qs) << '\n';
}

int showNeighbours(Session& session, ArticleId id, qint64 limit)
{
    const auto alike = session.wait(session.library().comparing().alike(id, limit));
    if (!alike) return session.fail(alike.error());
    const auto related = session.wait(session.library().comparing().related(id, limit));
    if (!related) return session.fail(related.error());
    if (session.isJson)
        session.printJson({{u"id"_qs, id.value},
                           {u"similarCount"_qs, alike->count},
                           {u"similar"_qs, listOf(alike->articles)},
                           {u"related"_qs, listOf(*related)}});
    else
        printTable(session, *alike, *related);
    return Done;
}

struct Choices {
    library::TextChoice before;
    library::TextChoice after;
};

/// `15`: another article. `v1`: a version of this one, to the present one. `v1..v3`: two of its versions.
std::optional<Choices> choicesOf(ArticleId id, const QString& other)
{
    static const QRegularExpression versions(u"^v(\\d{1,6})(?:\\.\\.v(\\d{1,6}))?$"_qs);
    const auto match = versions.match(other);
    if (match.hasMatch()) {
        Choices choices{{id, match.captured(1).toInt()}, {id}};
        if (match.hasCaptured(2)) choices.after.version = match.captured(2).toInt();
        return choices;
    }
    const auto ids = idsOf({other});
    if (!ids || ids->size() != 1) return {};
    return Choices{{id}, {ids->front()}};
}

QString nameOf(Difference::Kind kind)
{
    switch (kind) {
        case Difference::Kind::Equal:
            return u"equal"_qs;
        case Difference::Kind::Removed:
            return u"removed"_qs;
        case Difference::Kind::Added:
            return u"added"_qs;
        case Difference::Kind::Changed:
            return u"changed"_qs;
        case Difference::Kind::MovedAway:
            return u"moved-away"_qs;
        case Difference::Kind::MovedHere:
            return u"moved-here"_qs;
    }
    return {};
}

/// Ranges count code points.
class Stretches {
public:
    explicit Stretches(const ComparedText& text) : m_before(text.before.toUcs4()), m_after(text.after.toUcs4()) {}
    QString before(const Difference& one) const { return of(m_before, one.before); }
    QString after(const Difference& one) const { return of(m_after, one.after); }

private:
    static QString of(const QList<uint>& text, const TextRange& range)
    {
        const QList<uint> part = text.mid(range.from, range.length);
        return QString::fromUcs4(reinterpret_cast<const char32_t*>(part.constData()), part.size());
    }

    QList<uint> m_before, m_after;
};

/// As wdiff writes it: [-gone-]{+new+}.
QString marked(const ComparedText& text)
{
    const Stretches stretches(text);
    QString marked;
    for (const Difference& one : text.differences) {
        const QString before = stretches.before(one), after = stretches.after(one);
        if (one.kind == Difference::Kind::Equal) {
            marked += after;
            continue;
        }
        if (!before.isEmpty()) marked += u"[-"_qs + before + u"-]"_qs;
        if (!after.isEmpty()) marked += u"{+"_qs + after + u"+}"_qs;
    }
    return marked;
}

QJsonArray toJson(const ComparedText& text)
{
    const Stretches stretches(text);
    QJsonArray list;
    for (const Difference& one : text.differences)
        list.append(QJsonObject{{u"kind"_qs, nameOf(one.kind)},
                                {u"before"_qs, stretches.before(one)},
                                {u"after"_qs, stretches.after(one)},
                                {u"from"_qs, one.before.from},
                                {u"to"_qs, one.after.from}});
    return list;
}

int showDifference(Session& session, ArticleId id, const QString& other)
{
    const auto choices = choicesOf(id, other);
    if (!choices) return session.misuse(u"--diff takes another article's number, v1 or v1..v2."_qs);
    const auto comparison = session.wait(session.library().comparing().difference(choices->before, choices->after));
    if (!comparison) return session.fail(comparison.error());
    if (session.isJson)
        session.printJson({{u"headline"_qs, toJson(comparison->headline)}, {u"body"_qs, toJson(comparison->body)}});
    else
        session.out << marked(comparison->headline) << u"\n\n"_qs << marked(comparison->body) << '\n';
    return Done;
}

int similar(Session& session, const QCommandLineParser& arguments)
{
    const auto ids = idsOf(arguments.positionalArguments());
    const auto limit = numberOf(arguments, u"limit"_qs, 20);
    if (!ids || ids->size() != 1) return session.misuse(u"similar takes the number of one article."_qs);
    if (!limit || *limit > 1000) return session.misuse(u"--limit takes a number up to 1000."_qs);
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    const auto known = session.known(*ids);
    if (!known) return session.fail(known.error());
    if (known->empty()) return ItemsRefused;
    const ArticleId id = known->front();
    return arguments.isSet(u"diff"_qs) ? showDifference(session, id, arguments.value(u"diff"_qs))
                                       : showNeighbours(session, id, *limit);
}

}  // namespace

const Command& similarCommand()
{
    static const Command command{
        u"similar"_qs,
        u"ID"_qs,
        u"lists near-duplicates and related articles, or what differs"_qs,
        {{u"limit"_qs, u"At most so many of each (20)."_qs, u"N"_qs},
         {u"diff"_qs,
          u"What differs, word by word: to another article, from an earlier version (v1), or between two (v1..v2)."_qs,
          u"OTHER"_qs}},
        similar};
    return command;
}

}  // namespace dateline::cli
