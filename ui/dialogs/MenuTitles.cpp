// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/MenuTitles.h"

#include <QCoreApplication>

namespace dateline::dialogs {

using workspace::Menu;

namespace {

struct MenuTitles {
    Q_DECLARE_TR_FUNCTIONS(MenuTitles)
};

}  // namespace

std::vector<std::pair<Menu, QString>> menuTitles()
{
    return {{Menu::Go, MenuTitles::tr("Go")},     {Menu::Article, MenuTitles::tr("Article")},
            {Menu::Edit, MenuTitles::tr("Edit")}, {Menu::View, MenuTitles::tr("View")},
            {Menu::File, MenuTitles::tr("File")}, {Menu::Help, MenuTitles::tr("Help")},
            {Menu::None, MenuTitles::tr("Other")}};
}

}  // namespace dateline::dialogs
