// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/MenuTitles.h"

#include <QCoreApplication>

namespace dateline::dialogs {

using workspace::Menu;

std::vector<std::pair<Menu, QString>> menuTitles()
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("MenuTitles", text); };
    return {{Menu::Go, tr(QT_TRANSLATE_NOOP("MenuTitles", "Go"))},
            {Menu::Article, tr(QT_TRANSLATE_NOOP("MenuTitles", "Article"))},
            {Menu::Edit, tr(QT_TRANSLATE_NOOP("MenuTitles", "Edit"))},
            {Menu::View, tr(QT_TRANSLATE_NOOP("MenuTitles", "View"))},
            {Menu::File, tr(QT_TRANSLATE_NOOP("MenuTitles", "File"))},
            {Menu::Help, tr(QT_TRANSLATE_NOOP("MenuTitles", "Help"))},
            {Menu::None, tr(QT_TRANSLATE_NOOP("MenuTitles", "Other"))}};
}

}  // namespace dateline::dialogs
