// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/Export.h"

#include "export/Replacement.h"

#include <algorithm>

namespace dateline::exporting {

const ExportFormat* exportFormatNamed(const QString& name)
{
    const auto& formats = exportFormats();
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&](const ExportFormat* format) { return format->name() == name; });
    return found == formats.end() ? nullptr : *found;
}

Result<void> exportTo(const QString& path, const ExportFormat& format, const ExportJob& job)
{
    if (job.cancel.isRequested()) return Error{ErrorKind::Cancelled, path, {}};
    auto replacement = Replacement::beside(path);
    if (!replacement) return replacement.error();
    if (auto written = format.write(job, replacement->path()); !written) {
        Error error = written.error();
        // People know the name that they gave, not the temporary one.
        if (error.subject.isEmpty() || error.subject.startsWith(replacement->path())) error.subject = path;
        return error;
    }
    if (job.cancel.isRequested()) return Error{ErrorKind::Cancelled, path, {}};
    return replacement->commit();
}

}  // namespace dateline::exporting
