// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/FieldKinds.h"

#include "article/ColourNames.h"

#include <QStringList>

namespace dateline::store {

using namespace Qt::StringLiterals;

bool isNameField(const QString& field)
{
    static const QStringList fields{u"source"_s, u"place"_s, u"agency"_s, u"lang"_s, u"topic"_s,  u"person"_s,
                                    u"org"_s,    u"about"_s, u"tag"_s,    u"in"_s,   u"basket"_s, u"review"_s};
    return fields.contains(field);
}

bool isWordsField(const QString& field)
{
    static const QStringList fields{u"slug"_s, u"url"_s, u"file"_s, u"note"_s, u"highlight"_s};
    return fields.contains(field);
}

std::optional<HighlightColour> colourOf(const query::Node& value, const QString& field)
{
    if (field != u"highlight" || value.kind != query::NodeKind::Word) return {};
    return colourNamed(value.text);
}

}  // namespace dateline::store
