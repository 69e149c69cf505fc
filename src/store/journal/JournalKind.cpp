// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/JournalKind.h"

#include <QJsonDocument>

#include <algorithm>

namespace dateline::store {

const std::vector<JournalKind>& allKinds()
{
    static const std::vector<JournalKind> kinds = {
        stateKind(),   givenKind(),      identityKind(),   erasedKind(),   nameKind(),   readKind(),
        markedKind(),  bookmarkKind(),   correctionKind(), sourceKind(),   watchKind(),  fileKind(),
        passageKind(), annotationKind(), basketKind(),     gatheredKind(), reviewKind(), judgementKind(),
    };
    return kinds;
}

const JournalKind* kindOf(const QString& name)
{
    const auto kind = std::ranges::find(allKinds(), name, &JournalKind::name);
    return kind == allKinds().end() ? nullptr : &*kind;
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}  // namespace dateline::store
