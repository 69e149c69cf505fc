// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/annotating/AnnotationWriter.h"
#include "store/annotating/BasketWriter.h"
#include "support/TemporaryLibrary.h"

namespace dateline::tests {

/// A library of forty articles with marks of all kinds, some of them taken again.
inline void markAll(const TemporaryLibrary& library)
{
    const auto value = [](auto result) { return TemporaryLibrary::value(std::move(result)); };
    library.import(drafts(1, 40));
    const auto marks = library.markWriter();
    ArticleIds ids;
    for (qint64 id = 1; id <= 40; ++id) ids.push_back({id});
    value(marks->setRead(ids, true));
    value(marks->setRead({{7}, {9}}, false));
    value(marks->setBookmarked({{3}, {5}, {8}}, true));
    value(marks->setBookmarked({{5}}, false));
    const Mark harbours = value(marks->define({{MarkKind::Tag, 0}, QStringLiteral("Harbours")}));
    const Mark bicycles = value(marks->define({{MarkKind::Tag, 0}, QString::fromUtf8("велосипеды")}));
    const Mark gone = value(marks->define({{MarkKind::Tag, 0}, QStringLiteral("Mistake")}));
    const Mark elections = value(marks->define({{MarkKind::Collection, 0}, QStringLiteral("Elections")}));
    const Mark chapter =
        value(marks->define({{MarkKind::Collection, 0}, QString::fromUtf8("第二章"), 0, elections.id}));
    value(marks->set(harbours, {{1}, {2}, {3}, {20}}, true));
    value(marks->set(harbours, {{2}}, false));
    value(marks->set(bicycles, {{3}, {4}, {70'000}}, true));  // one that is not there
    value(marks->set(gone, {{30}}, true));
    value(marks->forget(gone));
    value(marks->set(chapter, {{11}, {12}}, true));
    value(marks->set({MarkKind::Bin}, {{35}, {36}, {37}}, true));
    value(marks->set({MarkKind::Bin}, {{36}}, false));
    const ArticleIds erased = value(marks->noteErased({{37}}));
    value(marks->correct(
        {{{6}, {{CorrectedField::Headline, QString::fromUtf8("Корабли \"вернулись\"\n")}}},
         {{10}, {{CorrectedField::Date, QString()}, {CorrectedField::Place, QStringLiteral("Aktau")}}}}));
    value(marks->renameSource(QStringLiteral("Kazinform"), QStringLiteral("QazInform")));
    TemporaryLibrary::check(marks->keepWatchFolder(
        {0, QStringLiteral("/press/in"), QStringLiteral("Wire"), {QStringLiteral("new"), QStringLiteral("wire")}}));
    TemporaryLibrary::check(marks->noteWatchedFiles(
        1, {{QByteArray("a\xff\n.txt"), {12, 1'679'313'600'123'456'789}}, {QByteArray("b.txt"), {0, -1}}}));
    TemporaryLibrary::check(marks->noteWatchImport(1, 1'679'313'600'000, 2));
    Passage passage;
    passage.made = {Field::Body, {0, 9}, QStringLiteral("Ministers"), QString(), QStringLiteral(" of district")};
    passage.last = passage.made;
    Annotation highlight{0, {14}, passage, HighlightColour::Green, QString::fromUtf8("жарайды")};
    Annotation note{0, {15}, {}, HighlightColour::None, QStringLiteral("of the whole\nof it")};
    value(marks->annotations().add({highlight, note, highlight}));
    value(marks->annotations().remove({3}));
    value(marks->baskets().add({{0, {16}, passage, QStringLiteral("first")}, {0, {17}, passage, QString()}},
                               {0, 0, QStringLiteral("First")}));
    const Review review = value(marks->keepReview({0, QStringLiteral("Шолу"), QStringLiteral("oil OR \"gas\"")}));
    value(marks->judge(review.id, {{{18}, Verdict::Relevant}, {{19}, Verdict::Rejected, QStringLiteral("why\nnot")}},
                       ArticleId{20}));
    value(marks->judge(review.id, {{{18}, std::nullopt}, {{21}, Verdict::Seen}}));
    value(marks->forgetReview(value(marks->keepReview({0, QStringLiteral("gone"), QString()})).id));
    TemporaryLibrary::check(marks->saveSession("a session"));
    value(library.articleWriter()->erase(erased));
    value(marks->dropMarks(erased));
}

}  // namespace dateline::tests
