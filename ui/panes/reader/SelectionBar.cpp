// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/SelectionBar.h"

#include "ui/panes/reader/AnnotationActions.h"
#include "ui/panes/reader/BarButton.h"
#include "ui/style/Highlights.h"
#include "ui/style/Metrics.h"
#include "ui/style/Shapes.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace dateline::panes {

namespace metrics = style::metrics;

SelectionBar::SelectionBar(QWidget* page) : QFrame(page)
{
    setObjectName(QStringLiteral("selectionBar"));
    setAccessibleName(tr("Selected words"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Grid, metrics::Grid, metrics::Grid, metrics::Grid);
    row->setSpacing(2);
    const auto add = [&](const QString& id, const QString& icon, const QString& name) {
        QToolButton* button = barButton(this, icon, name);
        button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(button);
        m_buttons.insert(id, button);
        m_names.insert(id, name);
        connect(button, &QToolButton::clicked, this, [this, id] {
            hide();
            Q_EMIT asked(id);
        });
    };
    for (const HighlightColour colour : style::HighlightColours)
        add(highlightAction(colour), {}, tr("Highlight: %1").arg(style::highlightName(colour)));
    add(QStringLiteral("reader.note"), QStringLiteral("note"), tr("Note"));
    add(QStringLiteral("reader.gather"), QStringLiteral("basket"), tr("Put into the basket"));
    add(QStringLiteral("reader.searchSelected"), QStringLiteral("search"), tr("Search for this"));
    add(QStringLiteral("reader.copyCitation"), QStringLiteral("quote"), tr("Copy with citation"));
    paintSwatches();
    hide();
}

void SelectionBar::paintSwatches()
{
    for (const HighlightColour colour : style::HighlightColours)
        if (QToolButton* button = m_buttons.value(highlightAction(colour)))
            button->setIcon(style::highlightSwatch(style::themeOf(palette()), colour));
}

void SelectionBar::paintEvent(QPaintEvent*)
{
    const style::Theme& theme = style::themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    style::shapes::rounded(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.window, theme.faint);
}

void SelectionBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) paintSwatches();
    QFrame::changeEvent(event);
}

void SelectionBar::sayKeys(const workspace::KeyNames& keys)
{
    for (auto each = m_buttons.begin(); each != m_buttons.end(); ++each) {
        const QString key = keys(each.key());
        const QString name = m_names.value(each.key());
        each.value()->setToolTip(key.isEmpty() ? name : tr("%1 (%2)", "button, its key").arg(name, key));
    }
}

void SelectionBar::showAt(const QRect& selected)
{
    adjustSize();
    const QWidget& page = *parentWidget();
    const bool fitsAbove = selected.top() - height() - metrics::Gap >= 0;
    const int y = fitsAbove ? selected.top() - height() - metrics::Gap : selected.bottom() + metrics::Gap;
    const int x = std::clamp(selected.center().x() - width() / 2, metrics::Grid,
                             std::max(metrics::Grid, page.width() - width() - metrics::Grid));
    move(x, std::min(y, page.height() - height()));
    show();
    raise();
}

}  // namespace dateline::panes
