// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Annotated.h"
#include "cli/Json.h"
#include "cli/Table.h"
#include "library/Gathering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

/// One call of the command, with the library open.
struct Call {
    Session& session;
    const QCommandLineParser& arguments;
    QStringList words;  ///< after the action
    PassageWish wish;
    std::vector<qint64> numbers;  ///< the words, where all are numbers

    library::Gathering& gathering() const { return session.library().gathering(); }
};

struct Action {
    QString name;
    bool (*isRight)(const Call& call);
    int (*run)(const Call& call);
};

/// The basket of this name, compared as names are: without regard to case; of no name, the current one (0).
Result<qint64> basketNamed(const Call& call, const QString& name)
{
    if (name.isEmpty()) return 0;
    const auto all = call.session.wait(call.gathering().baskets());
    if (!all) return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&name](const Basket& basket) {
        return basket.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    if (found == all->end()) return Error{ErrorKind::NotFound, u"The basket “%1”"_qs.arg(name), {}};
    return found->id;
}

int fail(const Call& call, const Error& error)
{
    const bool isUnnamed = error.kind == ErrorKind::NotFound && error.subject.isEmpty();
    return call.session.fail(isUnnamed ? Error{ErrorKind::NotFound, u"A basket"_qs, {}} : error);
}

int finish(const Call& call, const Result<Gathered>& done, const QString& word, size_t asked)
{
    if (!done) return fail(call, done.error());
    const auto changed = done->passages.size();
    if (call.session.isJson)
        call.session.printJson({{word.toLower(), qint64(changed)}, {u"of"_qs, qint64(asked)}});
    else if (!call.session.isQuiet)
        call.session.out << word << ' ' << qint64(changed) << " of " << qint64(asked) << '\n';
    return changed == asked ? Done : ItemsRefused;
}

int done(const Call& call, const Result<Gathered>& done)
{
    return done ? int(Done) : fail(call, done.error());
}

int list(const Call& call)
{
    const auto all = call.session.wait(call.gathering().baskets());
    if (!all) return fail(call, all.error());
    for (const Basket& basket : *all) {
        if (call.session.isJson)
            call.session.printJson(
                {{u"name"_qs, basket.name}, {u"passages"_qs, basket.passages}, {u"current"_qs, basket.isCurrent}});
        else
            call.session.out << countedLine(basket.passages, basket.name) << (basket.isCurrent ? " *\n" : "\n");
    }
    return Done;
}

QJsonObject toJson(const BasketRow& row)
{
    QJsonObject object = cli::toJson(row.passage.passage);
    object.insert(u"id"_qs, row.passage.id);
    object.insert(u"article"_qs, row.passage.article.value);
    object.insert(u"headline"_qs, row.article ? QJsonValue(row.article->headline) : QJsonValue());
    object.insert(u"comment"_qs, orNull(row.passage.comment));
    object.insert(u"created"_qs, row.passage.created.toString(Qt::ISODateWithMs));
    return object;
}

QString lineOf(const BasketRow& row)
{
    const QString words = row.passage.passage.last.exact;
    return passageLine(row.passage.id, row.passage.article, {},
                       row.passage.comment.isEmpty() ? words : row.passage.comment + u" · "_qs + words);
}

int show(const Call& call)
{
    const auto basket = basketNamed(call, call.words.value(0));
    if (!basket) return fail(call, basket.error());
    const auto rows = call.session.wait(call.gathering().passages(*basket));
    if (!rows) return fail(call, rows.error());
    for (const BasketRow& row : *rows) {
        if (call.session.isJson)
            call.session.printJson(toJson(row));
        else
            call.session.out << lineOf(row) << '\n';
    }
    return Done;
}

int create(const Call& call)
{
    return done(call, call.session.wait(call.gathering().create(call.words.first())));
}

int use(const Call& call)
{
    const auto basket = basketNamed(call, call.words.first());
    if (!basket) return fail(call, basket.error());
    return done(call, call.session.wait(call.gathering().makeCurrent(*basket)));
}

int rename(const Call& call)
{
    const auto basket = basketNamed(call, call.words.first());
    if (!basket) return fail(call, basket.error());
    return done(call, call.session.wait(call.gathering().rename(*basket, call.words.last())));
}

int forget(const Call& call)
{
    const auto basket = basketNamed(call, call.words.first());
    if (!basket) return fail(call, basket.error());
    return done(call, call.session.wait(call.gathering().forget(*basket)));
}

Result<BasketPlace> placeOf(const Call& call)
{
    const auto basket = basketNamed(call, call.arguments.value(u"basket"_qs));
    if (!basket) return basket.error();
    const auto before = numberOf(call.arguments, u"before"_qs, 0);
    return BasketPlace{.basket = *basket, .before = before.value_or(0), .nameOfFirst = u"Basket"_qs};
}

int add(const Call& call)
{
    auto passage = passageOf(call.session, {call.numbers.front()}, call.wish);
    if (!passage) return fail(call, passage.error());
    const auto place = placeOf(call);
    if (!place) return fail(call, place.error());
    const BasketPassage made{.article = {call.numbers.front()},
                             .passage = std::move(*passage),
                             .comment = call.arguments.value(u"comment"_qs)};
    const auto added = call.session.wait(call.gathering().add({made}, *place));
    if (!added) return fail(call, added.error());
    if (call.session.isJson)
        call.session.printJson({{u"id"_qs, added->passages.front()}});
    else if (!call.session.isQuiet)
        call.session.out << "Added passage " << added->passages.front() << '\n';
    return Done;
}

int move(const Call& call)
{
    const auto place = placeOf(call);
    if (!place) return fail(call, place.error());
    return finish(call, call.session.wait(call.gathering().move(call.numbers, *place)), u"Moved"_qs,
                  call.numbers.size());
}

int comment(const Call& call)
{
    const auto number = numbersOf(call.words.mid(0, 1));
    return done(call, call.session.wait(call.gathering().comment(number->front(), call.words.mid(1).join(u' '))));
}

int remove(const Call& call)
{
    return finish(call, call.session.wait(call.gathering().remove(call.numbers)), u"Removed"_qs, call.numbers.size());
}

int clear(const Call& call)
{
    const auto basket = basketNamed(call, call.words.value(0));
    if (!basket) return fail(call, basket.error());
    const auto cleared = call.session.wait(call.gathering().clear(*basket));
    return finish(call, cleared, u"Removed"_qs, cleared ? cleared->passages.size() : 0);
}

template <int Least, int Most>
bool hasWords(const Call& call)
{
    return call.words.size() >= Least && call.words.size() <= Most;
}

bool hasNumbers(const Call& call)
{
    return !call.numbers.empty();
}

bool hasOneNumber(const Call& call)
{
    return call.numbers.size() == 1;
}

bool hasNumberAndWords(const Call& call)
{
    const auto number = numbersOf(call.words.mid(0, 1));
    return number && number->size() == 1 && call.words.size() >= 2;
}

const std::vector<Action>& actions()
{
    static const std::vector<Action> all{
        {u"list"_qs, hasWords<0, 0>, list},
        {u"show"_qs, hasWords<0, 1>, show},
        {u"create"_qs, hasWords<1, 1>, create},
        {u"use"_qs, hasWords<1, 1>, use},
        {u"rename"_qs, hasWords<2, 2>, rename},
        {u"delete"_qs, hasWords<1, 1>, forget},
        {u"add"_qs, hasOneNumber, add},
        {u"move"_qs, hasNumbers, move},
        {u"comment"_qs, hasNumberAndWords, comment},
        {u"remove"_qs, hasNumbers, remove},
        {u"clear"_qs, hasWords<0, 1>, clear},
    };
    return all;
}

int basket(Session& session, const QCommandLineParser& arguments)
{
    const QStringList words = arguments.positionalArguments();
    const auto wish = passageWish(session, arguments);
    if (!wish) return WrongUsage;
    if (!numberOf(arguments, u"before"_qs, 0))
        return session.misuse(u"--before takes the number of a passage, as \"basket show\" tells it."_qs);
    const Call call{session, arguments, words.mid(1), *wish, numbersOf(words.mid(1)).value_or(std::vector<qint64>())};
    const auto action = std::find_if(actions().begin(), actions().end(),
                                     [&words](const Action& each) { return each.name == words.value(0); });
    if (action == actions().end() || !action->isRight(call))
        return session.misuse(
            u"basket takes \"list\", \"show [NAME]\", \"create NAME\", \"use NAME\", \"rename NAME NEW\", \"delete "
            "NAME\", \"add ID\" (with --from N --to N, else all of the text), \"move PASSAGE…\", \"comment PASSAGE "
            "TEXT\", \"remove PASSAGE…\" or \"clear [NAME]\"."_qs);
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    return action->run(call);
}

std::vector<QCommandLineOption> options()
{
    std::vector<QCommandLineOption> all = passageOptions();
    all.push_back({u"basket"_qs, u"With add and move: into this one and not the current one."_qs, u"NAME"_qs});
    all.push_back({u"before"_qs, u"With add and move: before this passage and not at the end."_qs, u"PASSAGE"_qs});
    all.push_back({u"comment"_qs, u"With add: what to say beside it."_qs, u"TEXT"_qs});
    return all;
}

}  // namespace

const Command& basketCommand()
{
    static const Command command{u"basket"_qs, u"list|show|create|add|move …"_qs,
                                 u"gathers passages of articles in named baskets, in an order"_qs, options(), basket};
    return command;
}

}  // namespace dateline::cli
