// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourcePages.h"

#include "Ink.h"
#include "Wording.h"

#include <QMap>

#include <algorithm>
#include <memory>

namespace dateline::exporting {

namespace {

struct Source {
    QString name;
    std::vector<size_t> entries = {};
    ArticleDate first = {};
};

std::vector<Source> sourcesOf(const std::vector<Entry>& entries, SourceIndex order)
{
    QMap<QString, Source> byName;
    for (size_t i = 0; i < entries.size(); ++i) {
        Source& source = byName[entries[i].source];
        source.name = entries[i].source;
        source.entries.push_back(i);
        const ArticleDate& date = entries[i].date;
        if (date.isKnown() && (!source.first.isKnown() || date.key < source.first.key)) source.first = date;
    }
    std::vector<Source> sources(byName.begin(), byName.end());
    std::ranges::stable_sort(sources, [order](const Source& a, const Source& b) {
        if (order == SourceIndex::Chronological && a.first.isKnown() != b.first.isKnown()) return a.first.isKnown();
        if (order == SourceIndex::Chronological && a.first.key != b.first.key) return a.first.key < b.first.key;
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return sources;
}

/// A page's number within a line of them, in bytes.
struct PageLink {
    qsizetype from = 0;
    qsizetype to = 0;
    size_t entry = 0;
};

/// Numbers one behind the other, each page once, and where each stands.
QString pagesLine(const Source& source, const std::vector<Entry>& entries, std::vector<PageLink>& links)
{
    QString line;
    int last = 0;
    for (const size_t entry : source.entries) {
        if (std::exchange(last, entries[entry].page) == entries[entry].page) continue;
        if (!line.isEmpty()) line += u", ";
        const qsizetype from = line.size();  // digits, commas and spaces are one byte each
        line += QString::number(entries[entry].page);
        links.push_back({from, line.size(), entry});
    }
    return line;
}

/// The rectangle of each number becomes a link, when its line is drawn.
Beside linked(std::vector<PageLink> links, double size)
{
    return [links = std::move(links), size](Ink* ink, const PlacedLine& placed) {
        if (!ink) return;
        const int start = placed.line.line->start_index;
        const int end = start + placed.line.line->length;
        for (const PageLink& link : links) {
            const int from = int(link.from - placed.piece.from);
            const int to = int(link.to - placed.piece.from);
            if (from < start || to > end) continue;
            int left = 0;
            int right = 0;
            pango_layout_line_index_to_x(placed.line.line, from, FALSE, &left);
            pango_layout_line_index_to_x(placed.line.line, to, FALSE, &right);
            ink->link(placeOf(link.entry),
                      {placed.x + placed.line.x + double(left) / PANGO_SCALE, placed.y + placed.line.baseline - size,
                       double(right - left) / PANGO_SCALE, size * 1.3});
        }
    };
}

}  // namespace

void placeSources(Flow& flow, const Sheet& sheet, const std::vector<Entry>& entries, SourceIndex order)
{
    const double size = sheet.fontSize;
    Typesetter typesetter;
    const Style large{sheet.face, size * 1.6, true, 1.4};
    flow.place(typesetter, {wordedSourcesTitle(), {large, flow.width()}, 0, size, 0, "H1"});
    const Style name{sheet.face, size * 0.95, true, 1.4};
    const Style pages{sheet.face, size * 0.95, false, 1.4, 0.2};
    for (const Source& source : sourcesOf(entries, order)) {
        if (flow.isStopped()) return;
        std::vector<PageLink> links;
        const QString line = pagesLine(source, entries, links);
        flow.keepTogether(size * 4);
        Block heading{wordedSource(source.name, qint64(source.entries.size())), {name, flow.width()}};
        heading.setting.hasOwnDirection = false;
        flow.place(typesetter, heading);
        Block block{line, {pages, flow.width() - size * 1.2}, 0, size * 0.5, size * 1.2};
        block.setting.hasOwnDirection = false;
        block.beside = linked(std::move(links), size * 0.95);
        flow.place(typesetter, block);
    }
}

}  // namespace dateline::exporting
