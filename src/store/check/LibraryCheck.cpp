// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check/LibraryCheck.h"

#include "store/CancelWatch.h"
#include "store/IdReserve.h"
#include "store/MarkChunks.h"
#include "store/MarkNames.h"
#include "store/Transaction.h"
#include "store/check/ArticleCheck.h"
#include "store/correcting/CorrectionFollower.h"
#include "store/correcting/KeptCorrections.h"
#include "store/index/IndexCheck.h"

#include <QFileInfo>

namespace dateline::store {

using namespace Qt::StringLiterals;

Result<QStringList> checkStructure(Connection& connection)
{
    QStringList problems;
    Statement rows = connection.compose("PRAGMA integrity_check(20)");
    const QString file = QFileInfo(connection.path()).fileName();
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return problems;
        if (rows.text(0) != u"ok") problems.append(file + u": "_s + rows.text(0));
    }
}

static Result<qint64> strayPassages(Connection& reader)
{
    Statement find = reader.statement("annotations/strays");
    const auto row = find.step();
    if (!row) return row.error();
    return find.integer(0);
}

static Result<QStringList> checkReader(Connection& reader, Connection& articles)
{
    QStringList problems;
    const auto names = readNames(reader);
    if (!names) return names.error();
    std::vector<NamedMark> marks{{{MarkKind::Read}, u"read"_s}, {{MarkKind::Bin}, u"binned"_s}};
    marks.insert(marks.end(), names->begin(), names->end());
    for (const NamedMark& named : marks) {
        const auto ids = MarkChunks(reader, named.mark).ids();
        if (!ids && ids.error().kind != ErrorKind::Damaged) return ids.error();
        if (!ids) problems.append(u"reader.db: the articles marked as “%1” cannot be made out"_s.arg(named.name));
    }
    const auto strays = strayPassages(reader);
    if (!strays) return strays.error();
    if (*strays > 0) problems.append(u"reader.db: %1 highlights or passages of baskets are not whole"_s.arg(*strays));
    const auto mark = idsBelow(reader);
    if (!mark) return mark.error();
    Statement state = articles.statement("articles/state");
    const auto row = state.step();
    if (!row) return row.error();
    if (*row && state.integer(0) > *mark) problems.append(u"reader.db: article numbers are not reserved"_s);
    return problems;
}

// What is corrected is in force where it is known to both files; the other articles are the check's of articles.db.
static Result<QStringList> checkCorrections(Connection& reader, Connection& articles)
{
    const auto revision = correctionsRevision(reader);
    if (!revision) return revision.error();
    const auto followed = correctionsFollowed(articles);
    if (!followed) return followed.error();
    // The newest may be on their way; a program that is started catches up with what was lost on it.
    if (*revision != *followed) return QStringList();
    const auto ids = correctedArticles(articles, reader);
    if (!ids) return ids.error();
    qint64 wrong = 0;
    for (const ArticleId id : *ids) {
        const auto row = correctedRow(articles, id.value);
        if (!row) return row.error();
        const auto kept = keptCorrection(reader, id.value);
        if (!kept) return kept.error();
        qint64 fields = 0;
        for (const auto& [field, value] : *kept) fields |= qint64(1) << int(field);
        if (*row && (*row)->fields != fields) ++wrong;
    }
    return wrong > 0 ? QStringList(u"%1 articles are not corrected as reader.db says"_s.arg(wrong)) : QStringList();
}

Result<QStringList> checkLibrary(const LibraryConnections& library, const ProgressListener& progress,
                                 const Cancel& cancel)
{
    const CancelWatch articles(library.articles, cancel);
    const CancelWatch reader(library.reader, cancel);
    const CancelWatch index(library.index, cancel);
    // One state of the articles, though another program may be importing.
    const auto snapshot = Snapshot::take(library.articles);
    if (!snapshot) return snapshot.error();
    QStringList problems;
    for (Connection* file : {&library.articles, &library.reader, &library.index}) {
        auto found = checkStructure(*file);
        if (!found) return found;
        problems += *found;
    }
    if (!problems.isEmpty()) return problems;  // what is read from a broken file says nothing
    auto ofArticles = checkArticles(library.articles, progress, cancel);
    if (!ofArticles) return ofArticles;
    auto ofReader = checkReader(library.reader, library.articles);
    if (!ofReader) return ofReader;
    auto ofCorrections = checkCorrections(library.reader, library.articles);
    if (!ofCorrections) return ofCorrections;
    problems += *ofArticles + *ofReader + *ofCorrections;
    auto ofIndex = checkIndex(library.articles, library.index, progress, cancel);
    // A text that cannot be read stops the look at its words; it is named already.
    if (!ofIndex && ofIndex.error().kind == ErrorKind::Damaged && !problems.isEmpty()) return problems;
    if (!ofIndex) return ofIndex;
    return problems + *ofIndex;
}

}  // namespace dateline::store
