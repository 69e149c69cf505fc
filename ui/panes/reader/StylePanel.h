// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/ReadingStyle.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QCheckBox;
class QFormLayout;
class QLabel;
class QToolButton;

namespace dateline::panes {

/// Aa: face, size, width, distance of lines, justification and the page's colours, and a line set so. A popup: each
/// choice shows at once in the article behind it.
class StylePanel final : public QFrame {
    Q_OBJECT
public:
    explicit StylePanel(QWidget* parent = nullptr);

    void setStyle(const style::ReadingStyle& style);
    void popUp(const QWidget& under);

Q_SIGNALS:
    void chosen(const dateline::style::ReadingStyle& style);

private:
    using Change = std::function<void(style::ReadingStyle&)>;
    struct Choice {
        QString text;
        Change change;
    };

    void addFaces(QFormLayout& form);
    void addSizes(QFormLayout& form);
    void addChoices(QFormLayout& form, const QString& name, const std::vector<Choice>& choices);
    void addJustified(QFormLayout& form);
    void choose(const Change& change);

    struct Button {
        QToolButton* button;
        Change change;
    };

    style::ReadingStyle m_style;
    QLabel* m_sample;
    QComboBox* m_faces;
    QLabel* m_size;
    QToolButton *m_smaller, *m_larger;
    QCheckBox* m_justified;
    std::vector<Button> m_buttons;
};

}  // namespace dateline::panes
