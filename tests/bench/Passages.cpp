// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand passages found again in a text of 200,000 words, a tenth of which changed.
#include "analysis/Passage.h"

#include <QStringList>

#include <cstdio>
#include <ctime>
#include <random>

using namespace dateline;

namespace {

constexpr int WordCount = 200000;
constexpr int Passages = 1000;

template <typename Work>
void print(const char* what, Work&& work)
{
    const std::clock_t start = std::clock();
    work();
    std::printf("%-40s %8.1f ms\n", what, double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
}

// A few words are frequent and most are rare, as in any language.
QString word(std::mt19937& random)
{
    return QStringLiteral("w%1").arg(random() % (random() % (random() % 60000 + 1) + 1));
}

}  // namespace

int main()
{
    std::mt19937 random(1);
    QStringList words;
    for (int i = 0; i < WordCount; ++i) words << word(random) + (i % 60 == 59 ? QStringLiteral(".\n\n") : QString());
    const QString before = words.join(u' ');
    for (QString& changed : words)
        if (random() % 10 == 0) changed = word(random);
    const QString after = QStringLiteral("A new beginning.\n\n") + words.join(u' ');

    std::vector<PassageSelector> selectors;
    print("a thousand selectors", [&] {
        for (int i = 0; i < Passages; ++i) {
            const qint32 length = 10 + qint32(random() % (i % 10 == 0 ? 4000 : 400));
            selectors.push_back(
                analysis::selectorOf(before, {qint32(random() % unsigned(before.size() - length)), length}));
        }
    });
    std::unique_ptr<analysis::PassageFinder> finder;
    print("the text cut and indexed", [&] { finder = std::make_unique<analysis::PassageFinder>(after); });
    int found = 0;
    print("a thousand passages", [&] {
        for (const PassageSelector& selector : selectors) found += finder->find(selector) ? 1 : 0;
    });
    std::printf("%d of %d found\n", found, Passages);
    return 0;
}
