// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace dateline::dialogs {

/// Takes the next key, or two of them one after the other, whatever they do elsewhere. Only Esc by itself is no key: it
/// gives up.
class KeyRecorder final : public QWidget {
    Q_OBJECT
public:
    explicit KeyRecorder(QWidget* parent = nullptr);

    void begin();  ///< takes the focus

Q_SIGNALS:
    void recorded(const QKeySequence& keys);
    void givenUp();

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take(const QKeyEvent& event);
    void finish();
    void say();

    QKeySequence m_keys;
    QTimer m_patience;  ///< with a second key
    QLabel* m_text;
};

}  // namespace dateline::dialogs
