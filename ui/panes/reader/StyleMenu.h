// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/reader/ReadingStyle.h"

#include <QMenu>

#include <functional>

namespace dateline::panes {

/// Aa: text size, width, face and the page's colours.
class StyleMenu final : public QMenu {
    Q_OBJECT
public:
    explicit StyleMenu(QWidget* parent = nullptr);

    void setStyle(const ReadingStyle& style);

Q_SIGNALS:
    void chosen(const dateline::panes::ReadingStyle& style);

private:
    using Change = std::function<void(ReadingStyle&)>;
    void add(const QString& text, const Change& change);

    struct Choice {
        QAction* action;
        Change change;
    };

    ReadingStyle m_style;
    std::vector<Choice> m_choices;
};

}  // namespace dateline::panes
