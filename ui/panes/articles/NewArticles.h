// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ChangeSet.h"
#include "article/Listing.h"

#include <QWidget>

class QToolButton;

namespace dateline::panes {

/// Which articles came into a list since it was last looked at where they stand. An article may be in the library
/// before it is in the list: its words are found later.
class NewArticles final {
public:
    void note(const ChangeSet& change);
    /// The list as it is now.
    void follow(const Listing& listing);
    void forget();  ///< they were seen, or another list is shown

    qint64 count() const { return qint64(m_listed.size()); }
    /// The one that stands first; null: none.
    ArticleId first() const { return m_first; }

private:
    ArticleIds m_awaited;  // in the library, and not in the list by now
    ArticleIds m_listed;
    ArticleId m_first;
};

/// «12 new articles», over the top of the list, so that the list itself does not move.
class NewArticlesBar final : public QWidget {
    Q_OBJECT
public:
    /// Stands over the top of `list`, a sibling of its viewport.
    explicit NewArticlesBar(QWidget* list);

    void say(qint64 count, bool isAbove);  ///< 0: it goes

Q_SIGNALS:
    void wanted();
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QWidget* m_list;
    QToolButton* m_go;
    QToolButton* m_close;
    qint64 m_said = 0;
};

}  // namespace dateline::panes
