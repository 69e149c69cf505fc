// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are two versions of a text (the first byte says where one ends): what parts them tiles both, a passage of
// the one is found within the other or not at all, and what is told of either lies within it.
#include "analysis/Passage.h"
#include "analysis/RepeatedSentences.h"
#include "analysis/Shingles.h"
#include "analysis/Signature.h"
#include "analysis/StoryMark.h"
#include "analysis/WordDiff.h"

#include <cstdint>
#include <cstdlib>

using namespace dateline;
using namespace dateline::analysis;

static void require(bool isTrue)
{
    if (!isTrue) std::abort();
}

static qint32 codePoints(const QString& text)
{
    return qint32(text.toUcs4().size());
}

static bool isWithin(TextRange range, qint32 length)
{
    return range.from >= 0 && range.length >= 0 && range.from + range.length <= length;
}

static void compare(const QString& before, const QString& after)
{
    TextRange told{0, 0}, said{0, 0};
    for (const Difference& difference : wordDiff(before, after)) {
        require(difference.before.from == told.length && difference.after.from == said.length);
        if (difference.kind == Difference::Kind::Equal) require(difference.before.length == difference.after.length);
        told.length += difference.before.length;
        said.length += difference.after.length;
    }
    require(told.length == codePoints(before) && said.length == codePoints(after));
}

static void find(const QString& before, const QString& after)
{
    const qint32 length = codePoints(before);
    const TextRange chosen{length / 4, length / 2};
    const PassageSelector selector = selectorOf(before, chosen);
    require(selector.range == chosen);
    if (const auto found = anchor(selector, after)) require(isWithin(found->range, codePoints(after)));
}

static void lookAtSentences(const QString& before, const QString& after)
{
    RepeatedSentences repeated(after);
    repeated.compareWith(before, 0);
    qint32 end = 0;
    for (const Sentence& sentence : repeated.sentences()) {
        require(sentence.range.from >= end && isWithin(sentence.range, codePoints(after)));
        end = sentence.range.from + sentence.range.length;
    }
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0) return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1));
    const qsizetype middle = bytes.size() * data[0] / 255;
    const QString before = QString::fromUtf8(bytes.first(middle));
    const QString after = QString::fromUtf8(bytes.sliced(middle));
    compare(before, after);
    find(before, after);
    lookAtSentences(before, after);
    const Signature signature = signatureOf(before);
    const double likeness = estimate(signature, signatureOf(after));
    require(likeness >= 0 && likeness <= 1);
    const double share = jaccard(shingles(before), shingles(after));
    require(share >= 0 && share <= 1);
    require(storyMarkOf(before).bare.size() <= before.size());
    return 0;
}
