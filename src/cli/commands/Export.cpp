// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/ExportChoices.h"
#include "cli/Interrupted.h"
#include "cli/ProgressLine.h"
#include "library/Exporting.h"
#include "library/Gathering.h"
#include "library/Reading.h"
#include "library/Searching.h"
#include "query/Parser.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

/// What is to be written: articles, and of some of them passages.
struct Wanted {
    ArticleIds ids = {};
    query::Query query = {};
    BasketPassages passages = {};
};

Result<ArticleIds> found(Session& session, const query::Query& query)
{
    const auto result = session.wait(session.library().searching().search({query, query::SortKey::Newest}));
    if (!result) return result.error();
    session.sayRemarks(result->remarks);
    return result->listing.page(0, result->listing.count());
}

bool isNewer(const ArticleSummary& a, const ArticleSummary& b)
{
    if (a.date.isKnown() != b.date.isKnown()) return a.date.isKnown();
    if (a.date.isKnown() && a.date.key != b.date.key) return a.date.key > b.date.key;
    return a.id > b.id;
}

Result<ArticleIds> ordered(Session& session, const ArticleIds& ids, const QString& order)
{
    if (order == u"given"_qs) return ids;
    auto rows = session.wait(session.library().searching().rows(ids, {}));
    if (!rows) return rows.error();
    std::stable_sort(rows->begin(), rows->end(),
                     [](const auto& a, const auto& b) { return isNewer(a.summary, b.summary); });
    if (order == u"oldest"_qs) std::reverse(rows->begin(), rows->end());
    if (order == u"source"_qs)
        std::stable_sort(rows->begin(), rows->end(), [](const auto& a, const auto& b) {
            return QString::localeAwareCompare(a.summary.source, b.summary.source) < 0;
        });
    ArticleIds result;
    for (const library::Row& row : *rows) result.push_back(row.summary.id);
    return result;
}

Result<qint64> basketNamed(Session& session, const QString& name)
{
    if (name.isEmpty()) return 0;
    const auto all = session.wait(session.library().gathering().baskets());
    if (!all) return all.error();
    for (const Basket& basket : *all)
        if (basket.name.compare(name.simplified(), Qt::CaseInsensitive) == 0) return basket.id;
    return Error{ErrorKind::NotFound, u"The basket “%1”"_qs.arg(name), {}};
}

/// The passages of a basket in its order, and their articles. Those whose article is gone are named and left out.
Result<Wanted> gathered(Session& session, const QString& name)
{
    const auto basket = basketNamed(session, name);
    if (!basket) return basket.error();
    const auto rows = session.wait(session.library().gathering().passages(*basket));
    if (!rows) return rows.error();
    Wanted wanted;
    for (const BasketRow& row : *rows) {
        const ArticleId id = row.passage.article;
        if (!row.article) {
            session.say(u"Passage %1 is left out: its article is not in this library."_qs.arg(row.passage.id));
            continue;
        }
        wanted.passages.push_back(row.passage);
        if (std::ranges::find(wanted.ids, id) == wanted.ids.end()) wanted.ids.push_back(id);
    }
    return wanted;
}

/// What was asked for; an error of the kind WrongUsage where nothing or two things were.
Result<Wanted> chosen(Session& session, const QCommandLineParser& arguments)
{
    int ways = 0;
    for (const QString& way : {u"query"_qs, u"ids"_qs, u"bookmarks"_qs, u"passages"_qs}) ways += arguments.isSet(way);
    const auto ids = idsOf(arguments.values(u"ids"_qs) + arguments.positionalArguments());
    if (ways != 1 || !ids)
        return Error{ErrorKind::WrongUsage, u"export"_qs, u"--query, --ids, --bookmarks or --passages"_qs};
    if (arguments.isSet(u"passages"_qs)) return gathered(session, arguments.value(u"basket"_qs));
    Wanted wanted;
    if (arguments.isSet(u"query"_qs))
        wanted.query = query::parse(arguments.value(u"query"_qs), QDateTime::currentDateTime());
    auto chosen = arguments.isSet(u"query"_qs)       ? found(session, wanted.query)
                  : arguments.isSet(u"bookmarks"_qs) ? session.wait(session.library().reading().bookmarks())
                                                     : Result<ArticleIds>(*ids);
    if (!chosen) return chosen.error();
    wanted.ids = std::move(*chosen);
    return wanted;
}

Result<QString> write(Session& session, const library::ExportRequest& request)
{
    const auto task = session.library().exporting().start(request);
    ProgressLine line(session);
    const Interrupted interrupted;
    const auto watch = interrupted.watch([task] { task->cancel(); });
    QObject::connect(task.get(), &library::ExportTask::progressed, watch.get(), [&](qint64 done, qint64 total) {
        line.show(total > 0 ? double(done) / double(total) : -1, u"%L1 of %L2 articles"_qs.arg(done).arg(total));
    });
    return session.wait(task->path());
}

QStringList formatNames()
{
    QStringList names;
    for (const library::ExportFormatInfo& format : library::Exporting::formats()) names += format.name;
    return names;
}

/// How they were found, for the cover.
ExportFacts factsOf(const QCommandLineParser& arguments, const ArticleIds& found)
{
    if (!arguments.isSet(u"query"_qs)) return {};
    return {arguments.value(u"query"_qs), qint64(found.size())};
}

int exportArticles(Session& session, const QCommandLineParser& arguments)
{
    auto options = exportOptionsOf(arguments);
    const QString format = arguments.isSet(u"format"_qs) ? arguments.value(u"format"_qs) : u"pdf"_qs;
    const bool isFormat = formatNames().contains(format);
    const QString order = arguments.isSet(u"order"_qs)                                    ? arguments.value(u"order"_qs)
                          : arguments.isSet(u"ids"_qs) || arguments.isSet(u"passages"_qs) ? u"given"_qs
                                                                                          : u"newest"_qs;
    const bool isOrder = QStringList{u"newest"_qs, u"oldest"_qs, u"source"_qs, u"given"_qs}.contains(order);
    if (!options) return session.misuse(options.error().detail);
    if (!isFormat || !isOrder)
        return session.misuse(
            u"export takes --format %1; --order newest, oldest, source or given."_qs.arg(formatNames().join(u", "_qs)));
    if (arguments.value(u"output"_qs).isEmpty()) return session.misuse(u"export needs -o FILE."_qs);
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());

    QElapsedTimer time;
    time.start();
    if (arguments.isSet(u"passages"_qs) && !arguments.isSet(u"content"_qs)) options->content = Content::Passages;
    const auto wanted = chosen(session, arguments);
    if (!wanted) return session.fail(wanted.error());
    const ArticleIds* ids = &wanted->ids;
    if (ids->empty()) return session.misuse(u"Nothing was found to export; no file was written."_qs);
    const auto known = arguments.isSet(u"query"_qs) ? Result<ArticleIds>(*ids) : session.known(*ids);
    if (!known) return session.fail(known.error());
    if (known->empty()) return ItemsRefused;
    const auto inOrder = ordered(session, *known, order);
    if (!inOrder) return session.fail(inOrder.error());
    const auto path = write(session, {*inOrder, arguments.value(u"output"_qs), format, *options,
                                      factsOf(arguments, *ids), wanted->query, wanted->passages});
    if (!path) {
        // Nothing was written, so nothing was "done with items refused": it is the place that was named wrongly.
        const int status = session.fail(path.error());
        return path.error().kind == ErrorKind::NotFound ? WrongUsage : status;
    }
    if (session.isJson)
        session.printJson({{u"file"_qs, *path},
                           {u"articles"_qs, qint64(inOrder->size())},
                           {u"seconds"_qs, double(time.elapsed()) / 1000}});
    else if (!session.isQuiet)
        session.out << (inOrder->size() == 1 ? u"%L1 article written to %2"_qs : u"%L1 articles written to %2"_qs)
                           .arg(inOrder->size())
                           .arg(*path)
                    << '\n';
    return known->size() == ids->size() ? Done : ItemsRefused;
}

std::vector<QCommandLineOption> optionsOfExport()
{
    std::vector<QCommandLineOption> options{
        {u"query"_qs, u"The articles that a query finds."_qs, u"QUERY"_qs},
        {u"ids"_qs, u"The articles of these numbers, parted by commas."_qs, u"ID,…"_qs},
        {u"bookmarks"_qs, u"The bookmarked articles."_qs},
        {u"passages"_qs, u"The passages of the current basket, in its order."_qs},
        {u"basket"_qs, u"Of this basket instead."_qs, u"NAME"_qs},
        {u"format"_qs,
         u"pdf (the default), html, epub, markdown, text; jsonl, which import reads; csv: a list; ris, bibtex, "
         u"csljson: references; annotations: "
         "highlights and notes as W3C Web Annotations."_qs,
         u"FORMAT"_qs},
        {{u"o"_qs, u"output"_qs}, u"The file to write; one that is there is replaced when all is done."_qs, u"FILE"_qs},
        {u"order"_qs, u"newest, oldest, source or given."_qs, u"ORDER"_qs}};
    const auto choices = exportChoices();
    options.insert(options.end(), choices.begin(), choices.end());
    return options;
}

}  // namespace

const Command& exportCommand()
{
    static const Command command{u"export"_qs, u"-o FILE"_qs,
                                 u"writes articles to a PDF, a page, a list, references or other forms"_qs,
                                 optionsOfExport(), exportArticles};
    return command;
}

}  // namespace dateline::cli
