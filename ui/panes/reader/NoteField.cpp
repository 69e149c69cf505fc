// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/NoteField.h"

#include "ui/style/Metrics.h"
#include "ui/style/Shapes.h"
#include "ui/style/Theme.h"
#include "ui/workspace/AnnotationWording.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dateline::panes {

namespace metrics = style::metrics;

namespace {

constexpr int LeastLines = 3;
constexpr int MostLines = 12;
constexpr int MostNamed = 60;  ///< letters of the passage in the field's name

bool isEnding(const QKeyEvent& key)
{
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return key.key() == Qt::Key_Escape || (isReturn && key.modifiers().testFlag(Qt::ControlModifier));
}

}  // namespace

NoteField::NoteField(QWidget* page)
    : QFrame(page), m_field(new QPlainTextEdit(this)), m_hint(new QLabel(tr("Kept as you write. Esc closes."), this))
{
    m_field->setObjectName(QStringLiteral("noteField"));
    m_field->setFrameShape(NoFrame);
    m_field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);  // as high as fit() says
    m_field->setFont(style::font(style::Face::Interface));
    m_field->setPlaceholderText(tr("A note"));
    m_field->setTabChangesFocus(true);
    m_field->installEventFilter(this);
    m_field->viewport()->setAutoFillBackground(false);
    m_hint->setFont(style::font(style::Face::Small));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Gap, metrics::Grid, metrics::Gap, metrics::Grid);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_field, 1);
    column->addWidget(m_hint);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        Q_EMIT written(text());
    });
    hide();
}

QString NoteField::text() const
{
    return m_field->toPlainText();
}

void NoteField::open(const Annotation& annotation)
{
    m_annotation = annotation;
    m_isOpen = true;
    const QString quote =
        annotation.passage ? workspace::shortened(annotation.passage->last.exact, MostNamed) : QString();
    m_field->setAccessibleName(quote.isEmpty() ? tr("Note on the article") : tr("Note on “%1”").arg(quote));
    {
        const QSignalBlocker quiet(m_field);
        m_field->setPlainText(annotation.note);
    }
    m_field->moveCursor(QTextCursor::End);
    fit();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void NoteField::close()
{
    if (!std::exchange(m_isOpen, false)) return;
    // Or Qt would send the focus on to the next link of the page.
    if (m_field->hasFocus()) parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
}

void NoteField::place(const QRect& at)
{
    m_at = at;
    fit();
}

/// Within the page, so that nothing of it is cut off.
void NoteField::fit()
{
    const int lines = std::clamp(int(m_field->document()->size().height()) + 1, LeastLines, MostLines);
    const int field = lines * m_field->fontMetrics().lineSpacing() + 2 * int(m_field->document()->documentMargin());
    const int hint = m_hint->heightForWidth(m_at.width() - 2 * metrics::Gap);
    const int height = field + hint + 3 * metrics::Grid;
    const QWidget& page = *parentWidget();
    const int y = std::clamp(m_at.top(), metrics::Grid, std::max(metrics::Grid, page.height() - height - metrics::Gap));
    setGeometry(QRect(m_at.left(), y, m_at.width(), height));
}

void NoteField::paintEvent(QPaintEvent*)
{
    const style::Theme& theme = style::themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.page);  // beneath the corners
    style::shapes::rounded(painter, QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), theme.list, theme.accent, 1.5);
}

bool NoteField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool isByWindow = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
        if (m_isOpen && !isByWindow) Q_EMIT ended();
    }
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !isEnding(*static_cast<QKeyEvent*>(event))) return QFrame::eventFilter(watched, event);
    event->accept();  // before the window's shortcuts take it
    if (event->type() == QEvent::KeyPress) Q_EMIT ended();
    return true;
}

}  // namespace dateline::panes
