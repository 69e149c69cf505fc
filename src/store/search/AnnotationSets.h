// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/search/Clause.h"
#include "store/search/IdSet.h"

namespace dateline::store {

class Connection;

/// The articles whose highlights, notes or baskets answer a clause. Read from reader.db each time: what a person wrote
/// is little beside a library, and changes while it is looked for. All may hold ids of articles that are not there.
class AnnotationSets final {
public:
    explicit AnnotationSets(Connection& reader) : m_reader(reader) {}

    /// True for the fields that find() answers: `note:`, `highlight:`, `basket:`.
    static bool isField(const QString& field);
    /// Of a Value clause: with a note, or a highlight, in which the words stand, or a passage in a basket of the name.
    Result<IdSet> find(const Clause& clause) const;

    Result<IdSet> noted() const;
    Result<IdSet> highlighted() const;

private:
    Connection& m_reader;
};

}  // namespace dateline::store
