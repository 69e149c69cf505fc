// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/search/ResultLine.h"

#include "library/ErrorWording.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/OrderWords.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace dateline::panes {

using query::SortKey;
using namespace style;

namespace {

constexpr int LineHeight = 30;

QString linked(const QString& where, const QString& text)
{
    return QStringLiteral("<a href='%1'>%2</a>").arg(where, text.toHtmlEscaped());
}

QString countText(const ResultLine::Said& said)
{
    if (!said.count) return said.isSearching ? ResultLine::tr("Searching…") : QString();
    const int count = int(*said.count);
    return said.isComplete ? ResultLine::tr("%Ln articles", nullptr, count)
                           : ResultLine::tr("At least %Ln articles", nullptr, count);
}

/// What stands between the count and the order.
QString moreOf(const ResultLine::Said& said)
{
    QStringList parts;
    if (!said.filters.isEmpty())
        parts << ResultLine::tr("only: %1").arg(said.filters).toHtmlEscaped()
              << linked(QStringLiteral("unfiltered"), ResultLine::tr("show all"));
    if (said.isSearching && !said.isComplete)
        parts << ResultLine::tr("counting…");
    else if (said.sources)
        parts << ResultLine::tr("%Ln sources", nullptr, int(*said.sources));
    if (said.collapsed > 0) parts << ResultLine::tr("%Ln shown", nullptr, int(said.count.value_or(0) - said.collapsed));
    if (parts.isEmpty() && said.count.value_or(0) == 0) return {};
    QString more;
    for (const QString& part : std::as_const(parts)) more += QStringLiteral("· %1 ").arg(part);
    const bool hasOrder = said.count.value_or(0) > 0;  // it follows
    return hasOrder ? more + QStringLiteral("·") : more.trimmed();
}

/// A sentence that ends in an ellipsis where the line has no room for all of it.
class ElidedLabel final : public QLabel {
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 4, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
        style()->drawItemText(&painter, rect(), int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
                              isEnabled(), shown, foregroundRole());
    }
};

template <typename Label = QLabel>
QLabel* label(QWidget* parent, QFont::Weight weight)
{
    auto* label = new Label(parent);
    QFont face = font(Face::Interface);
    face.setWeight(weight);
    label->setFont(face);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

ResultLine::ResultLine(QWidget* parent)
    : QWidget(parent),
      m_count(label(this, QFont::DemiBold)),
      m_more(label(this, QFont::Normal)),
      m_sort(new QToolButton(this)),
      m_remark(label<ElidedLabel>(this, QFont::Normal)),
      m_offer(label(this, QFont::Normal))
{
    setFixedHeight(qRound(scaled(LineHeight)));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Grid, 0, metrics::Grid, 0);
    row->setSpacing(metrics::Grid);
    row->addWidget(m_count);
    row->addWidget(m_more);
    row->addWidget(m_sort);
    row->addSpacing(metrics::Margin);
    row->addWidget(m_remark);
    row->addWidget(m_offer);
    row->addStretch(1);
    m_more->setTextFormat(Qt::RichText);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setForegroundRole(QPalette::BrightText);
    m_offer->setTextFormat(Qt::RichText);
    connect(m_more, &QLabel::linkActivated, this,
            [this](const QString& where) { where == u"all" ? Q_EMIT widened() : Q_EMIT unfiltered(); });
    connect(m_offer, &QLabel::linkActivated, this, [this] {
        if (m_offered) Q_EMIT corrected(*m_offered);
    });
    m_sort->setAutoRaise(true);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_sort->setAccessibleName(tr("Order"));
    buildMenu();
    setSort(SortKey::Newest, false);
}

void ResultLine::buildMenu()
{
    auto* menu = new QMenu(m_sort);
    auto* group = new QActionGroup(menu);
    // An order by several keys is none of these.
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const SortKey sort : {SortKey::Newest, SortKey::Oldest, SortKey::Relevance, SortKey::Headline, SortKey::Source,
                               SortKey::Place, SortKey::Byline, SortKey::Language, SortKey::Words}) {
        QAction* action = group->addAction(orderText(query::Order(sort)));
        action->setCheckable(true);
        action->setData(int(sort));
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, sort] { Q_EMIT sortChosen(sort); });
    }
    m_sort->setMenu(menu);
}

void ResultLine::setSort(const query::Order& sort, bool isTyped)
{
    m_sort->setText(orderText(sort) + QStringLiteral(" \u25be"));
    m_sort->setEnabled(!isTyped);
    m_sort->setToolTip(isTyped ? tr("The order is written in the search") : tr("Change the order"));
    m_sort->setAccessibleDescription(orderText(sort));
    for (QAction* action : m_sort->menu()->actions())
        action->setChecked(sort == query::Order(SortKey(action->data().toInt())));
}

void ResultLine::say(const Said& said)
{
    const bool hasOrder = said.count.value_or(0) > 0;
    if (said.inLibrary && *said.inLibrary > 0) {
        m_count->setText(tr("0 here,"));
        m_more->setText(
            linked(QStringLiteral("all"), tr("%1 in the whole library").arg(QLocale().toString(*said.inLibrary))));
    } else if (said.unfiltered && *said.unfiltered > 0) {
        m_count->setText(tr("0 here,"));
        m_more->setText(linked(QStringLiteral("unfiltered"),
                               tr("%1 without the quick filters").arg(QLocale().toString(*said.unfiltered))));
    } else {
        m_count->setText(countText(said));
        m_more->setText(moreOf(said));
    }
    m_sort->setVisible(hasOrder);
    sayRemark(said.remarks);
}

/// A link has the colour of the moment in which its text was set.
void ResultLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    for (QLabel* label : {m_more, m_offer}) {
        const QString text = label->text();
        label->clear();
        label->setText(text);
    }
}

void ResultLine::sayRemark(const std::vector<query::Remark>& remarks)
{
    m_offered.reset();
    QStringList all;
    for (const query::Remark& remark : remarks) all << library::sentence(remark);
    m_remark->setToolTip(all.join(u'\n'));
    QString text = all.value(0);
    if (all.size() > 1) text += QStringLiteral(" ") + tr("(and %1 more)").arg(QLocale().toString(all.size() - 1));
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
    if (!remarks.empty() && !remarks.front().suggestion.isNull()) m_offered = remarks.front();
    m_offer->setVisible(m_offered.has_value());
    if (m_offered)
        m_offer->setText(
            QStringLiteral("<a href='use'>%1</a>").arg(tr("Use «%1»").arg(m_offered->suggestion).toHtmlEscaped()));
}

}  // namespace dateline::panes
