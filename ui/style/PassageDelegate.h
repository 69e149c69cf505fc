// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace dateline::style {

/// What a model of passages tells the delegate.
enum PassageRole {
    QuoteRole = Qt::UserRole + 1,  ///< the words of the passage; empty: a note on a whole article
    NoteRole,                      ///< a note or comment
    MetaRole,                      ///< where the words are from
    LostRole,                      ///< why the passage has no place, with what stood around it; empty: it has one
    HighlightRole,                 ///< HighlightColour as int
    NumberRole,                    ///< int, its place in an order; 0: it has none
    IsLoadedRole,
};

/// A passage in a list: its words between the bar of its colour and its place in the order, the note, where it is from.
/// The note is written in its row (Qt::EditRole); Escape and Enter both keep what is written.
class PassageDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit PassageDelegate(const QString& fieldName, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// By how long the texts are, not by laying them out: thousands of rows are asked.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_fieldName;
};

/// A list of such rows, without a model yet. `fieldName`: what its editor is called.
QListView* passageList(const QString& objectName, const QString& accessibleName, const QString& fieldName,
                       QWidget* parent);

}  // namespace dateline::style
