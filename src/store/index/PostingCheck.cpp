// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/PostingCheck.h"

#include "store/Connection.h"
#include "store/index/ListRun.h"
#include "store/search/PostingSets.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

Result<QStringList> checkPostings(Connection& index, const IdSet& documents, const Cancel& cancel)
{
    QStringList problems;
    const auto segments = readSegments(index);
    if (!segments) return segments.error();
    for (const Segment& segment : *segments) {
        if (cancel.isRequested()) return Error{ErrorKind::Cancelled, QString(), QString()};
        const auto checksum = checksumOfRun(index, segment);
        if (!checksum) return checksum.error();
        const qint64 first = qint64(segment.chunk) << 16;
        if (*checksum != segment.checksum)
            problems += u"The lists of words for articles %1 to %2 are damaged"_s.arg(first).arg(first + 0xffff);
    }
    PostingSets postings(index);
    if (const auto read = postings.refresh(); !read) return read.error();
    const qint64 missing = documents.count() - documents.countWith(postings.indexed());
    if (missing > 0) problems += u"%1 articles are missing from the lists of words"_s.arg(missing);
    return problems;
}

}  // namespace dateline::store
