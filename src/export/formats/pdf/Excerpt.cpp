// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Excerpt.h"

#include "text/Words.h"

namespace dateline::exporting {

Excerpt excerptOf(const QStringList& paragraphs, qint64 most)
{
    Excerpt excerpt;
    if (most <= 0) {
        excerpt.paragraphs = paragraphs;
        return excerpt;
    }
    for (const QString& paragraph : paragraphs) {
        const QByteArray utf8 = paragraph.toUtf8();
        const qint64 before = excerpt.wordsInAll;
        qsizetype end = 0;
        text::tokenize({utf8.constData(), size_t(utf8.size())}, [&](const text::Token& token) {
            if (++excerpt.wordsInAll <= most) end = token.to;
            return true;
        });
        if (before >= most) continue;
        const bool isCut = excerpt.wordsInAll > most;
        excerpt.paragraphs += isCut ? QString::fromUtf8(utf8.first(end)) + QChar(0x2026) : paragraph;
    }
    excerpt.words = std::min(most, excerpt.wordsInAll);
    return excerpt;
}

}  // namespace dateline::exporting
