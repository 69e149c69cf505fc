// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace dateline::panes {

/// The tags of the open article, the collections that it stands in, and how many of its highlights have lost their
/// place, each a button that goes there; before them, how much of it was read elsewhere. Hidden where there is nothing.
class ReaderTags final : public QWidget {
    Q_OBJECT
public:
    explicit ReaderTags(QWidget* parent = nullptr);

    /// `lost`: how many of its highlights have no place in its text now. `readBefore`: a line; empty: none.
    void say(const Article& article, int lost, const QString& readBefore);
    void clear();

Q_SIGNALS:
    void tagAsked(const QString& name);
    void collectionAsked(const QString& path);
    void lostAsked();

private:
    QToolButton* addButton(const QIcon& icon, const QString& text, const QString& name);

    QHBoxLayout* m_row;
    std::vector<TagLabel> m_tags;
    QStringList m_collections;
    int m_lost = 0;
    QLabel* m_readBefore;
};

}  // namespace dateline::panes
