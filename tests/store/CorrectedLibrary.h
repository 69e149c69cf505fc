// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Parser.h"
#include "support/TemporaryLibrary.h"

#include <QTest>

namespace dateline::tests {

using namespace dateline::store;
using namespace Qt::StringLiterals;

/// A library of nine stories, and what a reader corrects in it, in force at once.
class CorrectedLibrary {
protected:
    /// The stories 1 to 9 get the ids 9 to 1: a batch is stored by date, and later numbers are of earlier days.
    void beginAnew()
    {
        library = std::make_unique<TemporaryLibrary>();
        library->import(drafts(1, 9));
        library->index();
    }

    ArticleIds found(const QString& text) const
    {
        const auto query = query::parse(text, QDate(2023, 3, 20));
        const auto outcome = TemporaryLibrary::value(library->reader()->search(query, {}, {}));
        return outcome.listing.page(0, outcome.listing.count());
    }

    Article article(qint64 id) const { return TemporaryLibrary::value(library->reader()->article({id})); }

    std::vector<ArticleCorrection> correct(const std::vector<ArticleCorrection>& corrections) const
    {
        const auto kept = TemporaryLibrary::value(library->markWriter()->correct(corrections));
        TemporaryLibrary::value(library->articleWriter()->followCorrections(idsOf(kept.before), kept.revision));
        library->index();
        return kept.before;
    }

    std::vector<ArticleCorrection> correct(qint64 id, CorrectedField field, std::optional<QString> text) const
    {
        return correct({{{id}, {{field, std::move(text)}}}});
    }

    RenamedSource rename(const QString& from, const std::optional<QString>& to) const
    {
        const auto kept = TemporaryLibrary::value(library->markWriter()->renameSource(from, to));
        TemporaryLibrary::value(library->articleWriter()->followCorrections({}, kept.revision));
        library->index();
        return kept.renamed;
    }

    SourceNames nameSources(const SourceNames& names) const
    {
        const auto kept = TemporaryLibrary::value(library->markWriter()->nameSources(names));
        TemporaryLibrary::value(library->articleWriter()->followCorrections({}, kept.revision));
        library->index();
        return kept.renamed.before;
    }

    QStringList sources() const
    {
        QStringList all;
        for (const SourceSummary& source : TemporaryLibrary::value(library->reader()->counts()).sources)
            all.append(source.name + u' ' + QString::number(source.articles));
        return all;
    }

    QString wrong() const { return TemporaryLibrary::value(library->reader()->check({}, {})).join(u'\n'); }

    std::unique_ptr<TemporaryLibrary> library;

private:
    static ArticleIds idsOf(const std::vector<ArticleCorrection>& corrections)
    {
        ArticleIds ids;
        for (const ArticleCorrection& each : corrections) ids.push_back(each.article);
        return ids;
    }
};

}  // namespace dateline::tests
