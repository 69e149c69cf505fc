// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/MarkPopup.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/TagChips.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::dialogs {

namespace {

enum { PathRole = Qt::UserRole, BeforeRole };

bool isSame(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString title(const MarkPopup::State& state)
{
    const int count = int(state.articles);
    if (state.kind == MarkKind::Tag)
        return state.articles == 1 ? MarkPopup::tr("Tags of this article")
                                   : MarkPopup::tr("Tags of %Ln articles", nullptr, count);
    return state.articles == 1 ? MarkPopup::tr("Collections of this article")
                               : MarkPopup::tr("Collections of %Ln articles", nullptr, count);
}

}  // namespace

MarkPopup::MarkPopup(State state, QWidget* parent)
    : QDialog(parent),
      m_state(std::move(state)),
      m_title(new QLabel(title(m_state))),
      m_field(new QLineEdit),
      m_list(new QListWidget)
{
    const bool isTag = m_state.kind == MarkKind::Tag;
    setWindowTitle(isTag ? tr("Tags") : tr("Collections"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(style::metrics::Gap);
    m_title->setFont(style::font(style::Face::Title));
    m_field->setPlaceholderText(isTag ? tr("Type a tag") : tr("Type a collection, or one/within another"));
    m_field->setAccessibleName(m_title->text());
    m_field->installEventFilter(this);
    m_list->setAccessibleName(windowTitle());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({style::metrics::Icon, style::metrics::Icon});
    auto* hint = new QLabel(tr("Enter sets it, a comma sets it and goes on, Esc changes nothing."));
    hint->setFont(style::font(style::Face::Small));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(hint);
    fill();
    connect(m_field, &QLineEdit::textChanged, this, &MarkPopup::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &MarkPopup::accept);
    resize(380, 400);
}

void MarkPopup::fill()
{
    m_new = new QListWidgetItem(style::icon(QStringLiteral("plus")), QString(), m_list);
    for (const CountedMark& mark : m_state.all) add(mark);
    filter();
}

void MarkPopup::add(const CountedMark& mark)
{
    const auto carried = std::ranges::find(m_state.carried, mark.named.mark, &CarriedMark::mark);
    const qint64 count = carried == m_state.carried.end() ? 0 : carried->articles;
    const Qt::CheckState before = count == 0                 ? Qt::Unchecked
                                  : count < m_state.articles ? Qt::PartiallyChecked
                                                             : Qt::Checked;
    const bool isTag = m_state.kind == MarkKind::Tag;
    const QIcon picture =
        isTag ? style::tagDot(style::themeOf(palette()), mark.named.colour) : style::icon(QStringLiteral("folder"));
    auto* item = new QListWidgetItem(picture, mark.path, m_list);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setData(PathRole, mark.path);
    item->setData(BeforeRole, int(before));
    item->setCheckState(before);
}

/// What begins so comes before what only holds it: the first that can be taken is in hand. Nothing is while nothing is
/// typed, so that Enter then means what is ticked.
void MarkPopup::filter()
{
    const QString typed = m_field->text().simplified();
    QListWidgetItem* best = nullptr;
    bool isThere = typed.isEmpty();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        if (item == m_new) continue;
        const QString path = item->data(PathRole).toString();
        item->setHidden(!path.contains(typed, Qt::CaseInsensitive));
        isThere = isThere || isSame(path, typed);
        if (item->isHidden() || typed.isEmpty()) continue;
        const bool isBetter = !best || isSame(path, typed) ||
                              (path.startsWith(typed, Qt::CaseInsensitive) &&
                               !best->data(PathRole).toString().startsWith(typed, Qt::CaseInsensitive));
        if (isBetter) best = item;
    }
    m_new->setHidden(isThere);
    m_new->setText(m_state.kind == MarkKind::Tag ? tr("New tag “%1”").arg(typed)
                                                 : tr("New collection “%1”").arg(typed));
    if (!best && !isThere) best = m_new;
    m_list->setCurrentItem(best);
}

bool MarkPopup::toggleCurrent()
{
    QListWidgetItem* item = m_list->currentItem();
    if (!item || item->isHidden()) return false;
    if (item == m_new) {
        const QString name = m_field->text().simplified();
        auto* made = new QListWidgetItem(style::icon(QStringLiteral("plus")), name, m_list);
        made->setFlags(made->flags() | Qt::ItemIsUserCheckable);
        made->setData(PathRole, name);
        made->setData(BeforeRole, int(Qt::Unchecked));
        item = made;
        item->setCheckState(Qt::Unchecked);
    }
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    return true;
}

bool MarkPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->text() == QLatin1String(",")) {
        if (toggleCurrent()) m_field->clear();
        return true;
    }
    const bool isMove = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_PageUp ||
                        key->key() == Qt::Key_PageDown;
    return isMove ? QApplication::sendEvent(m_list, event) : QDialog::eventFilter(watched, event);
}

std::vector<workspace::MarkWish> MarkPopup::wishes() const
{
    std::vector<workspace::MarkWish> wishes;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item == m_new || item->checkState() == Qt::CheckState(item->data(BeforeRole).toInt())) continue;
        wishes.push_back({m_state.kind, item->data(PathRole).toString(), item->checkState() == Qt::Checked});
    }
    return wishes;
}

void MarkPopup::accept()
{
    toggleCurrent();
    const auto wanted = wishes();
    QDialog::accept();
    if (!wanted.empty()) Q_EMIT chosen(wanted);
}

}  // namespace dateline::dialogs
