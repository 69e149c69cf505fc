// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Match.h"
#include "oracle/Draw.h"

#include <QChar>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

namespace dateline::tests {

/// A word of a made article. Its id stays with it when it is moved or replaced, so that it is known where it went.
struct Piece {
    QString text;
    int id = -1;
};
using Pieces = std::vector<Piece>;

/// An article as paragraphs of words that are joined by `joint`; what is done to it keeps the truth.
struct KnownArticle {
    std::vector<Pieces> paragraphs;
    QString joint;

    QString text() const
    {
        QString text;
        for (const Pieces& paragraph : paragraphs) {
            if (!text.isEmpty()) text += QStringLiteral("\n\n");
            for (std::size_t word = 0; word < paragraph.size(); ++word)
                text += (word > 0 ? joint : QString()) + paragraph[word].text;
        }
        return text;
    }

    /// Where the words with these ids stand: the longest stretch of them in one paragraph, in code points; none where
    /// none is left.
    std::optional<TextRange> rangeOf(int firstId, int lastId) const
    {
        TextRange best;
        qsizetype at = 0;
        for (const Pieces& paragraph : paragraphs) {
            if (at > 0) at += 2;
            qsizetype from = -1;
            qsizetype to = 0;
            for (std::size_t word = 0; word < paragraph.size(); ++word) {
                if (word > 0) at += joint.size();
                const qsizetype end = at + paragraph[word].text.toUcs4().size();
                if (paragraph[word].id >= firstId && paragraph[word].id <= lastId) {
                    if (from < 0) from = at;
                    to = end;
                }
                at = end;
            }
            if (from >= 0 && to - from > best.length) best = {qint32(from), qint32(to - from)};
        }
        if (best.length == 0) return {};
        return best;
    }
};

struct Highlight {
    int firstId = 0;
    int lastId = 0;
    TextRange range;
};

/// Makes articles of sentences, highlights passages in them and corrects them. A seed repeats.
class Desk final {
public:
    Desk(unsigned seed, QStringList sentences, int lettersOfWord)
        : m_draw(seed), m_sentences(std::move(sentences)), m_lettersOfWord(lettersOfWord)
    {
    }

    KnownArticle article()
    {
        m_used.clear();
        KnownArticle article;
        article.joint = m_lettersOfWord == 0 ? QStringLiteral(" ") : QString();
        for (int paragraph = 0, count = m_draw.between(5, 14); paragraph < count; ++paragraph)
            article.paragraphs.push_back(this->paragraph());
        return article;
    }

    /// From a word to some sixty, in one paragraph.
    Highlight highlight(const KnownArticle& article)
    {
        const Pieces& paragraph = article.paragraphs[std::size_t(m_draw.below(int(article.paragraphs.size())))];
        const int count = int(paragraph.size());
        const int kind = m_draw.below(20);
        const int words = kind == 0   ? 1
                          : kind < 3  ? m_draw.between(2, 3)
                          : kind < 13 ? m_draw.between(4, 15)
                                      : m_draw.between(16, 60);
        const int length = std::min(words, count);
        const int first = m_draw.below(count - length + 1);
        Highlight made{paragraph[std::size_t(first)].id, paragraph[std::size_t(first + length - 1)].id, {}};
        made.range = *article.rangeOf(made.firstId, made.lastId);
        return made;
    }

    /// A tenth of the words replaced, left out or followed by another; paragraphs moved, left out and put in; quotation
    /// marks changed.
    KnownArticle corrected(const KnownArticle& before)
    {
        KnownArticle after = before;
        for (Pieces& paragraph : after.paragraphs) paragraph = correctedWords(paragraph);
        auto& paragraphs = after.paragraphs;
        const auto anywhere = [&] { return paragraphs.begin() + m_draw.below(int(paragraphs.size())); };
        if (m_draw.oneIn(2)) paragraphs.erase(anywhere());
        if (m_draw.oneIn(2)) {
            const Pieces added = paragraph();  // drawn first: compilers differ in which argument they take first
            paragraphs.insert(anywhere(), added);
        }
        for (int move = 0, moves = m_draw.below(3); move < moves; ++move) {
            const auto from = anywhere();
            const Pieces moved = *from;
            paragraphs.erase(from);
            paragraphs.insert(anywhere(), moved);
        }
        std::erase_if(paragraphs, [](const Pieces& paragraph) { return paragraph.empty(); });
        return after;
    }

private:
    Pieces paragraph()
    {
        Pieces pieces;
        for (int sentence = 0, most = m_draw.between(1, 4); sentence < most || pieces.empty(); ++sentence)
            for (const QString& word : wordsOf(unusedSentence())) pieces.push_back({word, m_nextId++});
        return pieces;
    }

    // No sentence twice in an article, and none that repeats a stretch as long as the context of a passage: where one
    // of two equal stretches is deleted, nobody could tell that the other one is not it.
    QString unusedSentence()
    {
        QString sentence = m_draw.oneOf(m_sentences);
        while (!takeStretches(sentence)) sentence = m_draw.oneOf(m_sentences);
        return sentence;
    }

    bool takeStretches(const QString& sentence)
    {
        const int length = m_lettersOfWord == 0 ? 32 : 16;
        std::set<QString> stretches;
        for (qsizetype at = 0; at == 0 || at + length <= sentence.size(); ++at)
            if (!stretches.insert(sentence.mid(at, length)).second) return false;
        const auto isUsed = [this](const QString& stretch) { return m_used.count(stretch) > 0; };
        if (std::any_of(stretches.begin(), stretches.end(), isUsed)) return false;
        m_used.merge(stretches);
        return true;
    }

    // Without spaces a word is taken to be so many characters or one more.
    QStringList wordsOf(const QString& sentence)
    {
        if (m_lettersOfWord == 0) return sentence.simplified().split(u' ', Qt::SkipEmptyParts);
        QStringList words;
        for (qsizetype at = 0; at < sentence.size();) {
            qsizetype length =
                std::min<qsizetype>(m_draw.between(m_lettersOfWord, m_lettersOfWord + 1), sentence.size() - at);
            while (at + length < sentence.size() && goesOn(sentence[at + length])) ++length;
            words << sentence.mid(at, length);
            at += length;
        }
        return words;
    }

    static bool goesOn(QChar c) { return c.isLowSurrogate() || c.isMark() || c == QChar(0x0E33); }

    QString otherWord()
    {
        const QStringList words = wordsOf(m_draw.oneOf(m_sentences));
        return words.isEmpty() ? QStringLiteral("x") : m_draw.oneOf(words);
    }

    Pieces correctedWords(const Pieces& paragraph)
    {
        Pieces made;
        const bool otherQuotes = m_draw.oneIn(4);
        for (Piece piece : paragraph) {
            if (otherQuotes)
                piece.text.replace(u'“', u'«').replace(u'”', u'»').replace(u'"', u'”').replace(u'’', u'\'');
            const int fate = m_draw.below(100);
            if (fate < 6) piece.text = otherWord();
            if (fate < 8 || fate >= 10) made.push_back(piece);
            if (fate < 10 && fate >= 8 && m_draw.oneIn(2))
                made.push_back(piece), made.push_back({otherWord(), piece.id});
        }
        return made;
    }

    oracle::Draw m_draw;
    QStringList m_sentences;
    int m_lettersOfWord;  // 0 where spaces part words
    std::set<QString> m_used;
    int m_nextId = 0;
};

/// Of what two stretches cover between them, how much they share.
inline double shareInCommon(TextRange a, TextRange b)
{
    const qint32 from = std::max(a.from, b.from);
    const qint32 to = std::min(a.from + a.length, b.from + b.length);
    const qint32 shared = std::max(0, to - from);
    return double(shared) / double(std::max(1, a.length + b.length - shared));
}

/// Sentences of made words, the common ones as common as in any language, of a few set phrases among them.
inline QStringList madeSentences(const QString& letters, unsigned seed, bool isSpaced)
{
    oracle::Draw draw(seed);
    QStringList words;
    for (int i = 0; i < 1500; ++i) {
        QString word;
        for (int k = 0, length = isSpaced ? draw.between(2, 9) : draw.between(1, 3); k < length; ++k)
            word += draw.oneOf(letters);
        words << word;
    }
    const auto word = [&] { return words[draw.below(draw.below(draw.below(1500) + 1) + 1)]; };
    QStringList phrases;
    const QString joint = isSpaced ? QStringLiteral(" ") : QString();
    for (int i = 0; i < 5; ++i) phrases << (QStringList{word(), word(), word(), word()}).join(joint);
    QStringList sentences;
    for (int i = 0; i < 800; ++i) {
        QStringList sentence;
        for (int k = 0, length = draw.between(5, 28); k < length; ++k) sentence << word();
        if (draw.oneIn(3)) sentence << draw.oneOf(phrases);
        if (draw.oneIn(4)) sentence.first().prepend(u'“'), sentence.last().append(u'”');
        sentences << sentence.join(joint) + (isSpaced ? QStringLiteral(".") : QStringLiteral("。"));
    }
    return sentences;
}

}  // namespace dateline::tests
