// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ImportReportDialog.h"

#include "library/ErrorWording.h"
#include "ui/style/Metrics.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace dateline::dialogs {

namespace {

using style::metrics::Margin;

/// A table of widgets stays quick to so many rows; the rest is in the copied text.
constexpr size_t ShownProblems = 2000;

QString where(const ImportProblem& problem)
{
    return problem.position > 0 ? ImportReportDialog::tr("%1, record %L2").arg(problem.file).arg(problem.position)
                                : problem.file;
}

/// The table has the whole path beside it.
QString why(const ImportProblem& problem)
{
    ImportProblem shown = problem;
    shown.reason.subject = QFileInfo(problem.reason.subject).fileName();
    QString said = library::sentence(shown);
    said[0] = said[0].toUpper();
    return said;
}

QString asText(const ImportReport& report)
{
    QString text;
    for (const ImportProblem& problem : report.problems)
        text += where(problem) + QLatin1Char('\t') + why(problem) + QLatin1Char('\n');
    return text;
}

/// Rows of several lines, told apart by the air between them.
class AiryRows final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * style::metrics::Grid);
    }
};

QLabel* makeHeading(const ImportReport& report)
{
    auto* heading =
        new QLabel(report.stoppedBy      ? ImportReportDialog::tr("The import ended early; what it had added stays.")
                   : report.wasCancelled ? ImportReportDialog::tr("The import was stopped; what it had added stays.")
                   : report.added + report.updated == 0 ? ImportReportDialog::tr("Nothing new was imported")
                   : report.refused > 0                 ? ImportReportDialog::tr("Imported, but not all of it")
                                                        : ImportReportDialog::tr("Imported"));
    heading->setFont(style::font(style::Face::Title));
    return heading;
}

/// What ended it, and what to do.
QLabel* makeReason(const Error& error)
{
    auto* reason = new QLabel(library::sentence(error));
    reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    reason->setWordWrap(true);
    return reason;
}

QLabel* makeCounts(const ImportReport& report)
{
    const QLocale locale;
    const auto number = [&](qint64 count) { return locale.toString(count); };
    QStringList facts{ImportReportDialog::tr("%1 read").arg(number(report.read)),
                      ImportReportDialog::tr("%1 added").arg(number(report.added))};
    if (report.updated > 0) facts << ImportReportDialog::tr("%1 updated").arg(number(report.updated));
    if (report.duplicates > 0) facts << ImportReportDialog::tr("%1 known already").arg(number(report.duplicates));
    if (report.refused > 0) facts << ImportReportDialog::tr("%1 refused").arg(number(report.refused));
    facts << ImportReportDialog::tr("%1 s").arg(locale.toString(report.seconds, 'f', 1));
    auto* counts = new QLabel(facts.join(QStringLiteral(" · ")));
    counts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    counts->setWordWrap(true);
    return counts;
}

}  // namespace

ImportReportDialog::ImportReportDialog(const ImportReport& report, OldOffer offer, QWidget* parent)
    : QDialog(parent), m_batch(report.batch)
{
    setWindowTitle(tr("Import report"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Margin, 2 * Margin, 2 * Margin, Margin);
    layout->setSpacing(Margin);
    layout->addWidget(makeHeading(report));
    if (report.stoppedBy) layout->addWidget(makeReason(*report.stoppedBy));
    layout->addWidget(makeCounts(report));
    if (!report.problems.empty()) layout->addWidget(makeProblems(report), 1);
    const bool hasOffer = offer != OldOffer::None && report.olderThan30Days > 0 && report.added > ManyArticles;
    if (hasOffer) layout->addWidget(makeOffer(report, offer));
    layout->addWidget(makeButtons(report));
    resize(report.problems.empty() ? 480 : 720, report.problems.empty() ? sizeHint().height() : 440);
    connect(this, &QDialog::finished, this, &ImportReportDialog::acceptOffer);
}

QWidget* ImportReportDialog::makeProblems(const ImportReport& report)
{
    const int rows = int(std::min(report.problems.size(), ShownProblems));
    auto* table = new QTableWidget(rows, 2);
    table->setHorizontalHeaderLabels({tr("Item"), tr("Why, and what to do")});
    table->setAccessibleName(tr("Items that were not imported, or imported with a remark"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(true);
    table->setTextElideMode(Qt::ElideMiddle);  // a path is told by its ends
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setShowGrid(false);
    table->setItemDelegate(new AiryRows(table));
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setColumnWidth(0, 260);
    for (int row = 0; row < rows; ++row) {
        const ImportProblem& problem = report.problems[size_t(row)];
        auto* item = new QTableWidgetItem(where(problem));
        item->setToolTip(where(problem));
        auto* reason = new QTableWidgetItem(why(problem));
        reason->setToolTip(reason->text());
        table->setItem(row, 0, item);
        table->setItem(row, 1, reason);
    }
    return table;
}

QWidget* ImportReportDialog::makeOffer(const ImportReport& report, OldOffer offer)
{
    m_markOld = new QCheckBox(
        tr("Mark the %Ln articles older than %L1 days as read", nullptr, int(report.olderThan30Days)).arg(OldDays));
    m_markOld->setChecked(offer == OldOffer::Ticked);
    return m_markOld;
}

QWidget* ImportReportDialog::makeButtons(const ImportReport& report)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    if (report.added + report.updated > 0) {
        QPushButton* undo = buttons->addButton(tr("&Undo this import"), QDialogButtonBox::DestructiveRole);
        connect(undo, &QPushButton::clicked, this, [this] {
            if (m_markOld) m_markOld->setChecked(false);
            Q_EMIT undoAsked(m_batch);
            close();
        });
    }
    if (!report.problems.empty()) {
        QPushButton* copy = buttons->addButton(tr("&Copy list"), QDialogButtonBox::ActionRole);
        connect(copy, &QPushButton::clicked, this,
                [text = asText(report)] { QGuiApplication::clipboard()->setText(text); });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    return buttons;
}

void ImportReportDialog::acceptOffer()
{
    if (m_markOld && m_markOld->isChecked()) Q_EMIT markOldReadAsked(m_batch);
    m_markOld = nullptr;
}

}  // namespace dateline::dialogs
