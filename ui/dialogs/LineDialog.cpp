// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/LineDialog.h"

#include "ui/style/Metrics.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::dialogs {

static constexpr int LeastWidth = 420;
static constexpr int MostShown = 6;
static constexpr int LongestLine = 200;

LineDialog::LineDialog(const Said& said, QWidget* parent) : QDialog(parent), m_line(new QLineEdit(said.text))
{
    setWindowTitle(said.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 12);
    layout->setSpacing(style::metrics::Margin);
    auto* label = new QLabel(said.label);
    label->setWordWrap(true);
    label->setBuddy(m_line);
    layout->addWidget(label);
    m_line->selectAll();
    m_line->setMaxLength(LongestLine);
    m_line->installEventFilter(this);
    layout->addWidget(m_line);
    if (!said.before.isEmpty()) addBefore(said.before);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_yes = buttons->addButton(said.yes, QDialogButtonBox::AcceptRole);
    m_yes->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &LineDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto follow = [this] { m_yes->setEnabled(!m_line->text().trimmed().isEmpty()); };
    connect(m_line, &QLineEdit::textChanged, this, follow);
    follow();
    layout->addWidget(buttons);
    setMinimumWidth(qRound(style::scaled(LeastWidth)));
}

void LineDialog::addBefore(const QStringList& before)
{
    m_before = new QListWidget;
    m_before->setAccessibleName(tr("Given before"));
    m_before->addItems(before);
    m_before->setFocusPolicy(Qt::NoFocus);  // the arrow keys reach it from the field
    m_before->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_before->setTextElideMode(Qt::ElideRight);
    const int rows = int(std::min<qsizetype>(before.size(), MostShown));
    m_before->setFixedHeight(rows * m_before->sizeHintForRow(0) + 2 * m_before->frameWidth());
    connect(m_before, &QListWidget::currentTextChanged, m_line, &QLineEdit::setText);
    connect(m_before, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        m_line->setText(item->text());
        accept();
    });
    layout()->addWidget(m_before);
}

void LineDialog::moveBy(int rows)
{
    const int row = std::clamp(m_before->currentRow() + rows, 0, m_before->count() - 1);
    m_before->setCurrentRow(row);
}

bool LineDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (m_before && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveBy(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void LineDialog::accept()
{
    const QString line = m_line->text().simplified();
    if (line.isEmpty()) return;
    Q_EMIT chosen(line);
    QDialog::accept();
}

}  // namespace dateline::dialogs
