// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"
#include "article/ChangeSet.h"
#include "base/Result.h"
#include "store/search/Clause.h"
#include "store/search/IdSet.h"
#include "store/search/WrittenWords.h"

namespace dateline::store {

class Connection;

/// The articles whose highlights, notes or baskets answer a clause. The words of notes and highlights are kept in
/// memory and follow commits; all else is read from reader.db each time. All may hold ids of articles that are not
/// there.
class AnnotationSets final {
public:
    explicit AnnotationSets(Connection& reader) : m_reader(reader) {}

    /// As Engine::follow and reload, of commits to reader.db.
    void follow(const ChangeSet& change);
    void forget();

    /// True for the fields that find() answers: `note:`, `highlight:`, `basket:`.
    static bool isField(const QString& field);
    /// Of a Value clause: with a note, or a highlight, in which the words stand, or a passage in a basket of the name.
    Result<IdSet> find(const Clause& clause);

    Result<IdSet> noted() const;
    Result<IdSet> highlighted() const;
    Result<IdSet> coloured(HighlightColour colour) const;

private:
    Result<IdSet> findByRow(const Clause& clause) const;

    Connection& m_reader;
    WrittenWords m_notes{"annotations/notes"};
    WrittenWords m_quotes{"annotations/quotes"};
};

}  // namespace dateline::store
