// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dateline::text {

struct DetectedLanguage {
    QString code;           ///< ISO 639-1, 639-3 where there is none; null where the text is too short to tell
    double confidence = 0;  ///< 0 to 1
};

/// Any thread.
DetectedLanguage detectLanguage(const QString& text);

}  // namespace dateline::text
