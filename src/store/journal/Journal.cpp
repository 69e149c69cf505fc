// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/Journal.h"

#include "store/Connection.h"
#include "store/Transaction.h"
#include "store/journal/ArticleNames.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace dateline::store {

using namespace Qt::StringLiterals;

// A small file is not worth writing anew however often it doubles.
static constexpr qint64 AlwaysAllowed = 256 << 10;

QString journalPath(const QString& folder)
{
    return QDir(folder).filePath(u"reader.jsonl"_s);
}

Result<qint64> journalRevision(Connection& reader)
{
    const auto isTold = reader.statement("journal/is-told").step();
    if (!isTold) return isTold.error();
    if (!*isTold) return 0;
    Statement find = reader.statement("journal/revision");
    const auto row = find.step();
    if (!row) return row.error();
    return *row ? find.integer(0) : 0;
}

Result<std::vector<std::pair<qint64, QByteArray>>> unknownLines(Connection& reader)
{
    std::vector<std::pair<qint64, QByteArray>> lines;
    Statement rows = reader.statement("journal/unknown-lines");
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return lines;
        lines.emplace_back(rows.integer(0), rows.bytes(1));
    }
}

Journal::Journal(Connection& reader, Connection* articles, const QString& folder)
    : m_reader(reader), m_articles(articles), m_file(journalPath(folder))
{
}

Result<std::unique_ptr<Journal>> Journal::watch(Connection& reader, Connection* articles, const QString& folder)
{
    QFile script(u":/store/journal/touched.sql"_s);
    if (!script.open(QIODevice::ReadOnly)) qFatal("the triggers of the journal are missing");
    if (const auto made = reader.executeScript(script.readAll()); !made) return made.error();
    return std::make_unique<Journal>(reader, articles, folder);
}

Result<bool> Journal::hasTouched()
{
    return m_reader.statement("journal/is-touched").step();
}

Result<void> Journal::note()
{
    const auto touched = hasTouched();
    if (!touched) return touched.error();
    return *touched ? m_reader.statement("journal/raise").run() : Result<void>();
}

Result<void> Journal::tell()
{
    const auto touched = hasTouched();
    if (!touched) return touched.error();
    if (!*touched) return {};
    const auto revision = journalRevision(m_reader);
    const auto file = m_file.look();
    const bool isNext = revision && file && file->revision == *revision - 1 && file->until == file->size;
    // Who cannot name articles leaves that to who can.
    const bool isLong = file && m_articles && file->size > std::max(2 * file->live, AlwaysAllowed);
    const auto told = !revision ? Result<void>(revision.error()) : !isNext || isLong ? rewrite() : append(*revision);
    const auto forgotten = m_reader.statement("journal/forget-touched").run();
    return told ? forgotten : told;
}

Result<void> Journal::append(qint64 revision)
{
    const ArticleNames names(m_reader, m_articles);
    const JournalSource source{m_reader, names};
    QByteArray lines;
    for (const JournalKind& kind : allKinds()) {
        auto written = kind.writeChanged(source, [&lines](const QByteArray& line) {
            lines += line;
            lines += '\n';
            return Result<void>();
        });
        if (!written) return written;
    }
    return m_file.append(lines, revision);
}

Result<void> Journal::bringUp()
{
    const auto revision = journalRevision(m_reader);
    if (!revision) return revision.error();
    const auto file = m_file.look();
    const bool isSame = file && file->revision == *revision && file->until == file->size;
    return isSame ? Result<void>() : rewrite();
}

Result<void> Journal::rewrite()
{
    const auto revision = journalRevision(m_reader);
    if (!revision) return revision.error();
    // What tells more than reader.db holds is never written over: opening a library brings it in (Mending.h).
    if (const auto file = m_file.look(); file && (file->revision > *revision || file->isNewer))
        QFile::rename(m_file.path(), u"%1.%2"_s.arg(m_file.path()).arg(file->revision));
    auto rewriting = JournalRewriting::begin(m_file.path());
    if (!rewriting) return rewriting.error();
    const auto add = [&rewriting](const QByteArray& line) { return rewriting->add(line); };
    const ArticleNames names(m_reader, m_articles);
    for (const JournalKind& kind : allKinds())
        if (auto written = kind.writeAll({m_reader, names}, add); !written) return written;
    const auto unknown = unknownLines(m_reader);
    if (!unknown) return unknown.error();
    for (const auto& [id, line] : *unknown)
        if (auto added = add(line); !added) return added;
    return rewriting->finish(*revision);
}

Result<bool> Journal::understandMore()
{
    const auto unknown = unknownLines(m_reader);
    if (!unknown) return unknown.error();
    bool isAny = false;
    for (const auto& [id, line] : *unknown) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const JournalKind* const kind = kindOf(object.value("kind"_L1).toString());
        if (!kind) continue;
        const auto applied = kind->apply(m_reader, object);
        if (!applied) return applied.error();
        if (!*applied) continue;
        if (auto gone = m_reader.statement("journal/forget-unknown").bind(1, id).run(); !gone) return gone.error();
        isAny = true;
    }
    return isAny;
}

}  // namespace dateline::store
