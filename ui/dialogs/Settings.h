// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ExportOptions.h"
#include "query/Query.h"
#include "ui/style/Appearance.h"
#include "ui/style/ReadingStyle.h"
#include "ui/workspace/Preferences.h"

namespace dateline::dialogs {

/// What an import of many articles says of its old ones.
enum class OldOffer { Ticked, Unticked, None };

/// Everything that a person may choose, but for the keys; of this machine, not of a library.
struct Settings {
    style::ThemeChoice theme = style::ThemeChoice::FollowSystem;
    QString language;                  ///< a code of style::tongues(); empty: as the system. Counts from the next start
    int readAfterMilliseconds = 1000;  ///< negative: never by itself
    bool showsTabsAlways = false;      ///< also a single one
    style::ReadingStyle reading;
    workspace::Preferences preferences;

    query::SortKey firstSort = query::SortKey::Newest;  ///< of a library that has no session yet
    bool asksBeforeMarkingAll = false;

    OldOffer oldOffer = OldOffer::Ticked;
    bool importsAsRead = false;
    bool keepsOriginals = true;
    bool alwaysReports = false;  ///< also of an import of which all went well

    ExportOptions exporting;  ///< what its dialog begins with
    bool asksAfterExport = true;

    bool opensLastLibrary = false;  ///< at the start; else the one of the platform's data directory

    bool operator==(const Settings&) const = default;
};

}  // namespace dateline::dialogs
