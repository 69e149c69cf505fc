// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/PageTemplate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dateline::inline article {

static const QRegularExpression& fieldPattern()
{
    static const QRegularExpression pattern(u"\\{([a-z]+)\\}"_s);
    return pattern;
}

const QStringList& pageFields()
{
    static const QStringList fields{u"title"_s, u"source"_s, u"date"_s,   u"page"_s,
                                    u"pages"_s, u"query"_s,  u"author"_s, u"classification"_s};
    return fields;
}

QString unknownPageField(const QString& pattern)
{
    for (const auto& match : fieldPattern().globalMatch(pattern))
        if (!pageFields().contains(match.captured(1))) return match.captured(0);
    return {};
}

QString filledTemplate(const QString& pattern, const QHash<QString, QString>& values)
{
    QString filled;
    qsizetype from = 0;
    for (const auto& match : fieldPattern().globalMatch(pattern)) {
        filled += QStringView(pattern).mid(from, match.capturedStart() - from);
        filled += values.value(match.captured(1));
        from = match.capturedEnd();
    }
    filled += QStringView(pattern).mid(from);
    return filled;
}

PageLine partedTemplate(const QString& pattern)
{
    const QStringList parts = pattern.split(u'|');
    if (parts.size() == 1) return {parts.first()};
    if (parts.size() == 2) return {parts.first(), {}, parts.last()};
    return {parts.first(), parts.at(1), QStringList(parts.mid(2)).join(u'|')};
}

}  // namespace dateline::inline article
