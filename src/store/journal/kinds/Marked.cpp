// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Connection.h"
#include "store/MarkChunks.h"
#include "store/MarkNames.h"
#include "store/journal/ArticleNames.h"
#include "store/journal/IdRuns.h"
#include "store/journal/JournalKind.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace dateline::store {

using namespace Qt::StringLiterals;

using Ids = std::vector<quint32>;

// What articles carry, in runs of ids:
//     {"kind":"read","set":"1-20 25","taken":"7"}
//     {"kind":"marked","mark":3,"is":"tag","name":"Harbours","set":"17","articles":[{"id":17,"identity":"…",…}]}
// mark: of a named mark, 0 for the Bin; is and name are for people and for another library. Few articles are named,
// many are not: a line would be longer than what it tells by a hundred times.
static constexpr size_t NamedAtOnce = 100;
static constexpr size_t MostNamed = 1000;

namespace {

struct Difference {
    Ids set, taken;
};

}  // namespace

static Result<Ids> idsAt(const Statement& rows, int column, const QString& path)
{
    return rows.isNull(column) ? Result<Ids>(Ids()) : idsOfBitmap(rows.view(column), path);
}

static Result<Difference> differenceAt(const Statement& rows, const QString& path)
{
    const auto before = idsAt(rows, 1, path);
    if (!before) return before.error();
    const auto after = idsAt(rows, 2, path);
    if (!after) return after.error();
    Difference difference;
    std::ranges::set_difference(*after, *before, std::back_inserter(difference.set));
    std::ranges::set_difference(*before, *after, std::back_inserter(difference.taken));
    return difference;
}

static void insertRuns(QJsonObject& line, const QString& key, const Ids& ids)
{
    if (!ids.empty()) line.insert(key, QString::fromLatin1(toRuns(ids)));
}

static QJsonArray named(const Ids& ids, const ArticleNames& names)
{
    QJsonArray articles;
    for (const quint32 id : ids) {
        QJsonObject article{{u"id"_s, qint64(id)}};
        names.addTo(article, id);
        articles.append(article);
    }
    return articles;
}

static Result<void> tellMarked(QJsonObject line, const Difference& difference, const JournalSource& source,
                               const JournalSink& sink)
{
    const size_t count = difference.set.size();
    const size_t step = count > MostNamed || count == 0 ? std::max<size_t>(count, 1) : NamedAtOnce;
    insertRuns(line, u"taken"_s, difference.taken);
    for (size_t at = 0; at < std::max<size_t>(count, 1); at += step) {
        const auto from = difference.set.begin() + qptrdiff(at);
        const Ids part(from, from + qptrdiff(std::min(step, count - at)));
        insertRuns(line, u"set"_s, part);
        if (!part.empty() && count <= MostNamed) line.insert(u"articles"_s, named(part, source.names));
        if (auto told = sink(lineOf(line)); !told) return told;
        line.remove(u"taken"_s);
    }
    return {};
}

static QJsonObject markLine(qint64 mark, const std::vector<NamedMark>& all)
{
    QJsonObject line{{u"kind"_s, u"marked"_s}, {u"mark"_s, mark}};
    if (mark == 0) line.insert(u"is"_s, u"bin"_s);
    const auto named = std::ranges::find(all, mark, [](const NamedMark& each) { return each.mark.id; });
    if (named == all.end()) return line;
    line.insert(u"is"_s, named->mark.kind == MarkKind::Tag ? u"tag"_s : u"collection"_s);
    line.insert(u"name"_s, pathOf(all, *named));
    return line;
}

static Result<void> writeMarked(Statement rows, const JournalSource& source, const JournalSink& sink)
{
    std::vector<NamedMark> all;
    for (bool isFirst = true;; isFirst = false) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        if (isFirst) {
            auto names = readNames(source.reader);
            if (!names) return names.error();
            all = std::move(*names);
        }
        const auto difference = differenceAt(rows, source.reader.path());
        if (!difference) return difference.error();
        if (difference->set.empty() && difference->taken.empty()) continue;
        auto told = tellMarked(markLine(rows.integer(0), all), *difference, source, sink);
        if (!told) return told;
    }
}

static Result<void> writeRead(Statement rows, const QString& path, const JournalSink& sink)
{
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return {};
        const auto difference = differenceAt(rows, path);
        if (!difference) return difference.error();
        if (difference->set.empty() && difference->taken.empty()) continue;
        QJsonObject line{{u"kind"_s, u"read"_s}};
        insertRuns(line, u"set"_s, difference->set);
        insertRuns(line, u"taken"_s, difference->taken);
        if (auto told = sink(lineOf(line)); !told) return told;
    }
}

static Result<bool> applyTo(MarkChunks chunks, const QJsonObject& line)
{
    const auto set = fromRuns(line.value("set"_L1).toString().toLatin1());
    const auto taken = fromRuns(line.value("taken"_L1).toString().toLatin1());
    if (!set || !taken || (set->empty() && taken->empty())) return false;
    if (const auto done = chunks.set(*taken, false); !done) return done.error();
    if (const auto done = chunks.set(*set, true); !done) return done.error();
    return true;
}

JournalKind readKind()
{
    return {u"read"_s,
            [](const JournalSource& source, const JournalSink& sink) {
                return writeRead(source.reader.statement("journal/read-all"), source.reader.path(), sink);
            },
            [](const JournalSource& source, const JournalSink& sink) {
                return writeRead(source.reader.statement("journal/read-changed"), source.reader.path(), sink);
            },
            [](Connection& reader, const QJsonObject& line) {
                return applyTo(MarkChunks(reader, {MarkKind::Read}), line);
            }};
}

JournalKind markedKind()
{
    return {u"marked"_s,
            [](const JournalSource& source, const JournalSink& sink) {
                return writeMarked(source.reader.statement("journal/marked-all"), source, sink);
            },
            [](const JournalSource& source, const JournalSink& sink) {
                return writeMarked(source.reader.statement("journal/marked-changed"), source, sink);
            },
            [](Connection& reader, const QJsonObject& line) -> Result<bool> {
                if (!line.value("mark"_L1).isDouble()) return false;
                const qint64 id = line.value("mark"_L1).toInteger();
                const Mark mark{id == 0 ? MarkKind::Bin : MarkKind::Tag, id};
                return applyTo(MarkChunks(reader, mark), line);
            }};
}

}  // namespace dateline::store
