// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Excerpt.h"

#include "text/Words.h"

#include <algorithm>
#include <utility>

namespace dateline::exporting {

Excerpt excerptOf(std::vector<Paragraph> paragraphs, qint64 most)
{
    Excerpt excerpt;
    if (most <= 0) {
        excerpt.paragraphs = std::move(paragraphs);
        return excerpt;
    }
    for (Paragraph& paragraph : paragraphs) {
        const QByteArray utf8 = paragraph.text.toUtf8();
        const qint64 before = excerpt.wordsInAll;
        qsizetype end = 0;
        text::tokenize({utf8.constData(), size_t(utf8.size())}, [&](const text::Token& token) {
            if (++excerpt.wordsInAll <= most) end = token.to;
            return true;
        });
        if (before >= most) continue;
        if (excerpt.wordsInAll > most) paragraph.text = QString::fromUtf8(utf8.first(end)) + QChar(0x2026);
        excerpt.paragraphs.push_back(std::move(paragraph));
    }
    excerpt.words = std::min(most, excerpt.wordsInAll);
    return excerpt;
}

}  // namespace dateline::exporting
