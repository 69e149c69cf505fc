// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Words.h"

#include <QString>

#include <vector>

namespace dateline::text {

/// Token positions (from 0) at which paragraphs and sentences start; both ascend; the first of each is 0 where there
/// is a token at all. Paragraphs are parted by an empty line.
struct Boundaries {
    qint32 tokens = 0;
    std::vector<qint32> paragraphs;
    std::vector<qint32> sentences;

    bool operator==(const Boundaries&) const = default;
};

/// The rules of sentences are a table with cases (tests/text/data/sentences.tsv). Any thread.
Boundaries boundaries(const QString& body);

/// Where sentences begin in a text, in code points; the first is 0 for a text that is not empty.
std::vector<qint32> sentenceStarts(const QString& text);

}  // namespace dateline::text
