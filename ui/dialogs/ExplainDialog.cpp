// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ExplainDialog.h"

#include "library/ErrorWording.h"
#include "ui/style/Metrics.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::dialogs {

namespace {

using style::metrics::Margin;

enum Column { ClauseColumn, CountColumn, WordsColumn, Columns };

/// A pattern may stand for thousands of words; the most frequent tell what it does.
constexpr size_t MostWords = 40;

QString wordsOf(const std::vector<query::Expansion>& expansions)
{
    const QLocale locale;
    QStringList words;
    for (size_t place = 0; place < std::min(MostWords, expansions.size()); ++place)
        words << ExplainDialog::tr("%1 (%2)").arg(expansions[place].word, locale.toString(expansions[place].count));
    if (expansions.size() > MostWords)
        words << ExplainDialog::tr("and %1 more").arg(locale.toString(qint64(expansions.size() - MostWords)));
    return words.join(ExplainDialog::tr(", "));
}

QLabel* makeLine(const QString& text)
{
    auto* line = new QLabel(text);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return line;
}

QString inTheWay(const query::Explanation& explanation)
{
    QStringList clauses;
    for (const QString& clause : explanation.toDrop) clauses << ExplainDialog::tr("«%1»").arg(clause);
    return ExplainDialog::tr("Without %1 it finds %2.")
        .arg(clauses.join(ExplainDialog::tr(" and ")), QLocale().toString(explanation.countWithout));
}

}  // namespace

ExplainDialog::ExplainDialog(const QString& typed, const query::Explanation& explanation, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("How the search is understood"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Margin, 2 * Margin, 2 * Margin, Margin);
    layout->setSpacing(Margin);
    auto* heading = makeLine(typed);
    heading->setFont(style::font(style::Face::Title));
    layout->addWidget(heading);
    for (const query::Remark& remark : explanation.remarks) layout->addWidget(makeLine(library::sentence(remark)));
    layout->addWidget(makeClauses(explanation), 1);
    if (!explanation.toDrop.isEmpty()) layout->addWidget(makeLine(inTheWay(explanation)));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    layout->addWidget(buttons);
    resize(720, 440);
}

QWidget* ExplainDialog::makeClauses(const query::Explanation& explanation)
{
    auto* tree = new QTreeWidget;
    tree->setColumnCount(Columns);
    tree->setHeaderLabels({tr("Clause"), tr("Articles"), tr("Stands for")});
    tree->headerItem()->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    tree->setAccessibleName(tr("Clauses and what each finds by itself"));
    tree->setSelectionMode(QAbstractItemView::SingleSelection);
    tree->setAllColumnsShowFocus(true);
    tree->header()->setStretchLastSection(true);
    fill(new QTreeWidgetItem(tree), explanation.whole);
    tree->expandAll();
    tree->setColumnWidth(ClauseColumn, 280);
    tree->setColumnWidth(CountColumn, 90);
    return tree;
}

void ExplainDialog::fill(QTreeWidgetItem* item, const query::ClauseCount& clause)
{
    item->setText(ClauseColumn, clause.text.isEmpty() ? tr("(everything)") : clause.text);
    item->setText(CountColumn, QLocale().toString(clause.count));
    item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(WordsColumn, wordsOf(clause.expansions));
    if (item->text(WordsColumn).isEmpty()) item->setData(WordsColumn, Qt::AccessibleTextRole, tr("nothing else"));
    for (const int column : {int(ClauseColumn), int(WordsColumn)}) item->setToolTip(column, item->text(column));
    for (const query::ClauseCount& part : clause.parts) fill(new QTreeWidgetItem(item), part);
}

}  // namespace dateline::dialogs
