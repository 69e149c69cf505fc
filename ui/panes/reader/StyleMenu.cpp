// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/StyleMenu.h"

namespace dateline::panes {

using style::ThemeName;

StyleMenu::StyleMenu(QWidget* parent) : QMenu(parent)
{
    const auto measure = [](int pixels) { return [pixels](ReadingStyle& style) { style.measure = pixels; }; };
    const auto face = [](bool isSerif) { return [isSerif](ReadingStyle& style) { style.isSerif = isSerif; }; };
    const auto page = [](std::optional<ThemeName> theme) {
        return [theme](ReadingStyle& style) { style.theme = theme; };
    };
    addAction(tr("Larger text"), this, [this] {
        m_style.makeLarger();
        Q_EMIT chosen(m_style);
    });
    addAction(tr("Smaller text"), this, [this] {
        m_style.makeSmaller();
        Q_EMIT chosen(m_style);
    });
    add(tr("Ordinary size"), [](ReadingStyle& style) { style.size = ReadingStyle::OrdinarySize; });
    addSeparator();
    add(tr("Narrow column"), measure(ReadingStyle::NarrowMeasure));
    add(tr("Ordinary column"), measure(ReadingStyle::OrdinaryMeasure));
    add(tr("Wide column"), measure(ReadingStyle::WideMeasure));
    addSeparator();
    add(tr("Serif"), face(true));
    add(tr("Sans serif"), face(false));
    addSeparator();
    add(tr("Page as the window"), page({}));
    add(tr("Light page"), page(ThemeName::Light));
    add(tr("Sepia page"), page(ThemeName::Sepia));
    add(tr("Dark page"), page(ThemeName::Dark));
    setStyle(m_style);
}

void StyleMenu::add(const QString& text, const Change& change)
{
    QAction* action = addAction(text, this, [this, change] {
        change(m_style);
        Q_EMIT chosen(m_style);
    });
    action->setCheckable(true);
    m_choices.push_back({action, change});
}

void StyleMenu::setStyle(const ReadingStyle& style)
{
    m_style = style;
    // A choice is in force where making it changes nothing.
    for (const Choice& choice : m_choices) {
        ReadingStyle changed = style;
        choice.change(changed);
        choice.action->setChecked(changed == style);
    }
}

}  // namespace dateline::panes
