// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Keystroke.h"

#include "bench/Bench.h"

namespace dateline::bench {

library::SearchRequest keystroke(const QString& text)
{
    return {.query = query::parse(text, QDate::currentDate()),
            .wantsTimeline = true,
            .facets = {FacetField::Source, FacetField::Place},
            .mostFacetValues = 20};
}

double wake(library::Library& library)
{
    return millisecondsOf([&library] { (void)wait(library.searching().search(keystroke({}))); });
}

void ask(library::Library& library, const QString& text, Answered& answered)
{
    constexpr int rounds = 8;
    const library::SearchRequest request = keystroke(text);
    for (int round = 0; round < rounds; ++round) {
        answered.whole.push_back(millisecondsOf([&] {
            const auto found = wait(library.searching().search(request));
            if (!found) return;
            (round == 0 ? answered.fresh : answered.cached).push_back(found->milliseconds);
            answered.count = found->listing.count();
            (void)wait(library.searching().rows(found->listing.page(0, 50), request.query));
        }));
        if (answered.whole.back() > 5000) return;
    }
}

}  // namespace dateline::bench
