// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace dateline::exporting {

/// Somebody whom a byline names. What is no plain name of a person (a desk, an agency, another order of names) has
/// `whole` alone, as it is written.
struct AuthorName {
    QString family = {};
    QString given = {};
    QString whole = {};

    bool operator==(const AuthorName&) const = default;
    /// «Smith, John», or the whole.
    QString inverted() const { return family.isEmpty() ? whole : family + QStringLiteral(", ") + given; }
};

/// «By John Smith and Li Wei» names two. Names that have two to four words and are not the source's own are taken for
/// given name first, family name last, with the particles before it. Pure; any thread.
std::vector<AuthorName> authorsOf(const QString& byline, const QString& source = {});

}  // namespace dateline::exporting
