// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Connection.h"
#include "store/journal/IdRuns.h"
#include "store/journal/JournalKind.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

// Identities of marked articles, many a line, for a mark may come to a million articles:
//     {"kind":"identity","ids":"1-20 25","keys":"…"}   keys: 16 bytes each, one behind the other, in base64
//     {"kind":"identity","gone":"7-9"}
static constexpr qsizetype KeyBytes = 16;
static constexpr size_t MostAtOnce = 50'000;

static Result<void> tell(std::vector<quint32>& ids, QByteArray& keys, const JournalSink& sink)
{
    if (ids.empty()) return {};
    const QJsonObject line{{u"kind"_s, u"identity"_s},
                           {u"ids"_s, QString::fromLatin1(toRuns(ids))},
                           {u"keys"_s, QString::fromLatin1(keys.toBase64())}};
    ids.clear();
    keys.clear();
    return sink(lineOf(line));
}

static Result<void> tellGone(std::vector<quint32>& ids, const JournalSink& sink)
{
    if (ids.empty()) return {};
    const QJsonObject line{{u"kind"_s, u"identity"_s}, {u"gone"_s, QString::fromLatin1(toRuns(ids))}};
    ids.clear();
    return sink(lineOf(line));
}

static Result<void> write(Statement rows, const JournalSink& sink)
{
    std::vector<quint32> ids, gone;
    QByteArray keys;
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) break;
        if (rows.isNull(1)) {
            gone.push_back(quint32(rows.integer(0)));
        } else if (rows.view(1).size() == KeyBytes) {
            ids.push_back(quint32(rows.integer(0)));
            keys += rows.view(1);
        }
        if (ids.size() == MostAtOnce)
            if (auto told = tell(ids, keys, sink); !told) return told;
        if (gone.size() == MostAtOnce)
            if (auto told = tellGone(gone, sink); !told) return told;
    }
    if (auto told = tell(ids, keys, sink); !told) return told;
    return tellGone(gone, sink);
}

static Result<bool> forget(Connection& reader, const std::vector<quint32>& ids)
{
    Statement change = reader.statement("marks/forget-identity");
    for (const quint32 id : ids) {
        change.reset();
        if (const auto done = change.bind(1, qint64(id)).run(); !done) return done.error();
    }
    return true;
}

static Result<bool> apply(Connection& reader, const QJsonObject& line)
{
    const auto gone = fromRuns(line.value("gone"_L1).toString().toLatin1());
    if (gone && !gone->empty()) return forget(reader, *gone);
    const auto ids = fromRuns(line.value("ids"_L1).toString().toLatin1());
    const QByteArray keys = QByteArray::fromBase64(line.value("keys"_L1).toString().toLatin1());
    if (!ids || ids->empty() || keys.size() != qsizetype(ids->size()) * KeyBytes) return false;
    Statement change = reader.statement("marks/keep-identity");
    for (size_t at = 0; at < ids->size(); ++at) {
        change.reset();
        const QByteArrayView key = QByteArrayView(keys).sliced(qsizetype(at) * KeyBytes, KeyBytes);
        if (const auto done = change.bind(1, qint64((*ids)[at])).bindBlob(2, key).run(); !done) return done.error();
    }
    return true;
}

JournalKind identityKind()
{
    return {u"identity"_s,
            [](const JournalSource& source, const JournalSink& sink) {
                return write(source.reader.statement("journal/identity-all"), sink);
            },
            [](const JournalSource& source, const JournalSink& sink) {
                return write(source.reader.statement("journal/identity-changed"), sink);
            },
            apply};
}

}  // namespace dateline::store
