// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::tests {

/// The rules of src/LAYERS: which rooms a room may include, and which room alone may include a library.
struct Layers {
    QMap<QString, QStringList> mayInclude;  ///< room or pattern ("ui/panes/*") to rooms or patterns
    QMap<QString, QString> onlyIn;          ///< start of a header's name to the one room (or "ui") that may include it

    QStringList rooms() const { return mayInclude.keys(); }
};

/// Reads the text of src/LAYERS; a line that makes no sense goes to `problems`.
Layers parseLayers(const QString& text, QStringList* problems);

/// An include that goes up or sideways: each a sentence with the file, the rule and the cure.
QStringList layerViolations(const QString& root, const Layers& layers);

/// Every source and header below src and ui, relative to the root, sorted.
QStringList sourceFiles(const QString& root);

}  // namespace dateline::tests
