// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Lines.h"
#include "Sheet.h"
#include "article/PageImage.h"
#include "base/Result.h"
#include "export/OutputFile.h"

#include <cairo-pdf.h>

namespace dateline::exporting {

/// The pages as cairo writes them to a file: lines of text, rules, structure, links, outline; or the same pages as
/// pictures, one after the other, without what cannot be seen. Errors stick: the first one is told by finish(), and
/// nothing is drawn after it.
class Ink final {
public:
    Ink(OutputFile& file, const Sheet& sheet);
    Ink(const Sheet& sheet, double dotsPerInch, std::function<void(const PageImage&)> take);
    Ink(const Ink&) = delete;
    Ink& operator=(const Ink&) = delete;
    ~Ink();

    void setTitle(const QString& title);
    void setAuthor(const QString& author);
    void setSubject(const QString& subject);
    void draw(const Line& line, double x, double y, double grey);
    /// What lies behind the letters of a line: to be drawn before them.
    void drawMarks(const Line& line, const std::vector<TextMark>& marks, double x, double y, double size);
    void rule(double x, double y, double width);
    void box(double x, double y, double width, double height, const Colour& colour);
    void endPage();

    /// Structure (PDF 1.7, 14.8.4); attributes as cairo's tags have them.
    void open(const char* tag, const QByteArray& attributes = {});
    void close(const char* tag);
    /// A place that links and the outline can name.
    struct Box {
        double x = 0;
        double y = 0;
        double width = 0;
        double height = 0;
    };
    /// Makes a rectangle of the page a link to a place.
    void link(const QByteArray& place, const Box& where);
    void markPlace(const QByteArray& name);
    void addToOutline(const QString& title, const QByteArray& place);

    bool hasFailed() const;
    Result<void> finish();

private:
    static cairo_status_t write(void* closure, const unsigned char* data, unsigned int length);

    void tell(cairo_pdf_metadata_t what, const QString& text);
    void begin();
    void handOn();

    OutputFile* m_file = nullptr;  ///< none: pictures
    std::function<void(const PageImage&)> m_take;
    cairo_surface_t* m_surface;
    cairo_t* m_context = nullptr;
};

}  // namespace dateline::exporting
