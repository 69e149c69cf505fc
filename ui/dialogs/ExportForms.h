// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace dateline::dialogs {

/// A form in which articles are exported, and which of the choices it takes.
struct ExportForm {
    QString name;   ///< as the library knows it
    QString title;  ///< in the reader's language
    QString extension;
    bool hasPages = false;
    bool hasTitle = false;
    bool hasContents = false;
    bool hasCitations = false;
};

/// PDF first, then as people look for them.
std::vector<ExportForm> exportForms();

}  // namespace dateline::dialogs
