// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace dateline::panes {

/// Find in page.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent = nullptr);

    void open();
    void close();
    QString words() const;
    void say(int current, int count);  ///< current from 0; -1: none

Q_SIGNALS:
    void wordsChanged(const QString& words);
    void stepAsked(int way);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_words;
    QLabel* m_count;
};

}  // namespace dateline::panes
