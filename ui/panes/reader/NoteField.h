// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;

namespace dateline::panes {

/// Where a note is written, over the page beside its passage. Whatever ends the writing (Escape, Ctrl+Enter, the focus
/// going elsewhere), what is written stays.
class NoteField final : public QFrame {
    Q_OBJECT
public:
    explicit NoteField(QWidget* page);

    void open(const Annotation& annotation);
    void close();
    bool isOpen() const { return m_isOpen; }
    const Annotation& annotation() const { return m_annotation; }
    QString text() const;
    /// From its top left on, as high as what is written.
    void place(const QRect& at);

Q_SIGNALS:
    void written(const QString& text);
    void ended();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QPlainTextEdit* m_field;
    QLabel* m_hint;
    Annotation m_annotation;
    QRect m_at;
    bool m_isOpen = false;
};

}  // namespace dateline::panes
