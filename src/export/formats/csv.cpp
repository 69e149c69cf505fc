// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line an article, as lists have them: see export/ListColumns.h.
#include "export/ArticleByArticle.h"
#include "export/Cells.h"
#include "export/ListColumns.h"

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

class CsvFormat final : public ExportFormat {
public:
    QString name() const override { return u"csv"_s; }
    QString title() const override { return u"List as CSV"_s; }
    QString extension() const override { return u"csv"_s; }
    QString mimeType() const override { return u"text/csv"_s; }
    Result<void> write(const ExportJob& job, const QString& path) const override
    {
        const auto columns = columnsOf(job.options.fields);
        if (!columns) return columns.error();
        QStringList names;
        for (const ListColumn& column : *columns) names += column.name;
        const auto row = [&columns](const Article& article, qsizetype) {
            QStringList cells;
            for (const ListColumn& column : *columns) cells += column.cell(article);
            return lineOfCells(cells);
        };
        return writeText(job, path, {lineOfCells(names), row, {}});
    }
};

}  // namespace

const ExportFormat& csvFormat()
{
    static const CsvFormat format;
    return format;
}

}  // namespace dateline::exporting
