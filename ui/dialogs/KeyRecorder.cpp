// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/KeyRecorder.h"

#include "ui/style/Metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include <utility>

namespace dateline::dialogs {

namespace {

constexpr int SecondKeyMilliseconds = 1000;

/// A key that only changes others: Shift and its kind, dead keys, what an input method is switched with.
bool isModifier(int key)
{
    const bool isOfComposing = key >= Qt::Key_AltGr && key <= Qt::Key_Dead_Longsolidusoverlay;
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || isOfComposing || key == Qt::Key_unknown || key == 0;
}

/// A sign that needs Shift is that sign: «?», not Shift+/ or Shift+?.
Qt::KeyboardModifiers modifiersOf(const QKeyEvent& event)
{
    Qt::KeyboardModifiers kept = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QString text = event.text();
    const bool isSign =
        !text.isEmpty() && text.front().isPrint() && !text.front().isLetterOrNumber() && !text.front().isSpace();
    if (event.modifiers().testFlag(Qt::ShiftModifier) && !isSign) kept |= Qt::ShiftModifier;
    return kept;
}

}  // namespace

KeyRecorder::KeyRecorder(QWidget* parent) : QWidget(parent), m_text(new QLabel(this))
{
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Press the new keys"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(style::metrics::Gap, style::metrics::Grid, style::metrics::Gap, style::metrics::Grid);
    row->addWidget(m_text);
    m_patience.setSingleShot(true);
    m_patience.setInterval(SecondKeyMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &KeyRecorder::finish);
    say();
}

void KeyRecorder::begin()
{
    m_keys = {};
    say();
    show();
    setFocus(Qt::OtherFocusReason);
}

void KeyRecorder::say()
{
    m_text->setText(m_keys.isEmpty() ? tr("Press the new keys; Esc gives up")
                                     : tr("%1 … one more key, or wait").arg(m_keys.toString(QKeySequence::NativeText)));
}

/// Before the dialog's own keys (Esc, Tab, Alt with a letter) are looked at.
bool KeyRecorder::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress) return QWidget::event(event);
    take(*static_cast<QKeyEvent*>(event));
    event->accept();
    return true;
}

void KeyRecorder::take(const QKeyEvent& event)
{
    if (isModifier(event.key()) || event.isAutoRepeat()) return;
    const bool isEsc = event.key() == Qt::Key_Escape && event.modifiers() == Qt::NoModifier;
    if (isEsc && m_keys.isEmpty()) return Q_EMIT givenUp();
    const QKeyCombination key(modifiersOf(event), Qt::Key(event.key()));
    if (!m_keys.isEmpty()) {
        m_keys = QKeySequence(m_keys[0], key);
        return finish();
    }
    m_keys = QKeySequence(key);
    say();
    m_patience.start();
}

void KeyRecorder::finish()
{
    m_patience.stop();
    Q_EMIT recorded(std::exchange(m_keys, {}));
}

void KeyRecorder::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason) return;
    m_patience.stop();
    if (isVisible()) Q_EMIT givenUp();
}

}  // namespace dateline::dialogs
