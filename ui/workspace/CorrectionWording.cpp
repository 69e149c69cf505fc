// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/CorrectionWording.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::workspace {

namespace {

struct CorrectionWording {
    Q_DECLARE_TR_FUNCTIONS(CorrectionWording)
};

QString oneToast(CorrectedField field)
{
    switch (field) {
        case CorrectedField::Headline:
            return CorrectionWording::tr("Corrected the headline");
        case CorrectedField::Date:
            return CorrectionWording::tr("Corrected the date");
        case CorrectedField::Source:
            return CorrectionWording::tr("Corrected the source");
        case CorrectedField::Place:
            return CorrectionWording::tr("Corrected the place");
        case CorrectedField::Language:
            return CorrectionWording::tr("Corrected the language");
    }
    Q_UNREACHABLE();
}

QString manyToast(CorrectedField field, int count)
{
    switch (field) {
        case CorrectedField::Headline:
            return CorrectionWording::tr("Corrected the headline of %Ln articles", nullptr, count);
        case CorrectedField::Date:
            return CorrectionWording::tr("Corrected the date of %Ln articles", nullptr, count);
        case CorrectedField::Source:
            return CorrectionWording::tr("Corrected the source of %Ln articles", nullptr, count);
        case CorrectedField::Place:
            return CorrectionWording::tr("Corrected the place of %Ln articles", nullptr, count);
        case CorrectedField::Language:
            return CorrectionWording::tr("Corrected the language of %Ln articles", nullptr, count);
    }
    Q_UNREACHABLE();
}

}  // namespace

QString correctedToast(const Correction& correction, qint64 count)
{
    const int n = int(count);
    const auto isAsImported = [](const auto& each) { return !each.second; };
    if (std::ranges::all_of(correction, isAsImported))
        return count == 1 ? CorrectionWording::tr("As it was imported")
                          : CorrectionWording::tr("%Ln articles as they were imported", nullptr, n);
    if (correction.size() > 1)
        return count == 1 ? CorrectionWording::tr("Corrected the article")
                          : CorrectionWording::tr("Corrected %Ln articles", nullptr, n);
    const CorrectedField field = correction.begin()->first;
    return count == 1 ? oneToast(field) : manyToast(field, n);
}

QString renamedToast(const QString& from, const RenamedSource& renamed)
{
    if (!renamed.isMerged) return CorrectionWording::tr("Renamed “%1” to “%2”").arg(from, renamed.name);
    return CorrectionWording::tr("Merged “%1” of %Ln articles into “%2”", nullptr, int(renamed.articles))
        .arg(from, renamed.name);
}

QString restoredToast(const QString& name)
{
    return CorrectionWording::tr("“%1” is as it was imported").arg(name);
}

QString fieldName(CorrectedField field)
{
    switch (field) {
        case CorrectedField::Headline:
            return CorrectionWording::tr("Headline");
        case CorrectedField::Date:
            return CorrectionWording::tr("Date");
        case CorrectedField::Source:
            return CorrectionWording::tr("Source");
        case CorrectedField::Place:
            return CorrectionWording::tr("Place");
        case CorrectedField::Language:
            return CorrectionWording::tr("Language");
    }
    Q_UNREACHABLE();
}

}  // namespace dateline::workspace
