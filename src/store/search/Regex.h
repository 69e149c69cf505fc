// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace dateline::store {

/// A regular expression in PCRE2's syntax over UTF-8, in which case does not count unless it says `(?-i)`. Looking
/// through one text is bounded in time, depth and memory, so that `(a+)+$` costs milliseconds and not years.
class Regex final {
public:
    /// Nothing where it is no regular expression.
    static std::optional<Regex> compile(const QString& pattern);
    ~Regex();
    Regex(Regex&&) noexcept;
    Regex& operator=(Regex&&) noexcept;

    enum class Outcome { Done, Limited };
    /// Calls `take` with each match in bytes, ascending, until it answers false. A match of nothing is none.
    /// Limited: gave up; what was taken before holds. The text must be UTF-8; where it is not, nothing is found.
    Outcome find(std::string_view utf8, const std::function<bool(size_t from, size_t to)>& take) const;

private:
    struct Private;
    explicit Regex(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

}  // namespace dateline::store
