// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Article.h"

#include <QWidget>

class QHBoxLayout;

namespace dateline::panes {

/// The tags of the open article and the collections that it stands in, each a button that goes there. Hidden where
/// there are none.
class ReaderTags final : public QWidget {
    Q_OBJECT
public:
    explicit ReaderTags(QWidget* parent = nullptr);

    void say(const Article& article);
    void clear();

Q_SIGNALS:
    void tagAsked(const QString& name);
    void collectionAsked(const QString& path);

private:
    void addButton(const QIcon& icon, const QString& text, const QString& name);

    QHBoxLayout* m_row;
    std::vector<TagLabel> m_tags;
    QStringList m_collections;
};

}  // namespace dateline::panes
