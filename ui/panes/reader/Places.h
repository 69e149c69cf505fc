// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleId.h"

#include <QJsonArray>

#include <vector>

namespace dateline::panes {

/// Where reading stopped in articles, the latest ones: code points of the body. A value, a few kilobytes.
class Places final {
public:
    static constexpr size_t Most = 1000;

    Places() = default;
    /// From [id, place, id, place, …], the latest last; what makes no sense is left out.
    explicit Places(const QJsonArray& left);
    QJsonArray json() const;

    /// As the latest. At the beginning (0) there is nothing to keep.
    void keep(ArticleId id, int place);
    /// Each of them, in their order.
    void keep(const Places& later);
    int of(ArticleId id) const;  ///< 0 where none is known

private:
    struct Place {
        ArticleId id;
        int body = 0;
    };

    std::vector<Place> m_places;  // the latest last
};

}  // namespace dateline::panes
