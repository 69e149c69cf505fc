// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Vocabulary.h"

namespace dateline::store {

struct Vocabulary::Private {};

Vocabulary::Vocabulary() : d(std::make_unique<Private>()) {}
Vocabulary::Vocabulary(Vocabulary&&) noexcept = default;
Vocabulary& Vocabulary::operator=(Vocabulary&&) noexcept = default;
Vocabulary::~Vocabulary() = default;
void Vocabulary::append(std::string_view, std::string_view) {}
void Vocabulary::shrink() {}

qint64 Vocabulary::count() const
{
    return 0;
}

qint64 Vocabulary::bytes() const
{
    return 0;
}

bool Vocabulary::contains(std::string_view) const
{
    return false;
}

std::string_view Vocabulary::spellingOf(std::string_view term) const
{
    return term;
}

std::vector<std::string> Vocabulary::expand(const WordTest&) const
{
    return {};
}

std::vector<LanguageTerms> Vocabulary::forms(const WordTest&, const QStringList&) const
{
    return {};
}

}  // namespace dateline::store
