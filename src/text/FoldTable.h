// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline::text {

/// Folds text of which a character's folding may depend on its neighbours (combining marks), by way of ICU.
std::string foldInContext(std::string_view utf8);

/// Appends the folded text; fast where each character folds by itself.
void foldInto(std::string& out, std::string_view utf8);

struct FoldedForm {
    static constexpr std::size_t Capacity = 14;
    char bytes[Capacity];
    unsigned char size = 0;
    bool dependsOnNeighbours = false;
};

/// The foldings of the characters below U+0700 (Latin, Greek, Cyrillic, Hebrew, Arabic) and of the additional Latin
/// and Greek, worked out once: NFKC through ICU is by far the dearest part of a word.
class FoldTable final {
public:
    static const FoldTable& instance();

    /// Null where the neighbours must be asked.
    const FoldedForm* find(char32_t c) const;

private:
    FoldTable();

    std::vector<FoldedForm> m_low;
    std::vector<FoldedForm> m_additional;
};

}  // namespace dateline::text
