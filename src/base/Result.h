// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <optional>
#include <utility>
#include <variant>

namespace dateline::inline base {

/// A value or the Error why there is none; the shape of std::expected (C++23).
///
///     const auto page = read(file);
///     if (!page) return page.error();
///     use(*page);
template <typename T>
class [[nodiscard]] Result final {
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    bool hasValue() const { return m_state.index() == 0; }

    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(value()); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    T valueOr(T fallback) const { return hasValue() ? value() : std::move(fallback); }

    const Error& error() const
    {
        Q_ASSERT(!hasValue());
        return *std::get_if<1>(&m_state);
    }

private:
    T& value()
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_state);
    }
    const T& value() const
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_state);
    }

    std::variant<T, Error> m_state;
};

/// Done, or the Error why not.
template <>
class [[nodiscard]] Result<void> final {
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const { return !m_error; }
    bool hasValue() const { return !m_error; }

    const Error& error() const
    {
        Q_ASSERT(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

}  // namespace dateline::inline base
