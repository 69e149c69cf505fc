// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/inspector/DifferenceView.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace dateline::panes {

using Kind = Difference::Kind;

namespace {

enum class Side { Both, Before, After };

QTextEdit* makeText(const QString& name)
{
    auto* text = new QTextEdit;
    text->setReadOnly(true);
    text->setAcceptRichText(false);
    text->setUndoRedoEnabled(false);
    text->setFrameShape(QFrame::NoFrame);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    text->setAccessibleName(name);
    return text;
}

/// Writes the stretches of a text one after the other.
class Writer final {
public:
    Writer(QTextEdit& text, Side side) : m_cursor(text.document()), m_side(side)
    {
        const style::Theme& theme = style::themeOf(text.palette());
        m_gone.setForeground(theme.warning);
        m_gone.setFontStrikeOut(true);
        m_fresh.setForeground(theme.selectionText);
        m_fresh.setBackground(theme.selection);
        m_fresh.setFontUnderline(true);
    }

    void write(const ComparedText& text, bool isHeadline)
    {
        QTextCharFormat plain;
        if (isHeadline) plain.setFontWeight(QFont::DemiBold);
        const QList<uint> before = text.before.toUcs4(), after = text.after.toUcs4();
        for (const Difference& one : text.differences) {
            if (m_left <= 0) return;
            if (one.kind == Kind::Equal) {
                put(part(after, one.after), plain);
                continue;
            }
            if (m_side != Side::After) put(part(before, one.before), merged(plain, m_gone));
            if (m_side != Side::Before) put(part(after, one.after), merged(plain, m_fresh));
        }
    }

    void end() { m_cursor.insertText(QStringLiteral("\n\n"), QTextCharFormat()); }
    bool isCut() const { return m_left <= 0; }

private:
    static QString part(const QList<uint>& text, const TextRange& range)
    {
        const QList<uint> some = text.mid(range.from, range.length);
        return QString::fromUcs4(reinterpret_cast<const char32_t*>(some.constData()), some.size());
    }

    static QTextCharFormat merged(QTextCharFormat plain, const QTextCharFormat& mark)
    {
        plain.merge(mark);
        return plain;
    }

    void put(const QString& text, const QTextCharFormat& format)
    {
        m_cursor.insertText(text.left(m_left), format);
        m_left -= text.size();
    }

    QTextCursor m_cursor;
    Side m_side;
    qsizetype m_left = DifferenceView::MostCharacters;
    QTextCharFormat m_gone, m_fresh;
};

bool isEqual(const ComparedText& text)
{
    return std::ranges::all_of(text.differences, [](const Difference& one) { return one.kind == Kind::Equal; });
}

bool fill(QTextEdit& text, Side side, const Comparison& comparison)
{
    text.clear();
    Writer writer(text, side);
    writer.write(comparison.headline, true);
    writer.end();
    writer.write(comparison.body, false);
    text.moveCursor(QTextCursor::Start);
    return !writer.isCut();
}

}  // namespace

DifferenceView::DifferenceView(QWidget* parent)
    : QWidget(parent), m_said(new QLabel), m_before(makeText(tr("Before"))), m_after(makeText(tr("After")))
{
    m_said->setWordWrap(true);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    auto* both = new QHBoxLayout;
    both->setSpacing(style::metrics::Gap);
    both->addWidget(m_before, 1);
    both->addWidget(m_after, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_said);
    column->addLayout(both, 1);
    setFocusProxy(m_after);
    followScroll(m_before, m_after);
    followScroll(m_after, m_before);
    clear();
}

// By share: what stands beside each other is at about the same height, however long the two are.
void DifferenceView::followScroll(const QTextEdit* from, QTextEdit* to)
{
    connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to, [from, to](int value) {
        const int all = std::max(1, from->verticalScrollBar()->maximum());
        const QSignalBlocker quiet(to->verticalScrollBar());
        to->verticalScrollBar()->setValue(int(qint64(value) * to->verticalScrollBar()->maximum() / all));
        to->viewport()->update();
    });
}

void DifferenceView::compare(const Comparison& comparison)
{
    m_comparison = comparison;
    fill();
}

void DifferenceView::clear()
{
    compare({});
    m_said->hide();
}

void DifferenceView::setSideBySide(bool isSideBySide)
{
    m_isSideBySide = isSideBySide;
    fill();
}

void DifferenceView::fill()
{
    m_before->setVisible(m_isSideBySide);
    m_after->setAccessibleName(m_isSideBySide ? tr("After") : tr("Differences"));
    const bool isWhole = panes::fill(*m_after, m_isSideBySide ? Side::After : Side::Both, m_comparison);
    if (m_isSideBySide) panes::fill(*m_before, Side::Before, m_comparison);
    const bool isSame = isEqual(m_comparison.headline) && isEqual(m_comparison.body);
    m_said->setText(isSame ? tr("Both say the same.") : tr("The texts are long: this is how they begin."));
    m_said->setVisible(isSame || !isWhole);
}

void DifferenceView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) fill();
}

}  // namespace dateline::panes
