// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Clock.h"
#include "library/Worker.h"
#include "store/Store.h"

#include <vector>

namespace dateline::library {

/// What work that opens everything it needs itself is lent: where the library is.
struct Place {
    QString folder;
};

/// Every thread of a library, each written once here. Two readers, so that a search can be superseded while rows and
/// articles are read; imports queue behind one another, as do exports, as do checks.
class Workers final {
public:
    ~Workers() { close(); }

    /// Opens the writers and readers. Blocks.
    Result<void> open(const QString& folder, const Clock& clock);
    /// Remembers work that must be cancelled when the library closes. On the library's thread.
    void cancelAtClose(const Cancel& cancel);
    /// Refuses new work, interrupts the readers, cancels the long work, drains the writers; each checkpoints as it
    /// closes. Blocks; on the library's thread.
    void close();

    Worker<store::ArticleWriter> articles{QStringLiteral("articles")};
    Worker<store::IndexWriter> index{QStringLiteral("index")};
    Worker<store::MarkWriter> marks{QStringLiteral("marks")};
    Worker<store::Reader> searching{QStringLiteral("searching")};
    Worker<store::Reader> reading{QStringLiteral("reading")};
    Worker<Place> importing{QStringLiteral("importing")};
    Worker<Place> exporting{QStringLiteral("exporting")};
    Worker<Place> checking{QStringLiteral("checking")};
    /// Set once the library closes: whatever repeats itself stops.
    Cancel closing;

private:
    Result<void> openReaders(const QString& folder);

    std::vector<Cancel> m_cancels;
};

}  // namespace dateline::library
