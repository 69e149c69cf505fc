// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/Connection.h"
#include "store/journal/JournalFile.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>

namespace dateline::store {

/// What another library's reader.jsonl tells, as a reader.db of its own that goes with it.
class ForeignMarks final {
public:
    static Result<std::unique_ptr<ForeignMarks>> open(const QString& path);

    struct Named {
        QString headline = {};
        QString date = {};
    };

    Connection& reader() { return *m_reader; }
    qint64 notUnderstood() const { return m_notUnderstood; }
    /// What the lines called an article, by the id that it has there.
    Named named(qint64 article) const { return m_names.value(article); }

private:
    ForeignMarks() = default;
    Result<void> readNames(const JournalFile& journal, const JournalFile::State& state);

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_reader;
    QHash<qint64, Named> m_names;
    qint64 m_notUnderstood = 0;
};

}  // namespace dateline::store
