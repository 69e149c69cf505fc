// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Workers.h"

namespace dateline::library {

/// Both at once: each reads the library's order first.
Result<void> Workers::openReaders(const QString& folder)
{
    const auto reader = [folder] { return store::Reader::open(folder); };
    reading.begin(reader);
    searching.begin(reader);
    const auto readingOpened = reading.opened();
    const auto searchingOpened = searching.opened();
    return readingOpened ? searchingOpened : readingOpened;
}

Result<void> Workers::open(const QString& folder, const Clock& clock)
{
    const auto place = [folder]() -> Result<std::unique_ptr<Place>> { return std::make_unique<Place>(Place{folder}); };
    const auto opened = {
        articles.start([folder, clock] { return store::ArticleWriter::open(folder, clock); }),
        marks.start([folder, clock] { return store::MarkWriter::open(folder, clock); }),
        index.start([folder] { return store::IndexWriter::open(folder); }),
        openReaders(folder),
        importing.start(place),
        exporting.start(place),
        checking.start(place),
    };
    for (const Result<void>& result : opened)
        if (!result) return result.error();
    return {};
}

void Workers::cancelAtClose(const Cancel& cancel)
{
    m_cancels.push_back(cancel);
}

void Workers::close()
{
    closing.request();
    for (const Cancel& cancel : m_cancels) cancel.request();
    searching.interrupt();
    reading.interrupt();
    searching.stop(Worker<store::Reader>::Rest::Refuse);
    reading.stop(Worker<store::Reader>::Rest::Refuse);
    checking.stop(Worker<Place>::Rest::Refuse);
    exporting.stop(Worker<Place>::Rest::Refuse);
    importing.stop(Worker<Place>::Rest::Refuse);
    articles.stop(Worker<store::ArticleWriter>::Rest::Run);
    index.stop(Worker<store::IndexWriter>::Rest::Refuse);
    marks.stop(Worker<store::MarkWriter>::Rest::Run);
}

}  // namespace dateline::library
