// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A search for the words of notes and highlights among 50,000 of each: the first, any later one, and one behind a
// change.
#include "analysis/Passage.h"
#include "query/Parser.h"
#include "store/annotating/AnnotationWriter.h"
#include "support/TemporaryLibrary.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;

static constexpr int Articles = 25'000;
static constexpr int OfEach = 2;
static constexpr int Batch = 5'000;

// A few words are frequent and most are rare, as in any language.
static QString words(std::mt19937& random, int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words += QStringLiteral("w%1").arg(random() % (random() % (random() % 60'000 + 1) + 1));
    return words.join(u' ');
}

static void annotate(const TemporaryLibrary& library)
{
    std::mt19937 random(1);
    const auto marks = library.markWriter();
    Annotations some;
    for (int id = 1; id <= Articles; ++id) {
        const QString body = story(id);
        for (int each = 0; each < OfEach; ++each) {
            const PassageSelector selector = analysis::selectorOf(body, {qint32(random() % 60), 160});
            some.push_back({.article = {id},
                            .passage = Passage{selector, selector, true},
                            .colour = HighlightColour(1 + each),
                            .note = words(random, 25)});
        }
        if (id % Batch > 0) continue;
        (void)TemporaryLibrary::value(marks->annotations().add(some));
        some.clear();
    }
}

static double took(Reader& reader, const char* text)
{
    const std::clock_t start = std::clock();
    (void)TemporaryLibrary::value(reader.changes());
    (void)TemporaryLibrary::value(reader.search(query::parse(QString::fromUtf8(text), QDate(2023, 3, 20)), {}, {}));
    return double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC;
}

static double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const TemporaryLibrary library;
    const auto writer = library.articleWriter();
    const qint64 import = TemporaryLibrary::value(writer->beginImport({library.folder()}));
    for (int number = 1; number <= Articles; number += Batch) {
        auto batch = prepared(drafts(number, Batch), Originals::None);
        (void)TemporaryLibrary::value(writer->add(import, batch));
    }
    annotate(library);
    const auto reader = library.reader();
    const auto marks = library.markWriter();
    const double firstNote = took(*reader, "note:w7"), firstHighlight = took(*reader, "highlight:ministers");
    std::printf("the first by note %.0f ms, by highlight %.0f ms\n", firstNote, firstHighlight);
    for (const char* text :
         {"note:w7", "note:\"w1 w2\"", "note:w12*", "note:w4711~1", "note:*9?", "note:=w7", "note:/w47[0-9]+/",
          "highlight:ministers", "highlight:\"delegates of\"", "highlight:green"}) {
        std::vector<double> again, behind;
        for (int round = 0; round < 9; ++round) {
            again.push_back(took(*reader, text));
            const Annotation note{.article = {round + 1}, .note = QStringLiteral("w7 again")};
            (void)TemporaryLibrary::value(marks->annotations().add({note}));
            behind.push_back(took(*reader, text));
        }
        std::printf("%-28s %7.2f ms, behind a change %7.2f ms\n", text, median(again), median(behind));
    }
    return 0;
}
