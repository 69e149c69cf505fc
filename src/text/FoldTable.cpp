// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/FoldTable.h"

#include "text/Utf8.h"

#include <algorithm>

namespace dateline::text {

namespace {

constexpr char32_t LowEnd = 0x0700;
constexpr char32_t AdditionalBegin = 0x1E00;
constexpr char32_t AdditionalEnd = 0x2000;

// Combining marks that compose with the letter before them.
bool composes(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0483 && c <= 0x0489) || (c >= 0x0653 && c <= 0x0655);
}

FoldedForm formOf(char32_t c)
{
    FoldedForm form = {};
    std::string utf8;
    appendCodePoint(utf8, c);
    const std::string folded = foldInContext(utf8);
    form.dependsOnNeighbours = composes(c) || folded.size() > FoldedForm::Capacity;
    if (form.dependsOnNeighbours) return form;
    form.size = static_cast<unsigned char>(folded.size());
    std::copy(folded.begin(), folded.end(), form.bytes);
    return form;
}

std::vector<FoldedForm> formsOf(char32_t begin, char32_t end)
{
    std::vector<FoldedForm> forms;
    forms.reserve(end - begin);
    for (char32_t c = begin; c < end; ++c) forms.push_back(formOf(c));
    return forms;
}

}  // namespace

FoldTable::FoldTable() : m_low(formsOf(0, LowEnd)), m_additional(formsOf(AdditionalBegin, AdditionalEnd)) {}

const FoldTable& FoldTable::instance()
{
    static const FoldTable table;
    return table;
}

const FoldedForm* FoldTable::find(char32_t c) const
{
    const FoldedForm* form = nullptr;
    if (c < LowEnd) form = &m_low[c];
    if (c >= AdditionalBegin && c < AdditionalEnd) form = &m_additional[c - AdditionalBegin];
    return form && !form->dependsOnNeighbours ? form : nullptr;
}

}  // namespace dateline::text
