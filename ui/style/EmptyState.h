// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QBoxLayout;

namespace dateline::style {

/// What stands where there is nothing to show: a picture, what that means, and what to do next.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    struct Choice {
        QString id;  ///< of `chosen`
        QString text;

        bool operator==(const Choice&) const = default;
    };
    /// The first choice is the one to take.
    void say(const QString& icon, const QString& title, const QString& text, const QList<Choice>& choices = {});

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setPicture();

    QString m_icon;
    QList<Choice> m_choices;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_text;
    QBoxLayout* m_buttons;
};

}  // namespace dateline::style
