// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace dateline::tests {

/// A path in the corpus of real articles, or null where there is none (then a test skips itself, with a message).
inline QString corpusPath(const QString& relative)
{
    const QString root =
        qEnvironmentVariable("DATELINE_CORPUS", QStringLiteral(DATELINE_SOURCE_DIR "/../shared/corpus"));
    const QString path = QDir(root).filePath(relative);
    return QFileInfo::exists(path) ? path : QString();
}

}  // namespace dateline::tests

#define SKIP_WITHOUT_CORPUS(path) \
    if ((path).isNull()) QSKIP("the corpus of real articles is not here (set DATELINE_CORPUS)")
