// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Clauses.h"
#include "query/Concern.h"
#include "query/Query.h"
#include "query/Terms.h"
#include "query/Token.h"

#include <vector>

namespace dateline::query {

/// The tree's greatest depth. Whoever walks a tree may recurse.
inline constexpr int MostLevels = 200;

/// A group may hold an Or of Ands of Nots of fields of terms.
inline constexpr int GroupLevels = 5;

/// What was read, and of how many levels it is.
struct Part {
    Node node;
    int height = 1;
};

/// Reads tokens by recursive descent. Everything is bounded by `above`, the levels of the tree that stand over what is
/// read now, and by the height of what a chain of infix operators puts under itself. Printing a tree and reading it
/// again meets the same or lower bounds at each place, so that what was cut once is not cut again.
class Grammar final {
public:
    Grammar(const QString& text, QDate today, int secondOfDay);
    /// Once.
    Query read();
    const std::vector<ClauseSpan>& spans() const { return m_spans; }

private:
    using Parts = std::vector<Part>;

    std::optional<Part> readOr(int above);
    std::optional<Part> readAnd(int above);
    void readAndSign(bool hasLeft);
    void readNot(int above, Parts& parts);
    void readChain(int above, Parts& parts);
    bool joinRight(int above, Parts& parts, Part& left);
    std::optional<Part> readOperand(int above);
    std::optional<Part> readGroup(int above);
    std::optional<Part> readFlat();
    std::optional<Part> readTerm(const Token& token);
    std::optional<Part> readPhrase(const Token& token);
    std::optional<Part> readWord(const Token& token);
    std::optional<Part> readClause(int above);
    std::optional<Part> readTermsClause(const Token& token, int above);
    std::optional<Part> readTermValue(const Token& token);
    std::optional<Part> readValuesClause(const Token& token, int above);
    std::optional<Part> readValue(const Token& token, const Operator& op, const QString& keyword);
    std::optional<Part> unknownClause(const Token& token);
    std::optional<Part> wrongValue(const Token& token, const Operator& op, const QString& keyword);
    std::optional<Part> textPart(const Token& token, const QString& text);
    void takeSort(const Token& token, const QString& value);
    void warnOfRegex();

    const Token& peek(int ahead = 0) const;
    void remark(const Token& token, Concern concern, const QString& suggestion = {});
    void remark(int position, int length, Concern concern, const QString& suggestion = {});
    void remarkDepth(const Token& token);
    void mark(const Token& token, ClauseKind kind);

    const QString m_text;
    const QDate m_today;
    const int m_secondOfDay;
    std::vector<Token> m_tokens;
    size_t m_at = 0;
    int m_open = 0;                      ///< groups that are open
    const Operator* m_values = nullptr;  ///< the operator whose values the current group lists, as in `is:(read OR …)`
    QString m_valuesKeyword;
    bool m_wasTooDeep = false;
    Query m_query;
    std::vector<ClauseSpan> m_spans;
};

}  // namespace dateline::query
