// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/inspector/VersionsPage.h"

#include "library/WhenAnswered.h"
#include "ui/panes/inspector/DifferenceView.h"
#include "ui/style/Dates.h"
#include "ui/style/Metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace dateline::panes {

namespace {

QComboBox* makeBox()
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

}  // namespace

VersionsPage::VersionsPage(QWidget* parent)
    : InspectorPage(parent),
      m_said(new QLabel),
      m_before(makeBox()),
      m_after(makeBox()),
      m_way(new QCheckBox(tr("Side &by side"))),
      m_view(new DifferenceView)
{
    m_said->setWordWrap(true);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_before->setObjectName(QStringLiteral("versionBefore"));
    m_after->setObjectName(QStringLiteral("versionAfter"));
    auto* form = new QFormLayout;
    form->setContentsMargins({});
    form->addRow(tr("&From:"), m_before);
    form->addRow(tr("&To:"), m_after);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, style::metrics::Gap, 0, 0);
    column->addWidget(m_said);
    column->addLayout(form);
    column->addWidget(m_way);
    column->addWidget(m_view, 1);
    setFocusProxy(m_before);
    for (QComboBox* box : {m_before, m_after}) connect(box, &QComboBox::activated, this, &VersionsPage::compare);
    connect(m_way, &QCheckBox::toggled, this, [this](bool isSideBySide) {
        m_view->setSideBySide(isSideBySide);
        Q_EMIT wayChanged();
    });
    say(tr("No article is open."));
}

QString VersionsPage::title() const
{
    return tr("Versions");
}

bool VersionsPage::isSideBySide() const
{
    return m_way->isChecked();
}

void VersionsPage::setSideBySide(bool isSideBySide)
{
    m_way->setChecked(isSideBySide);
}

void VersionsPage::say(const QString& sentence)
{
    m_choices.clear();
    m_before->clear();
    m_after->clear();
    m_view->clear();
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_before, m_after, m_way, m_view}) widget->setEnabled(false);
}

void VersionsPage::compareWith(ArticleId id, const QString& headline)
{
    m_other = id;
    m_otherHeadline = headline;
    m_shown = {};
}

void VersionsPage::show(const std::shared_ptr<library::Library>& library, const library::OpenArticle* open)
{
    m_library = library;
    const ArticleId id = open && library ? open->article.summary.id : ArticleId();
    const QString text = open ? open->article.sha256 : QString();
    if (m_shown == id && m_text == text && id) return;
    if (m_shown && m_shown != id) m_other = {};
    m_shown = id;
    m_text = text;
    const auto ticket = m_latest.next();
    m_latestComparison.next();
    say(id ? tr("Looking…") : tr("No article is open."));
    if (!id) return;
    library::whenAnswered(library->comparing().versions(id), this,
                          [this, ticket](const Result<std::vector<ArticleVersion>>& versions) {
                              if (!m_latest.isNewest(ticket)) return;
                              if (versions) return offer(*versions);
                              say(QString());
                              if (versions.error().kind != ErrorKind::Cancelled) Q_EMIT failed(versions.error());
                          });
}

void VersionsPage::offer(const std::vector<ArticleVersion>& versions)
{
    say(versions.size() > 1 ? QString() : tr("The library has one version of this article."));
    for (const ArticleVersion& version : versions) {
        const QString date = style::joined({style::shortDate(version.date), style::timeOf(version.date)});
        const QString imported = QLocale().toString(version.original.imported.toLocalTime(), QLocale::ShortFormat);
        const QString words =
            version.isPresent ? tr("%1, the present one").arg(version.number) : QString::number(version.number);
        const QString label = style::joined({words, date, tr("imported %1").arg(imported)});
        for (QComboBox* box : {m_before, m_after}) {
            box->addItem(label);
            box->setItemData(box->count() - 1, version.headline, Qt::ToolTipRole);
        }
        library::TextChoice choice{m_shown};
        if (!version.isPresent) choice.version = version.number;
        m_choices.push_back(choice);
    }
    const int last = int(versions.size()) - 1;
    m_before->setCurrentIndex(std::max(0, last - 1));
    m_after->setCurrentIndex(last);
    offerOther();
    if (m_choices.size() < 2) return;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_before, m_after, m_way, m_view}) widget->setEnabled(true);
    compare();
}

void VersionsPage::offerOther()
{
    if (!m_other) return;
    for (QComboBox* box : {m_before, m_after}) box->addItem(tr("Similar: %1").arg(m_otherHeadline));
    m_choices.push_back({m_other});
    m_before->setCurrentIndex(m_after->currentIndex());
    m_after->setCurrentIndex(m_after->count() - 1);
}

void VersionsPage::compare()
{
    const int before = m_before->currentIndex(), after = m_after->currentIndex();
    if (!m_library || before < 0 || after < 0) return;
    const auto ticket = m_latestComparison.next();
    library::whenAnswered(m_library->comparing().difference(m_choices[size_t(before)], m_choices[size_t(after)]), this,
                          [this, ticket](const Result<Comparison>& comparison) {
                              if (!m_latestComparison.isNewest(ticket)) return;
                              if (comparison) return m_view->compare(*comparison);
                              m_view->clear();
                              if (comparison.error().kind != ErrorKind::Cancelled) Q_EMIT failed(comparison.error());
                          });
}

}  // namespace dateline::panes
