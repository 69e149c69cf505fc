// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MarkCommand.h"

#include "cli/Json.h"
#include "cli/Table.h"
#include "library/Marking.h"
#include "library/Reading.h"
#include "query/Parser.h"

#include <QDate>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

/// One call of the command, with the library open.
struct Call {
    Session& session;
    MarkKind kind;
    QString action;
    QStringList words;  ///< after the action
    QString query;      ///< null: not given
};

QString wordOf(MarkKind kind)
{
    return kind == MarkKind::Tag ? u"tag"_qs : u"collection"_qs;
}

Result<CountedMarks> marks(const Call& call)
{
    const auto counts = call.session.wait(call.session.library().reading().counts());
    if (!counts) return counts.error();
    return call.kind == MarkKind::Tag ? counts->tags : counts->collections;
}

/// The one of this name or path, compared as names are: without regard to case.
Result<CountedMark> markNamed(const Call& call, const QString& name)
{
    const auto all = marks(call);
    if (!all) return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&](const CountedMark& mark) {
        return mark.path.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == all->end()) return Error{ErrorKind::NotFound, u"The %1 “%2”"_qs.arg(wordOf(call.kind), name), {}};
    return *found;
}

QJsonObject toJson(const CountedMark& mark)
{
    QJsonObject object{{u"name"_qs, mark.named.name}, {u"articles"_qs, mark.articles}};
    if (mark.named.mark.kind == MarkKind::Collection) object.insert(u"path"_qs, mark.path);
    return object;
}

int listAll(const Call& call)
{
    const auto all = marks(call);
    if (!all) return call.session.fail(all.error());
    for (const CountedMark& mark : *all) {
        if (call.session.isJson)
            call.session.printJson(toJson(mark));
        else
            call.session.out << countedLine(mark.articles, mark.path) << '\n';
    }
    return Done;
}

int listArticles(const Call& call)
{
    Session& session = call.session;
    const auto mark = markNamed(call, call.words.first());
    if (!mark) return session.fail(mark.error());
    const QString field = call.kind == MarkKind::Tag ? u"tag"_qs : u"in"_qs;
    const auto found = session.search({query::parse(query::clause(field, mark->path), QDate::currentDate())});
    if (!found) return session.fail(found.error());
    constexpr qint64 PageSize = 256;
    for (qint64 row = 0; row < found->listing.count(); row += PageSize) {
        const auto rows = session.wait(session.library().searching().rows(found->listing.page(row, PageSize), {}));
        if (!rows) return session.fail(rows.error());
        for (const library::Row& each : *rows) {
            if (session.isJson)
                session.printJson(cli::toJson(each));
            else
                session.out << tableLine(each.summary) << '\n';
        }
    }
    return Done;
}

/// The articles that are meant, and how many of those that were named there are not.
struct Meant {
    Selection articles;
    qint64 missing = 0;
};

Result<Meant> meant(const Call& call)
{
    if (!call.query.isNull()) {
        const auto found = call.session.search({query::parse(call.query, QDateTime::currentDateTime())});
        if (!found) return found.error();
        return Meant{found->listing};
    }
    const auto ids = *idsOf(call.words.mid(1));
    if (call.action == u"remove"_qs) return Meant{ids};  // also of articles that are gone
    const auto known = call.session.known(ids);
    if (!known) return known.error();
    return Meant{*known, qint64(ids.size() - known->size())};
}

Result<Mark> markToSet(const Call& call)
{
    library::Marking& marking = call.session.library().marking();
    const QString& name = call.words.first();
    if (call.action == u"remove"_qs) {
        const auto known = markNamed(call, name);
        return known ? Result<Mark>(known->named.mark) : Result<Mark>(known.error());
    }
    if (call.kind == MarkKind::Collection) return call.session.wait(marking.collectionAt(name));
    return call.session.wait(marking.define({{MarkKind::Tag, 0}, name}));
}

int set(const Call& call)
{
    Session& session = call.session;
    const bool isSet = call.action == u"add"_qs;
    const auto articles = meant(call);
    if (!articles) return session.fail(articles.error());
    const auto mark = markToSet(call);
    if (!mark) return session.fail(mark.error());
    const auto changed = session.wait(session.library().marking().set(*mark, articles->articles, isSet));
    if (!changed) return session.fail(changed.error());
    const qint64 asked = articles->articles.count() + articles->missing;
    if (session.isJson)
        session.printJson({{isSet ? u"added"_qs : u"removed"_qs, changed->count()}, {u"of"_qs, asked}});
    else if (!session.isQuiet)
        session.out << (isSet ? "Added " : "Removed ") << changed->count() << " of " << asked << '\n';
    return articles->missing == 0 ? Done : ItemsRefused;
}

int rename(const Call& call)
{
    const auto mark = markNamed(call, call.words.first());
    if (!mark) return call.session.fail(mark.error());
    NamedMark renamed = mark->named;
    renamed.name = call.words.last();
    const auto done = call.session.wait(call.session.library().marking().define(renamed));
    if (!done) return call.session.fail(done.error());
    return Done;
}

int forget(const Call& call)
{
    const auto mark = markNamed(call, call.words.first());
    if (!mark) return call.session.fail(mark.error());
    const auto gone = call.session.wait(call.session.library().marking().forget(mark->named.mark));
    if (!gone) return call.session.fail(gone.error());
    if (!call.session.isQuiet && !call.session.isJson)
        for (const ForgottenMark& each : *gone)
            call.session.out << u"Deleted the %1 “%2”, which %3 articles had; they stay.\n"_qs.arg(
                wordOf(call.kind), each.named.name, QString::number(each.articles.count()));
    return Done;
}

bool isRight(const Call& call)
{
    const qsizetype words = call.words.size();
    if (call.action == u"list"_qs) return words <= 1;
    if (call.action == u"rename"_qs) return words == 2;
    if (call.action == u"delete"_qs) return words == 1;
    if (call.action != u"add"_qs && call.action != u"remove"_qs) return false;
    return call.query.isNull() ? words > 1 && idsOf(call.words.mid(1)) : words == 1;
}

int run(const Call& call)
{
    if (call.action == u"list"_qs) return call.words.isEmpty() ? listAll(call) : listArticles(call);
    if (call.action == u"rename"_qs) return rename(call);
    if (call.action == u"delete"_qs) return forget(call);
    return set(call);
}

}  // namespace

std::vector<QCommandLineOption> markOptions()
{
    return {{u"query"_qs, u"With add and remove: all that this finds, in place of numbers."_qs, u"QUERY"_qs}};
}

int runMarkCommand(Session& session, const QCommandLineParser& arguments, MarkKind kind)
{
    const QStringList words = arguments.positionalArguments();
    const Call call{session, kind, words.value(0), words.mid(1),
                    arguments.isSet(u"query"_qs) ? arguments.value(u"query"_qs) : QString()};
    if (!isRight(call))
        return session.misuse(
            u"%1 takes \"add NAME ID…\", \"remove NAME ID…\" (or --query QUERY in place of the numbers), \"list\", "
            "\"list NAME\", \"rename NAME NEW\" or \"delete NAME\"."_qs.arg(wordOf(kind)));
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    return run(call);
}

}  // namespace dateline::cli
