// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Ink.h"

#include "Glyphs.h"

#include <QDateTime>

#include <algorithm>

namespace dateline::exporting {

namespace {

constexpr double PointsPerInch = 72;
constexpr double RuleWidth = 0.5;
constexpr double RuleGrey = 0.66;

void setGrey(cairo_t* context, double grey)
{
    cairo_set_source_rgb(context, grey, grey, grey);
}

}  // namespace

Ink::Ink(OutputFile& file, const Sheet& sheet)
    : m_file(&file), m_surface(cairo_pdf_surface_create_for_stream(&Ink::write, &file, sheet.width, sheet.height))
{
    cairo_pdf_surface_restrict_to_version(m_surface, CAIRO_PDF_VERSION_1_5);
    cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_CREATOR, "Dateline " DATELINE_VERSION);
    // What builds have agreed on where files are to come out the same each time (reproducible-builds.org).
    if (const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(); epoch > 0) {
        const QString moment = QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC).toString(Qt::ISODate);
        cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_CREATE_DATE, moment.toUtf8().constData());
    }
    m_context = cairo_create(m_surface);
}

Ink::Ink(const Sheet& sheet, double dotsPerInch, std::function<void(const PageImage&)> take)
    : m_take(std::move(take)),
      m_surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, qRound(sheet.width * dotsPerInch / PointsPerInch),
                                           qRound(sheet.height * dotsPerInch / PointsPerInch)))
{
    m_context = cairo_create(m_surface);
    cairo_scale(m_context, dotsPerInch / PointsPerInch, dotsPerInch / PointsPerInch);
    begin();
}

/// A picture's page.
void Ink::begin()
{
    cairo_set_source_rgb(m_context, 1, 1, 1);
    cairo_paint(m_context);
}

void Ink::handOn()
{
    cairo_surface_flush(m_surface);
    PageImage page{cairo_image_surface_get_width(m_surface),
                   cairo_image_surface_get_height(m_surface),
                   cairo_image_surface_get_stride(m_surface),
                   {}};
    const auto* bytes = reinterpret_cast<const char*>(cairo_image_surface_get_data(m_surface));
    if (!bytes) return;  // no memory: finish() says so
    page.bytes = QByteArray(bytes, qsizetype(page.stride) * page.height);
    m_take(page);
    begin();
}

Ink::~Ink()
{
    cairo_destroy(m_context);
    cairo_surface_destroy(m_surface);
}

cairo_status_t Ink::write(void* closure, const unsigned char* data, unsigned int length)
{
    auto* file = static_cast<OutputFile*>(closure);
    return file->write(reinterpret_cast<const char*>(data), length) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

void Ink::tell(cairo_pdf_metadata_t what, const QString& text)
{
    if (m_file && !text.isEmpty()) cairo_pdf_surface_set_metadata(m_surface, what, text.toUtf8().constData());
}

void Ink::setTitle(const QString& title)
{
    tell(CAIRO_PDF_METADATA_TITLE, title);
}

void Ink::setAuthor(const QString& author)
{
    tell(CAIRO_PDF_METADATA_AUTHOR, author);
}

void Ink::setSubject(const QString& subject)
{
    tell(CAIRO_PDF_METADATA_SUBJECT, subject);
}

void Ink::draw(const Line& line, double x, double y, double grey)
{
    setGrey(m_context, grey);
    drawLine(m_context, line.line, x + line.x, y + line.baseline);
}

void Ink::drawMarks(const Line& line, const std::vector<TextMark>& marks, double x, double y, double size)
{
    const int start = line.line->start_index;
    const int end = start + line.line->length;
    for (const TextMark& mark : marks) {
        const int from = int(std::max<qsizetype>(mark.from, start));
        const int to = int(std::min<qsizetype>(mark.to, end));
        if (!mark.behind || from >= to) continue;
        int* ranges = nullptr;
        int count = 0;
        // One stretch of text may be several on the line where directions change.
        pango_layout_line_get_x_ranges(line.line, from, to, &ranges, &count);
        for (int i = 0; i < count; ++i) {
            const double left = double(ranges[2 * i]) / PANGO_SCALE;
            const double right = double(ranges[2 * i + 1]) / PANGO_SCALE;
            box(x + left - 0.6, y + line.baseline - size * 0.98, right - left + 1.2, size * 1.32, *mark.behind);
        }
        g_free(ranges);
    }
}

void Ink::rule(double x, double y, double width)
{
    setGrey(m_context, RuleGrey);
    cairo_set_line_width(m_context, RuleWidth);
    cairo_move_to(m_context, x, y);
    cairo_line_to(m_context, x + width, y);
    cairo_stroke(m_context);
}

void Ink::box(double x, double y, double width, double height, const Colour& colour)
{
    cairo_set_source_rgb(m_context, colour.red, colour.green, colour.blue);
    cairo_rectangle(m_context, x, y, width, height);
    cairo_fill(m_context);
}

void Ink::endPage()
{
    m_file ? cairo_show_page(m_context) : handOn();
}

void Ink::open(const char* tag, const QByteArray& attributes)
{
    if (m_file) cairo_tag_begin(m_context, tag, attributes.constData());
}

void Ink::close(const char* tag)
{
    if (m_file) cairo_tag_end(m_context, tag);
}

void Ink::link(const QByteArray& place, const Box& where)
{
    const QByteArray rectangle = QByteArray::number(where.x, 'f', 2) + ' ' + QByteArray::number(where.y, 'f', 2) + ' ' +
                                 QByteArray::number(where.width, 'f', 2) + ' ' +
                                 QByteArray::number(where.height, 'f', 2);
    open(CAIRO_TAG_LINK, "rect=[" + rectangle + "] dest='" + place + "'");
    close(CAIRO_TAG_LINK);
}

void Ink::markPlace(const QByteArray& name)
{
    open(CAIRO_TAG_DEST, "name='" + name + "'");
    close(CAIRO_TAG_DEST);
}

void Ink::addToOutline(const QString& title, const QByteArray& place)
{
    if (!m_file) return;
    cairo_pdf_surface_add_outline(m_surface, CAIRO_PDF_OUTLINE_ROOT, title.toUtf8().constData(),
                                  ("dest='" + place + "'").constData(), cairo_pdf_outline_flags_t(0));
}

bool Ink::hasFailed() const
{
    return cairo_status(m_context) != CAIRO_STATUS_SUCCESS || cairo_surface_status(m_surface) != CAIRO_STATUS_SUCCESS;
}

Result<void> Ink::finish()
{
    const cairo_status_t drawing = cairo_status(m_context);
    cairo_surface_finish(m_surface);
    const cairo_status_t status = drawing == CAIRO_STATUS_SUCCESS ? cairo_surface_status(m_surface) : drawing;
    if (m_file)
        if (auto written = m_file->finish(); !written) return written;
    if (status == CAIRO_STATUS_SUCCESS) return {};
    return Error{ErrorKind::CannotWrite, {}, QString::fromUtf8(cairo_status_to_string(status))};
}

}  // namespace dateline::exporting
