// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/Import.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace dateline::tests {

/// A sink that keeps everything. `stopAfter` drafts it says stop.
class Recorded final : public import::DraftSink {
public:
    std::vector<ArticleDraft> drafts;
    std::vector<ImportProblem> problems;
    size_t stopAfter = size_t(-1);

    bool take(ArticleDraft draft) override
    {
        drafts.push_back(std::move(draft));
        return drafts.size() < stopAfter;
    }
    bool refuse(ImportProblem problem) override
    {
        problems.push_back(std::move(problem));
        return true;
    }

    qint64 refused() const
    {
        return std::count_if(problems.begin(), problems.end(), [](const auto& each) { return each.isRefused; });
    }
    /// The problem of the file whose shown name ends so; a blank one where there is none.
    ImportProblem problemOf(const QString& ending) const
    {
        const auto found = std::find_if(problems.begin(), problems.end(),
                                        [&](const auto& each) { return each.file.endsWith(ending); });
        return found == problems.end() ? ImportProblem{} : *found;
    }
    QStringList headlines() const
    {
        QStringList all;
        for (const auto& draft : drafts) all << draft.headline;
        return all;
    }
};

/// Imports paths and keeps what came.
inline Recorded recorded(const QStringList& paths, const import::ImportOptions& options = {})
{
    Recorded sink;
    const auto done = import::importPaths(paths, options, sink, {}, {});
    Q_ASSERT(done);
    return sink;
}

inline QString writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    Q_ASSERT(isWritten);
    Q_UNUSED(isWritten);
    return path;
}

}  // namespace dateline::tests
