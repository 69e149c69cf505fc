// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/Import.h"
#include "library/BatchSize.h"
#include "library/FirstDrafts.h"
#include "library/Importing.h"
#include "library/Pace.h"
#include "library/Workers.h"

#include <deque>
#include <functional>

namespace dateline::library {

/// One import, from the first byte to the report. Parsing and preparing happen on the importing thread while the
/// writer commits the batch before: at most two batches are on their way, so memory stays bounded however long the
/// import is. Counts grow only when a batch is committed.
class ImportRun final : public import::DraftSink {
public:
    struct Listeners {
        std::function<void()> committed;  ///< after each commit, on the writer's thread
        std::function<void(const ImportProgress&)> progressed;
        std::function<Result<void>()> catchUpIndex;  ///< blocks until the index knows what was committed
    };

    ImportRun(Workers& workers, ImportRequest request, Cancel cancel, Listeners listeners);

    /// Blocks; on the importing thread. An error only where nothing was read; what ends it later is in the report.
    Result<ImportReport> run();

    bool take(ArticleDraft draft) override;
    bool refuse(ImportProblem problem) override;

private:
    using Batch = std::vector<store::Prepared>;
    struct Sent {
        QFuture<Result<store::AddOutcome>> outcome;
        qint64 size = 0;
    };

    bool mayGoOn() const;
    bool choosePacking();
    bool pack(ArticleDraft draft);
    bool send();
    bool begin();
    bool collectOldest();
    void count(const store::AddOutcome& outcome, qint64 size);
    void mark(const store::AddOutcome& outcome);
    bool findMarks();
    void note(ImportProblem problem);
    void stop(const Error& error);
    void finish();
    void placePassages();
    void tell() const;

    Workers& m_workers;
    const ImportRequest m_request;
    const Cancel m_cancel;
    const Listeners m_listeners;
    QElapsedTimer m_clock;
    Pace m_pace;
    FirstDrafts m_firsts;
    bool m_isPackingChosen = false;
    store::DictionaryRef m_dictionary;
    BatchSize m_size;
    Batch m_batch;
    std::deque<Sent> m_sent;
    std::vector<Mark> m_marks;  ///< that were asked for
    ImportReport m_report;
    Progress m_progress;
};

}  // namespace dateline::library
