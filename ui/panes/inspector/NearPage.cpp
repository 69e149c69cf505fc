// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/inspector/NearPage.h"

#include "library/WhenAnswered.h"
#include "ui/panes/inspector/NearDelegate.h"
#include "ui/style/Dates.h"
#include "ui/style/Metrics.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dateline::panes {

namespace {

constexpr qint64 MostShown = 50;
constexpr int IdRole = Qt::UserRole;

ArticleId idOf(const QTreeWidgetItem* item)
{
    return {item ? item->data(0, IdRole).toLongLong() : 0};
}

/// The last update or part that the story came to.
int lastNumber(const StoryChain& chain, StoryStep step)
{
    int last = 0;
    for (const ChainLink& link : chain)
        if (link.step == step) last = std::max(last, link.number);
    return last;
}

/// `of`: how many there are; 0: not said.
QString stepText(const ChainLink& link, int of)
{
    const QString number = link.number > 0 ? QString::number(link.number) : QString();
    const bool isOneOf = link.number > 0 && of > 0;
    switch (link.step) {
        case StoryStep::Story:
            return NearPage::tr("First version");
        case StoryStep::Take:
            return isOneOf ? NearPage::tr("Part %1 of %2").arg(link.number).arg(of)
                           : NearPage::tr("Part %1").arg(number);
        case StoryStep::Update:
            return isOneOf ? NearPage::tr("Update %1 of %2").arg(link.number).arg(of)
                           : NearPage::tr("Update %1").arg(number).trimmed();
        case StoryStep::Repeat:
            return NearPage::tr("Sent again");
        case StoryStep::Correction:
            return NearPage::tr("Correction");
        case StoryStep::Kill:
            return NearPage::tr("Withdrawn");
    }
    return {};
}

QTreeWidgetItem* addHeading(QTreeWidget* tree)
{
    auto* heading = new QTreeWidgetItem(tree);
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setExpanded(true);
    heading->setHidden(true);
    return heading;
}

/// `words`: a line of its own; none where it is empty.
void addRow(QTreeWidgetItem* under, const ArticleSummary& summary, const QString& why, const QString& words = {})
{
    QStringList lines{summary.headline, style::joined({summary.source, style::shortDate(summary.date), why})};
    if (!words.isEmpty()) lines.append(words);
    auto* row = new QTreeWidgetItem(under, {lines.join(u'\n')});
    row->setData(0, IdRole, summary.id.value);
    row->setData(0, Qt::AccessibleTextRole, lines.join(QStringLiteral(", ")));
    row->setToolTip(0, summary.headline);
}

}  // namespace

NearPage::NearPage(QWidget* parent)
    : InspectorPage(parent), m_said(new QLabel), m_tree(new QTreeWidget), m_compare(new QPushButton(tr("&Compare")))
{
    m_said->setWordWrap(true);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_tree->setObjectName(QStringLiteral("inspectorNear"));
    m_tree->setAccessibleName(title());
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setItemDelegate(new NearDelegate(m_tree));
    m_chain = addHeading(m_tree);
    m_alike = addHeading(m_tree);
    m_related = addHeading(m_tree);
    m_compare->setObjectName(QStringLiteral("inspectorCompare"));
    m_compare->setToolTip(tr("What differs between the open article and the chosen one"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, style::metrics::Gap, 0, 0);
    column->addWidget(m_said);
    column->addWidget(m_tree, 1);
    column->addWidget(m_compare, 0, Qt::AlignLeading);
    setFocusProxy(m_tree);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const ArticleId id = idOf(item)) Q_EMIT opened(id);
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &NearPage::noteCurrent);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        const QTreeWidgetItem* item = m_tree->currentItem();
        if (const ArticleId id = idOf(item)) Q_EMIT compared(id, item->toolTip(0));
    });
    say(tr("No article is open."));
}

NearPage::~NearPage()
{
    m_cancel.request();
}

QString NearPage::title() const
{
    return tr("Similar");
}

void NearPage::noteCurrent()
{
    m_compare->setEnabled(bool(idOf(m_tree->currentItem())));
}

void NearPage::say(const QString& sentence)
{
    for (QTreeWidgetItem* heading : {m_chain, m_alike, m_related}) {
        qDeleteAll(heading->takeChildren());
        heading->setHidden(true);
    }
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    noteCurrent();
}

void NearPage::show(const std::shared_ptr<library::Library>& library, const library::OpenArticle* open)
{
    const ArticleId id = open && library ? open->article.summary.id : ArticleId();
    const QString text = open ? open->article.sha256 : QString();
    if (std::exchange(m_shown, id) == id && std::exchange(m_text, text) == text) return;
    m_text = text;
    m_cancel.request();
    m_latest.next();
    if (!id) return say(tr("No article is open."));
    say(tr("Looking…"));
    ask(*library);
}

void NearPage::ask(library::Library& library)
{
    m_cancel = Cancel();
    const auto ticket = m_latest.next();
    const auto whenNewest = [this, ticket](auto take) {
        return [this, ticket, take](const auto& answer) {
            if (!m_latest.isNewest(ticket)) return;
            if (answer) return take(*answer);
            if (answer.error().kind == ErrorKind::Cancelled || answer.error().kind == ErrorKind::NotFound) return;
            say(QString());
            Q_EMIT failed(answer.error());
        };
    };
    library::whenAnswered(library.comparing().chain(m_shown, m_cancel), this,
                          whenNewest([this](const StoryChain& chain) { showChain(chain); }));
    library::whenAnswered(library.comparing().alike(m_shown, MostShown, m_cancel), this,
                          whenNewest([this](const AlikeArticles& alike) { showAlike(alike); }));
    library::whenAnswered(library.comparing().related(m_shown, MostShown, m_cancel), this,
                          whenNewest([this](const std::vector<RelatedArticle>& related) { showRelated(related); }));
}

void NearPage::showChain(const StoryChain& chain)
{
    m_chain->setHidden(chain.empty());
    QString own;
    for (const ChainLink& link : chain) {
        if (link.summary.id == m_shown)
            own = stepText(link, lastNumber(chain, link.step));
        else
            addRow(m_chain, link.summary, stepText(link, 0));
    }
    m_chain->setText(0, style::joined({own, tr("one story in %Ln articles", nullptr, int(chain.size()))}));
}

void NearPage::showAlike(const AlikeArticles& alike)
{
    m_alike->setHidden(alike.count == 0);
    m_alike->setText(0, tr("%Ln say nearly the same", nullptr, int(alike.count)));
    for (const AlikeArticle& one : alike.articles) {
        const QString share = QLocale().toString(qRound(one.share * 100));
        addRow(m_alike, one.summary, tr("%1 % the same").arg(share));
    }
}

void NearPage::showRelated(const std::vector<RelatedArticle>& related)
{
    m_related->setHidden(related.empty());
    m_related->setText(0, tr("%Ln related", nullptr, int(related.size())));
    for (const RelatedArticle& one : related) addRow(m_related, one.summary, {}, one.words.join(QStringLiteral(", ")));
    const bool isAlone = related.empty() && m_alike->isHidden() && m_chain->isHidden();
    m_said->setText(isAlone ? tr("Nothing in the library is like this article.") : QString());
    m_said->setVisible(isAlone);
}

}  // namespace dateline::panes
