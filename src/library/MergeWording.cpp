// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/BackingUp.h"
#include "library/ErrorWording.h"

#include <QCoreApplication>

namespace dateline::library {

namespace {

struct MergeWording {
    Q_DECLARE_TR_FUNCTIONS(MergeWording)
};

QString wordsFor(CorrectedField field)
{
    switch (field) {
        case CorrectedField::Headline:
            return MergeWording::tr("“%1”: the headline “%2” was kept, not “%3”.");
        case CorrectedField::Date:
            return MergeWording::tr("“%1”: the date “%2” was kept, not “%3”.");
        case CorrectedField::Source:
            return MergeWording::tr("“%1”: the source “%2” was kept, not “%3”.");
        case CorrectedField::Place:
            return MergeWording::tr("“%1”: the place “%2” was kept, not “%3”.");
        case CorrectedField::Language:
            return MergeWording::tr("“%1”: the language “%2” was kept, not “%3”.");
    }
    Q_UNREACHABLE();
}

QString sentence(const MergeConflict& conflict)
{
    const QString kept = onOneLine(conflict.kept), theirs = onOneLine(conflict.theirs);
    if (conflict.about.isEmpty()) return MergeWording::tr("The source stays “%1”, not “%2”.").arg(kept, theirs);
    return wordsFor(conflict.field).arg(onOneLine(conflict.about), kept, theirs);
}

QString wordFor(Verdict verdict)
{
    switch (verdict) {
        case Verdict::Seen:
            return MergeWording::tr("seen");
        case Verdict::Relevant:
            return MergeWording::tr("relevant");
        case Verdict::Rejected:
            return MergeWording::tr("rejected");
    }
    return {};
}

QString sentence(const JudgementConflict& conflict)
{
    return MergeWording::tr("“%1” in the review “%2”: “%3” was kept, not “%4”.")
        .arg(onOneLine(conflict.about), onOneLine(conflict.review), wordFor(conflict.kept), wordFor(conflict.theirs));
}

}  // namespace

QStringList sentences(const MergeReport& report)
{
    QStringList all;
    const auto say = [&all](qint64 count, const QString& sentence) {
        if (count > 0) all.append(sentence);
    };
    say(report.marks, MergeWording::tr("%Ln marks are new.", nullptr, int(report.marks)));
    say(report.names, MergeWording::tr("%Ln tags, collections and reviews are new.", nullptr, int(report.names)));
    say(report.corrections, MergeWording::tr("%Ln corrections are new.", nullptr, int(report.corrections)));
    say(report.sources, MergeWording::tr("%Ln names of sources are new.", nullptr, int(report.sources)));
    say(report.annotations, MergeWording::tr("%Ln highlights and notes are new.", nullptr, int(report.annotations)));
    say(report.passages, MergeWording::tr("%Ln passages in baskets are new.", nullptr, int(report.passages)));
    if (all.isEmpty()) all.append(MergeWording::tr("Nothing in the file was new."));
    say(report.missing,
        MergeWording::tr("%Ln articles with marks are not in this library. Import them, then import the "
                         "marks again.",
                         nullptr, int(report.missing)));
    say(report.folders, MergeWording::tr("%Ln watch folders were left where they are.", nullptr, int(report.folders)));
    say(report.notUnderstood,
        MergeWording::tr("%Ln lines could not be understood and were left out.", nullptr, int(report.notUnderstood)));
    for (const MergeConflict& conflict : report.conflicts) all.append(sentence(conflict));
    for (const JudgementConflict& conflict : report.judgements) all.append(sentence(conflict));
    return all;
}

}  // namespace dateline::library
