// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"
#include "store/annotating/PassagePlacer.h"
#include "store/annotating/ReaderCommit.h"

#include <functional>
#include <vector>

namespace dateline::store {

/// Writes highlights and notes: the part of MarkWriter behind annotations(). Each call is one transaction, all or none.
class AnnotationWriter final {
public:
    explicit AnnotationWriter(ReaderCommit commit) : m_commit(std::move(commit)) {}

    /// As library::Annotating.
    Result<Annotated> add(const Annotations& annotations);
    Result<Annotated> change(const Annotations& annotations);
    Result<Annotated> place(qint64 annotation, const PassageSelector& passage);
    Result<Annotated> remove(const std::vector<qint64>& annotations);
    Result<Annotated> restore(const AnnotationStates& states);

private:
    struct Step;
    Result<Annotated> run(const std::function<Result<void>(Step&)>& work);

    ReaderCommit m_commit;
};

}  // namespace dateline::store
