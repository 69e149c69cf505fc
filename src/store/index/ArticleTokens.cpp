// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/ArticleTokens.h"

#include "store/index/SegmentBuilder.h"
#include "store/index/TokenStream.h"
#include "store/search/Term.h"
#include "text/Words.h"

namespace dateline::store {

namespace {

// Says at each position whether one of the ascending starts lies there.
class Starts {
public:
    explicit Starts(const std::vector<qint32>& starts) : m_next(starts.begin()), m_end(starts.end()) {}
    bool isAt(qint32 position)
    {
        if (m_next == m_end || *m_next != position) return false;
        ++m_next;
        return true;
    }

private:
    std::vector<qint32>::const_iterator m_next, m_end;
};

}  // namespace

static void cutColumn(const QByteArray& text, const text::Boundaries& boundaries, Columns column,
                      SegmentBuilder& postings, QByteArray& tokens, analysis::SignatureMaker* signature)
{
    Starts sentences(boundaries.sentences), paragraphs(boundaries.paragraphs);
    qint32 position = 0;
    const std::string_view utf8(text.constData(), size_t(text.size()));
    text::tokenize(utf8, [&](const text::Token& token) {
        stream::append(tokens, token.folded);
        if (sentences.isAt(position)) stream::append(tokens, {&stream::SentenceMark, 1});
        if (paragraphs.isAt(position)) stream::append(tokens, {&stream::ParagraphMark, 1});
        postings.take(token.folded, utf8.substr(size_t(token.from), size_t(token.to - token.from)), column);
        if (signature) signature->take(token.folded);
        ++position;
        return true;
    });
}

void cut(const ArticleText& text, SegmentBuilder& postings, ColumnTokens& tokens, analysis::SignatureMaker* signature)
{
    static const text::Boundaries one{1, {0}, {0}};
    const auto columns = text.columns();
    for (size_t place = 0; place < columns.size(); ++place) {
        const Columns column = Columns(1 << place);
        tokens[place].resize(0);
        const bool isSigned = column == column::Headline || column == column::Body;
        cutColumn(*columns[place], column == column::Body ? text.boundaries : one, column, postings, tokens[place],
                  isSigned ? signature : nullptr);
    }
}

}  // namespace dateline::store
