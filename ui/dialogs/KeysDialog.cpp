// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/KeysDialog.h"

#include "ui/dialogs/FuzzyMatch.h"
#include "ui/dialogs/MenuTitles.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::dialogs {

namespace metrics = style::metrics;

namespace {

constexpr size_t PageColumns = 2;

QString keysHtml(const QStringList& keys, const QString& ground)
{
    QStringList caps;
    for (const QString& each : keys)
        caps << QStringLiteral("<span style='background:%1'>&nbsp;%2&nbsp;</span>").arg(ground, each.toHtmlEscaped());
    return caps.join(QStringLiteral("&nbsp; "));
}

}  // namespace

KeysDialog::KeysDialog(const workspace::Actions& actions, const workspace::Keymap& keymap, QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit), m_page(new QTextBrowser)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [menu, title] : menuTitles()) {
        Group group{title, {}};
        for (const workspace::Action& action : actions) {
            const workspace::Keys keys = keymap.keysOf(action);
            if (action.menu != menu || keys.isEmpty()) continue;
            group.rows.push_back({workspace::plainText(action), {}});
            for (const QKeySequence& each : keys) group.rows.back().second << each.toString(QKeySequence::NativeText);
        }
        if (!group.rows.empty()) m_all.push_back(group);
    }
    layOut();
    fill({});
    connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::fill);
    resize(820, 620);
}

void KeysDialog::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    layout->setSpacing(metrics::Gap);
    m_search->setPlaceholderText(tr("Filter by command or key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_page->setAccessibleName(windowTitle());
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [&](const QString& text) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        return button;
    };
    connect(add(tr("C&hange keys…")), &QPushButton::clicked, this, &KeysDialog::changeAsked);
    connect(add(tr("&Copy")), &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(add(tr("&Print…")), &QPushButton::clicked, this, &KeysDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    layout->addWidget(m_search);
    layout->addWidget(m_page, 1);
    layout->addWidget(buttons);
}

void KeysDialog::filter(const QString& words)
{
    m_search->setText(words);
}

void KeysDialog::fill(const QString& words)
{
    m_shown.clear();
    for (const Group& group : m_all) {
        Group kept{group.title, {}};
        for (const auto& row : group.rows) {
            const QString all = row.first + QLatin1Char(' ') + row.second.join(QLatin1Char(' '));
            if (all.contains(words.trimmed(), Qt::CaseInsensitive) || fuzzyScore(row.first, words))
                kept.rows.push_back(row);
        }
        if (!kept.rows.empty()) m_shown.push_back(kept);
    }
    m_page->setHtml(m_shown.empty() ? tr("No command has such a name or key.").toHtmlEscaped()
                                    : asHtml(m_shown, false));
}

/// Two columns of about the same height; a group is not torn apart.
QString KeysDialog::asHtml(const std::vector<Group>& groups, bool isForPaper) const
{
    const style::Theme& theme = style::theme(isForPaper ? style::ThemeName::Light : style::themeOf(palette()).name);
    size_t lines = 0;
    for (const Group& group : groups) lines += group.rows.size() + 2;
    QStringList columns(PageColumns);
    size_t placed = 0;
    for (const Group& group : groups) {
        QString& column =
            columns[qsizetype(std::min(placed * PageColumns / std::max<size_t>(lines, 1), PageColumns - 1))];
        column += QStringLiteral("<tr><td colspan='2'><b>%1</b></td></tr>").arg(group.title.toHtmlEscaped());
        for (const auto& [text, keys] : group.rows)
            column += QStringLiteral("<tr><td>%1</td><td style='padding-left:16px'>%2</td></tr>")
                          .arg(text.toHtmlEscaped(), keysHtml(keys, theme.chip.name()));
        column += QStringLiteral("<tr><td colspan='2'>&nbsp;</td></tr>");
        placed += group.rows.size() + 2;
    }
    QString html;
    for (const QString& column : columns)
        html += QStringLiteral("<td width='50%'><table cellpadding='2'>%1</table></td>").arg(column);
    return QStringLiteral("<table width='100%' style='color:%1'><tr>%2</tr></table>").arg(theme.text.name(), html);
}

QString KeysDialog::asText() const
{
    QString text;
    for (const Group& group : m_shown) {
        text += group.title + QLatin1Char('\n');
        for (const auto& [name, keys] : group.rows)
            text += name + QLatin1Char('\t') + keys.join(QStringLiteral("   ")) + QLatin1Char('\n');
        text += QLatin1Char('\n');
    }
    return text;
}

void KeysDialog::printTo(QPagedPaintDevice& device) const
{
    QTextDocument paper;
    QFont face = style::font(style::Face::Interface);
    face.setPointSizeF(9);
    paper.setDefaultFont(face);
    paper.setHtml(QStringLiteral("<h3>%1</h3>").arg(windowTitle().toHtmlEscaped()) + asHtml(m_shown, true));
    paper.print(&device);
}

void KeysDialog::print()
{
    auto* dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this](QPrinter* printer) { printTo(*printer); });
    dialog->open();
}

void KeysDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) fill(m_search->text());
}

}  // namespace dateline::dialogs
