// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search/Column.h"

#include <variant>

namespace dateline::store {

/// One code for each article: a byte, two or four, as the greatest code needs.
class Codes final : public Column {
public:
    void set(quint32 id, quint32 code);
    quint32 at(quint32 id) const;  ///< 0 where there is none

    void count(std::span<const quint32> ids, Counts& counts) const override;
    IdSet where(const Wanted& wanted) const override;
    void clear(quint32 id) override { set(id, 0); }
    void shrink() override;
    qint64 bytes() const override;

private:
    std::variant<std::vector<quint8>, std::vector<quint16>, std::vector<quint32>> m_codes;
};

}  // namespace dateline::store
