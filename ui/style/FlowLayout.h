// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace dateline::style {

/// Widgets one behind the other in the direction of reading, in as many lines as the width asks for.
class FlowLayout final : public QLayout {
public:
    FlowLayout(QWidget* parent, const QMargins& margins, int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int place) const override;
    QLayoutItem* takeAt(int place) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int lay(const QRect& rect, bool isInEarnest) const;  ///< answers the height

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}  // namespace dateline::style
