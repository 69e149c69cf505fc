// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Waiting.h"
#include "library/ErrorWording.h"
#include "library/Exporting.h"
#include "library/Importing.h"
#include "library/Marking.h"
#include "library/Reading.h"
#include "library/Searching.h"
#include "query/Parser.h"

namespace dateline::tests {

template <typename T>
T value(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(library::sentence(result.error())));
    return std::move(*result);
}

inline std::shared_ptr<library::Library> openLibrary(const QString& folder, const Clock& clock = systemClock())
{
    return value(waited(library::Library::open(folder, clock)));
}

inline ImportReport imported(library::Library& library, const library::ImportRequest& request)
{
    return value(waited(library.importing().start(request)->report()));
}

inline library::ImportRequest importing(const QString& path)
{
    library::ImportRequest request;
    request.paths = {path};
    return request;
}

inline ImportReport imported(library::Library& library, const QString& path)
{
    return imported(library, importing(path));
}

inline library::SearchRequest asking(const QString& text)
{
    return {query::parse(text, QDate(2026, 1, 1)), query::SortKey::Newest};
}

inline Listing found(library::Library& library, const QString& text)
{
    return value(waited(library.searching().search(asking(text)))).listing;
}

}  // namespace dateline::tests
