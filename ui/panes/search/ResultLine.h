// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Query.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace dateline::panes {

/// «1,204 articles · newest first ▾», and what the engine remarked.
class ResultLine final : public QWidget {
    Q_OBJECT
public:
    struct Said {
        std::optional<qint64> count;       ///< none: nothing was searched yet
        bool isComplete = true;            ///< false: at least so many
        qint64 collapsed = 0;              ///< of the count, near-duplicates that are not shown
        bool isSearching = false;          ///< the rest is still being looked for
        std::optional<qint64> inLibrary;   ///< told where a narrow scope has none
        QString filters = {};              ///< «Unread, Today»: the quick filters that are on
        std::optional<qint64> unfiltered;  ///< how many there are without these, told where they let nothing through
        std::optional<qint64> sources;     ///< told for the whole library
        std::vector<query::Remark> remarks;
    };

    explicit ResultLine(QWidget* parent = nullptr);

    void say(const Said& said);
    void setSort(const query::Order& sort, bool isTyped);

Q_SIGNALS:
    void sortChosen(const dateline::query::Order& sort);
    void widened();
    void unfiltered();
    void corrected(const dateline::query::Remark& remark);  ///< its suggestion is wanted

protected:
    void changeEvent(QEvent* event) override;

private:
    void sayRemark(const std::vector<query::Remark>& remarks);
    void buildMenu();

    QLabel* m_count;
    QLabel* m_more;
    QToolButton* m_sort;
    QLabel* m_remark;
    QLabel* m_offer;
    std::optional<query::Remark> m_offered;
};

}  // namespace dateline::panes
