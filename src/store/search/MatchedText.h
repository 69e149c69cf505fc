// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Match.h"
#include "store/index/ArticleTexts.h"
#include "store/search/SpanMatcher.h"
#include "store/search/Term.h"
#include "text/Boundaries.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::store {

/// One column of an article cut into words.
class CutColumn final {
public:
    explicit CutColumn(std::string_view utf8);

    size_t count() const { return m_tokens.size(); }
    std::string_view folded(size_t token) const;
    std::string_view surface(size_t token) const;  ///< as it stands in the text
    TextRange range(size_t token) const { return m_tokens[token].range; }
    /// The tokens from the first to the last.
    TextRange range(size_t first, size_t last) const;
    /// The tokens that a stretch of bytes touches; nothing where it touches none.
    std::optional<Span> touched(size_t from, size_t to) const;
    TextRange rangeOfBytes(size_t from, size_t to) const;

private:
    struct Token {
        quint32 foldedFrom = 0;
        quint32 foldedLength = 0;
        quint32 from = 0;  // bytes
        quint32 to = 0;
        TextRange range;
    };
    std::string_view m_utf8;
    std::string m_folded;
    std::vector<Token> m_tokens;
};

/// The text of one article as it is matched: UTF-8 a column, cut when first asked for.
class MatchedText final {
public:
    explicit MatchedText(ArticleText text) : m_text(std::move(text)) {}
    MatchedText(const MatchedText&) = delete;
    MatchedText& operator=(const MatchedText&) = delete;

    const QString& language() const { return m_text.language; }
    std::string_view utf8(store::Columns column) const;  ///< one bit
    const CutColumn& cut(store::Columns column);         ///< one bit
    const text::Boundaries& bodyBoundaries() const { return m_text.boundaries; }

private:
    ArticleText m_text;
    std::array<std::optional<CutColumn>, column::Count> m_cut;
};

}  // namespace dateline::store
