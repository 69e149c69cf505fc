// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oracle/Draw.h"
#include "query/Query.h"

#include <QSet>
#include <QStringList>

namespace dateline::oracle {

/// Makes queries as a person would type them. Left out is what the language does not decide: what `atleast/` counts of
/// a chain, what a place means beside another (`first/5:lead:a`).
class QueryMaker final {
public:
    struct Material {
        QStringList words;  ///< as they are written in the articles
        QStringList sources;
        QStringList places;
        QStringList topics;
        QStringList people;
        bool knowsSentences = true;
        bool knowsBin = false;    ///< its clause widens what the others look at, so laws of sets do not hold with it
        bool knowsAlike = false;  ///< whatever is alike in the library is equal, so that nobody can overlook it
        bool knowsSteps = false;  ///< what the articles are to their stories is known to the witness
        QStringList tags = {};
        QStringList collections = {};  ///< names and paths
        QStringList baskets = {};
        bool knowsNotes = false;
    };

    QueryMaker(unsigned seed, Material material) : m_draw(seed), m_material(std::move(material)) {}

    /// Kinds that are not asked about: not answered yet.
    QSet<int> left;

    QString query(int depth);
    /// Looks into headline and body alone and holds no negation: whatever it finds can be shown there.
    QString shown(int depth);

private:
    QString term();
    QString variant(query::NodeKind kind);
    QString pattern();
    QString misspelt();
    QString group(int depth, const QString& between);
    QString operand();
    QString chain();
    QString measured();
    QString field();
    QString named();
    QString written();
    QString filter();
    QString regex();
    QString shownTree(int depth);
    bool may(query::NodeKind kind) const { return !left.contains(int(kind)); }
    QString word() { return m_draw.oneOf(m_material.words); }
    QString simpleWord();
    QString oneWord();

    Draw m_draw;
    Material m_material;
};

}  // namespace dateline::oracle
