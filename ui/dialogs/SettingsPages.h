// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormPage.h"
#include "ui/dialogs/SettingsDialog.h"

/// What stands on each page. A page writes into the settings that it is given, which outlive it.
namespace dateline::dialogs {

FormPage* appearancePage(Settings& settings);
FormPage* readingPage(Settings& settings);
FormPage* listPage(Settings& settings);
FormPage* importPage(Settings& settings);
FormPage* searchPage(Settings& settings, const SettingsFacts& facts);
FormPage* exportPage(Settings& settings);
FormPage* libraryPage(Settings& settings, const SettingsFacts& facts);

}  // namespace dateline::dialogs
