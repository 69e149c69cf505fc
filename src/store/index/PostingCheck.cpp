// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/PostingCheck.h"

#include "store/Connection.h"
#include "store/index/Segments.h"
#include "store/search/PostingSets.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

static Result<bool> isIntact(Connection& index, const Segment& segment, const Cancel& cancel)
{
    quint64 checksum = 0;
    Statement rows = index.statement("postings/of-segment");
    rows.bind(1, segment.id);
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return checksum == quint64(segment.checksum);
        if (cancel.isRequested()) return Error{ErrorKind::Cancelled, QString(), QString()};
        checksum += quint64(checksumOf(rows.view(0), rows.view(1)));
    }
}

Result<QStringList> checkPostings(Connection& index, const IdSet& documents, const Cancel& cancel)
{
    QStringList problems;
    const auto segments = readSegments(index);
    if (!segments) return segments.error();
    for (const Segment& segment : *segments) {
        const auto intact = isIntact(index, segment, cancel);
        if (!intact) return intact.error();
        const qint64 first = qint64(segment.chunk) << 16;
        if (!*intact)
            problems += u"The lists of words for articles %1 to %2 are damaged"_s.arg(first).arg(first + 0xffff);
    }
    PostingSets postings(index);
    if (const auto read = postings.refresh(); !read) return read.error();
    const qint64 missing = documents.count() - documents.countWith(postings.indexed());
    if (missing > 0) problems += u"%1 articles are missing from the lists of words"_s.arg(missing);
    return problems;
}

}  // namespace dateline::store
