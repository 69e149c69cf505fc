// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/Import.h"

namespace dateline::import {

/// Stands between a format and the caller's sink: completes each draft, holds it against the limits, keeps strings
/// fit to be stored, and stops everything once cancelled or once the caller's sink says so.
class CompletingSink final : public DraftSink {
public:
    CompletingSink(DraftSink& target, const ImportOptions& options, const Cancel& cancel);

    bool take(ArticleDraft draft) override;
    bool refuse(ImportProblem problem) override;

    bool isStopped() const { return m_isStopped || m_cancel.isRequested(); }
    /// Articles and refusals so far, remarks not counted: a file that adds none was passed over in silence.
    qint64 items() const { return m_items; }

private:
    bool pass(bool goesOn);

    DraftSink& m_target;
    const ImportOptions& m_options;
    const Cancel& m_cancel;
    qint64 m_items = 0;
    bool m_isStopped = false;
};

}  // namespace dateline::import
