// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/PassageDelegate.h"

#include "ui/style/Highlights.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Shapes.h"
#include "ui/style/TextLines.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace dateline::style {

namespace {

constexpr int Gutter = 28;
constexpr int End = 18;
constexpr int Above = 9;
constexpr int Between = 3;
constexpr int Bar = 4;
constexpr int QuoteLines = 3;
constexpr int NoteLines = 2;
constexpr int LetterShare = 44;  ///< of a letter's width in hundredths of the height of a line, on average

/// One part of a row, one beneath the other.
struct Part {
    int role = QuoteRole;
    Face face = Face::Interface;
    int most = 1;
};
constexpr Part Parts[] = {{QuoteRole, Face::Headline, QuoteLines},
                          {NoteRole, Face::Interface, NoteLines},
                          {LostRole, Face::Small, NoteLines},
                          {MetaRole, Face::Small, 1}};

int lineHeight(Face face)
{
    return QFontMetrics(font(face)).height() + 1;
}

int linesOf(const Part& part, const QString& text, int width)
{
    if (text.isEmpty()) return 0;
    const int letters = std::max(10, width * 100 / (lineHeight(part.face) * LetterShare));
    return std::clamp(int((text.size() + letters - 1) / letters), 1, part.most);
}

int textWidth(const QStyleOptionViewItem& option)
{
    return std::max(60, option.rect.width() - Gutter - End);
}

QRect mirrored(const QStyleOptionViewItem& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QColor inkOf(const Part& part, const Theme& theme, bool isSelected)
{
    if (part.role == LostRole) return isSelected ? theme.selectionText : theme.warning;
    if (part.role == MetaRole) return isSelected ? theme.selectionFaint : theme.faint;
    return isSelected ? theme.selectionText : theme.text;
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, isSelected ? theme.selection : theme.list);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.hairline);
    if (option.state.testFlag(QStyle::State_HasFocus))
        shapes::rounded(painter, QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5), Qt::transparent, theme.accent,
                        1.5);
}

void paintBar(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme)
{
    const auto colour = HighlightColour(index.data(HighlightRole).toInt());
    const int number = index.data(NumberRole).toInt();
    const QRect bar(option.rect.left() + Gutter - 12, option.rect.top() + Above, Bar, option.rect.height() - 2 * Above);
    if (colour != HighlightColour::None) {
        const QRect placed = mirrored(option, bar);
        painter.setPen(QPen(highlightLook(theme, colour).line, Bar, penStyle(colour), Qt::FlatCap));
        painter.drawLine(placed.center().x(), placed.top(), placed.center().x(), placed.bottom());
    }
    if (number == 0) return;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.setFont(font(Face::Tiny));
    painter.setPen(isSelected ? theme.selectionFaint : theme.faint);
    const QRect gutter(option.rect.left(), option.rect.top() + Above, Gutter - 4, lineHeight(Face::Headline));
    painter.drawText(mirrored(option, gutter), Qt::AlignCenter, QLocale().toString(number));
}

QRect noteRect(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const int width = textWidth(option);
    const int quote = linesOf(Parts[0], index.data(QuoteRole).toString(), width) * lineHeight(Face::Headline);
    return mirrored(option, QRect(option.rect.left() + Gutter - 4, option.rect.top() + Above + quote, width + 8,
                                  lineHeight(Face::Interface) + 10));
}

}  // namespace

PassageDelegate::PassageDelegate(const QString& fieldName, QObject* parent)
    : QStyledItemDelegate(parent), m_fieldName(fieldName)
{
}

void PassageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const int width = textWidth(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, theme);
    paintBar(*painter, option, index, theme);
    int y = option.rect.top() + Above;
    for (const Part& part : Parts) {
        const QString text = index.data(part.role).toString();
        const int lines = linesOf(part, text, width);
        if (lines == 0) continue;
        const int left = option.direction == Qt::RightToLeft ? option.rect.right() + 1 - Gutter - width
                                                             : option.rect.left() + Gutter;
        int indent = 0;
        if (part.role == NoteRole) {
            indent = metrics::Icon + metrics::Grid;
            const QRect sign(option.rect.left() + Gutter, y + 1, metrics::Icon - 2, metrics::Icon - 2);
            icon(QStringLiteral("note"), inkOf(part, theme, isSelected)).paint(painter, mirrored(option, sign));
        }
        const int x = option.direction == Qt::RightToLeft ? left : left + indent;
        TextLines(text, font(part.face), width - indent, lines, option.direction)
            .draw(*painter, QPointF(x, y), inkOf(part, theme, isSelected), {}, {}, {});
        y += lines * lineHeight(part.face) + Between;
    }
    painter->restore();
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = textWidth(option);
    int height = 2 * Above - Between;
    for (const Part& part : Parts)
        if (const int lines = linesOf(part, index.data(part.role).toString(), width))
            height += lines * lineHeight(part.face) + Between;
    return {metrics::ListWidth / 2, std::max(height, 2 * Above + lineHeight(Face::Headline))};
}

QWidget* PassageDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(m_fieldName);
    field->setPlaceholderText(m_fieldName);
    return field;
}

/// What is typed is not overwritten when the rows change meanwhile.
void PassageDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = qobject_cast<QLineEdit*>(editor);
    if (field && !field->isModified()) field->setText(index.data(Qt::EditRole).toString());
}

void PassageDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* field = qobject_cast<QLineEdit*>(editor)) model->setData(index, field->text(), Qt::EditRole);
}

void PassageDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const
{
    editor->setGeometry(noteRect(option, index));
}

/// Enter and Escape are the field's, before the window's shortcuts take them.
bool PassageDelegate::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    auto* field = qobject_cast<QWidget*>(watched);
    if (!field || !isKey) return QStyledItemDelegate::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEscape = key == Qt::Key_Escape;
    if (!isEscape && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QStyledItemDelegate::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride) return true;
    if (!isEscape) return QStyledItemDelegate::eventFilter(watched, event);
    Q_EMIT commitData(field);
    Q_EMIT closeEditor(field);
    return true;
}

QListView* passageList(const QString& objectName, const QString& accessibleName, const QString& fieldName,
                       QWidget* parent)
{
    auto* view = new QListView(parent);
    view->setObjectName(objectName);
    view->setAccessibleName(accessibleName);
    view->setFrameShape(QFrame::NoFrame);
    view->viewport()->setBackgroundRole(QPalette::AlternateBase);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setResizeMode(QListView::Adjust);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setItemDelegate(new PassageDelegate(fieldName, view));
    return view;
}

}  // namespace dateline::style
