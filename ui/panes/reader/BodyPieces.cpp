// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/BodyPieces.h"

#include <algorithm>

namespace dateline::panes {

namespace {

/// Where a stretch may be cut: after its last blank, never within a surrogate pair.
int cutOf(QStringView stretch)
{
    for (qsizetype i = LongestPiece; i > LongestPiece / 2; --i)
        if (stretch.at(i).isSpace()) return int(i);
    return stretch.at(LongestPiece).isLowSurrogate() ? LongestPiece - 1 : LongestPiece;
}

void addParagraph(std::vector<BodyPiece>& pieces, QStringView body, int from, int end, int block = -1)
{
    bool isFirst = true;
    while (end - from > LongestPiece) {
        const int cut = cutOf(body.mid(from, end - from));
        pieces.push_back({from, cut, false, isFirst, block});
        isFirst = false;
        from += cut;
        if (body.at(from).isSpace()) ++from;
    }
    if (end > from || pieces.empty() || !pieces.back().endsParagraph)
        pieces.push_back({from, end - from, true, isFirst, block});
}

}  // namespace

std::vector<BodyPiece> bodyPieces(const QString& body)
{
    std::vector<BodyPiece> pieces;
    int from = 0;
    while (from < body.size()) {
        while (from < body.size() && body.at(from) == u'\n') ++from;
        if (from == body.size()) break;
        const qsizetype gap = body.indexOf(QStringLiteral("\n\n"), from);
        int end = int(gap < 0 ? body.size() : gap);
        const int next = end;
        while (end > from && body.at(end - 1) == u'\n') --end;
        addParagraph(pieces, body, from, end);
        from = next;
    }
    return pieces;
}

std::vector<BodyPiece> bodyPieces(const BodyMarkup& markup)
{
    using Kind = MarkupBlock::Kind;
    std::vector<BodyPiece> pieces;
    for (size_t i = 0; i < markup.blocks.size(); ++i) {
        const MarkupBlock& block = markup.blocks[i];
        if (block.kind == Kind::Rule || block.kind == Kind::Picture) {
            const int from = pieces.empty() ? 0 : pieces.back().from + pieces.back().length;
            pieces.push_back({from, 0, true, true, int(i)});
        } else if (block.kind != Kind::Row) {
            addParagraph(pieces, markup.text, block.from, block.from + block.length, int(i));
        } else if (!pieces.empty() && pieces.back().rows > 0 && pieces.back().rows < MostRows &&
                   markup.blocks[size_t(pieces.back().block)].table == block.table) {
            ++pieces.back().rows;
            pieces.back().length = block.from + block.length - pieces.back().from;
        } else {
            pieces.push_back({block.from, block.length, true, true, int(i), 1});
        }
    }
    return pieces;
}

QString harmless(QString text)
{
    constexpr char16_t BeginningOfFrame = 0xfdd0;
    constexpr char16_t EndOfFrame = 0xfdd1;
    for (QChar& c : text) {
        if (c == u'\n' || c == QChar::ParagraphSeparator) c = QChar::LineSeparator;
        if (c == u'\r' || c == BeginningOfFrame || c == EndOfFrame || c.isNull()) c = u' ';
        if (c == QChar::ObjectReplacementCharacter) c = QChar::ReplacementCharacter;
    }
    return text;
}

}  // namespace dateline::panes
