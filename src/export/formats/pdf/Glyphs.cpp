// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Glyphs.h"

#include "Directions.h"

#include <hb.h>
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::exporting {

namespace {

/// Letters that stand or fall together: a cluster of Pango's with the marks and joiners that follow it.
struct Group {
    std::string_view text;
    gunichar mark = 0;   ///< to be put before it (Directions.h)
    int firstGlyph = 0;  ///< from the left
    int endGlyph = 0;
};

bool leansOnTheLetterBefore(gunichar letter)
{
    constexpr gunichar ZeroWidthNonJoiner = 0x200C, ZeroWidthJoiner = 0x200D, ThaiSaraAm = 0x0E33;
    switch (g_unichar_type(letter)) {
        case G_UNICODE_NON_SPACING_MARK:
        case G_UNICODE_SPACING_MARK:
        case G_UNICODE_ENCLOSING_MARK:
            return true;
        default:
            return letter == ZeroWidthNonJoiner || letter == ZeroWidthJoiner || letter == ThaiSaraAm;
    }
}

int widthOf(const Group& group, const PangoGlyphString* glyphs)
{
    int width = 0;
    for (int i = group.firstGlyph; i < group.endGlyph; ++i) width += glyphs->glyphs[i].geometry.width;
    return width;
}

void join(Group& group, const Group& next)
{
    group.text = {group.text.data(), group.text.size() + next.text.size()};
    group.firstGlyph = std::min(group.firstGlyph, next.firstGlyph);
    group.endGlyph = std::max(group.endGlyph, next.endGlyph);
}

/// The alef of lam-alef has no width of its own in some fonts. With marks on either, there is no place left between
/// the two, and they are best kept as one.
void joinWidthless(std::vector<Group>& groups, const PangoGlyphString* glyphs)
{
    std::vector<Group> joined;
    for (const Group& group : groups) {
        const auto isMarked = [](const Group& one) { return one.endGlyph - one.firstGlyph > 1; };
        const bool isLetter = g_unichar_isalpha(g_utf8_get_char(group.text.data()));
        if (!joined.empty() && isLetter && widthOf(group, glyphs) == 0 && (isMarked(group) || isMarked(joined.back())))
            join(joined.back(), group);
        else
            joined.push_back(group);
    }
    groups.swap(joined);
}

/// In reading order.
std::vector<Group> groupsOf(PangoLayoutRun* run, const char* text)
{
    std::vector<Group> groups;
    PangoGlyphItemIter at;
    bool isThere = pango_glyph_item_iter_init_start(&at, run, text);
    for (; isThere; isThere = pango_glyph_item_iter_next_cluster(&at)) {
        const bool isBackward = at.start_glyph > at.end_glyph;
        const std::string_view letters(text + at.start_index, size_t(at.end_index - at.start_index));
        const int first = isBackward ? at.end_glyph + 1 : at.start_glyph;
        const int end = isBackward ? at.start_glyph + 1 : at.end_glyph;
        const Group group{letters, 0, first, end};
        if (!groups.empty() && leansOnTheLetterBefore(g_utf8_get_char(letters.data())))
            join(groups.back(), group);
        else
            groups.push_back(group);
    }
    if (run->item->analysis.level & 1) joinWidthless(groups, run->glyphs);
    return groups;
}

bool hasNoInk(hb_font_t* shapes, hb_codepoint_t glyph)
{
    hb_glyph_extents_t ink;
    return hb_font_get_glyph_extents(shapes, glyph, &ink) && ink.width == 0 && ink.height == 0;
}

/// A glyph of the font that leaves no ink, to hang text and edges on: the letter's own if there is one. Many fonts
/// draw the joiners to show them to type designers; a space is the last resort, since it is wide.
hb_codepoint_t inklessGlyph(PangoFont* font, gunichar letter = 0x200B)
{
    hb_font_t* shapes = pango_font_get_hb_font(font);
    hb_codepoint_t glyph = 0;
    for (const hb_codepoint_t candidate : {letter, 0x200Bu, 0xFEFFu, 0u, 0x034Fu, 0x200Cu, 0x200Du, 0x0020u}) {
        if (!hb_font_get_nominal_glyph(shapes, candidate, &glyph) || glyph == 0) continue;
        if (hasNoInk(shapes, glyph)) break;
    }
    return glyph;
}

/// One run as cairo takes it: glyphs from left to right, clusters, and the text in that same order.
class RunText final {
public:
    RunText(const GSList* node, const Directions& directions, double x, double baseline)
        : m_run(static_cast<PangoLayoutRun*>(node->data)),
          m_baseline(baseline),
          m_isRightToLeft(m_run->item->analysis.level & 1)
    {
        measure(x);
        std::vector<Group> groups = groupsOf(m_run, directions.text());
        for (Group& group : groups) group.mark = directions.markBefore(group.text.data(), m_run);
        if (groups.empty()) return;
        // What comes before a left-to-right run stands at its right in a right-to-left line.
        const gunichar mark = m_isRightToLeft ? directions.markRightOf(node) : groups.front().mark;
        if (m_isRightToLeft) std::reverse(groups.begin(), groups.end());
        for (const Group& group : groups) add(group);
        addMark(mark, m_edges.back());
    }

    void draw(cairo_t* context) const
    {
        if (m_glyphs.empty()) return;
        cairo_set_scaled_font(context, pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font())));
        cairo_show_text_glyphs(context, m_text.data(), int(m_text.size()), m_glyphs.data(), int(m_glyphs.size()),
                               m_clusters.data(), int(m_clusters.size()), cairo_text_cluster_flags_t(0));
    }

    double right() const { return m_edges.back(); }

private:
    PangoFont* font() const { return m_run->item->analysis.font; }

    void measure(double x)
    {
        const PangoGlyphString* glyphs = m_run->glyphs;
        m_edges.reserve(size_t(glyphs->num_glyphs) + 1);
        m_edges.push_back(x);
        for (int i = 0; i < glyphs->num_glyphs; ++i)
            m_edges.push_back(x += double(glyphs->glyphs[i].geometry.width) / PANGO_SCALE);
    }

    void add(const Group& group)
    {
        const size_t before = m_glyphs.size();
        std::string_view letters = group.text;
        if (m_isRightToLeft) letters = hangAllButTheFirst(group);
        const size_t first = m_glyphs.size();
        addGlyphs(group);
        if (m_glyphs.size() == first) {
            m_glyphs.resize(before);  // spaces at a line's end, direction marks: nothing to be seen
            undoHanging();
            return;
        }
        m_hanging = 0;
        if (m_glyphs.size() - first > 1) fillToEdges(group, first);
        addCluster(letters, int(m_glyphs.size() - first));
        if (m_isRightToLeft) addMark(group.mark, m_edges[size_t(group.endGlyph)]);
    }

    void addMark(gunichar mark, double x)
    {
        if (mark == 0) return;
        char letters[6];
        const int bytes = g_unichar_to_utf8(mark, letters);
        m_glyphs.push_back({inklessGlyph(font(), mark), x, m_baseline});
        addCluster({letters, size_t(bytes)}, 1);
    }

    /// Who reads by place alone turns a right-to-left line round letter by letter. So each letter needs a place of
    /// its own, left of the one before it: a mark over it, or the rest of a ligature, gets one without ink.
    std::string_view hangAllButTheFirst(const Group& group)
    {
        const char* begin = group.text.data();
        const char* second = g_utf8_next_char(begin);
        const char* end = begin + group.text.size();
        for (const char* after = end; after > second;) {
            const char* letter = g_utf8_prev_char(after);
            m_glyphs.push_back(inkless(m_edges[size_t(group.firstGlyph)]));
            addCluster({letter, size_t(after - letter)}, 1);
            ++m_hanging;
            after = letter;
        }
        return {begin, size_t(second - begin)};
    }

    void undoHanging()
    {
        for (; m_hanging > 0; --m_hanging) {
            m_text.resize(m_text.size() - size_t(m_clusters.back().num_bytes));
            m_clusters.pop_back();
        }
    }

    void addGlyphs(const Group& group)
    {
        for (int i = group.firstGlyph; i < group.endGlyph; ++i) {
            const PangoGlyphInfo& glyph = m_run->glyphs->glyphs[i];
            if (glyph.glyph == PANGO_GLYPH_EMPTY) continue;
            // Glyph 0 is every font's own sign for what it lacks; the text is kept beside it.
            const bool isMissing = glyph.glyph & PANGO_GLYPH_UNKNOWN_FLAG;
            m_glyphs.push_back({isMissing ? 0ul : glyph.glyph,
                                m_edges[size_t(i)] + double(glyph.geometry.x_offset) / PANGO_SCALE,
                                m_baseline + double(glyph.geometry.y_offset) / PANGO_SCALE});
        }
    }

    /// Text over several glyphs takes the place from where the first begins to where the last ends. A mark first or
    /// last would leave a gap that reads as a space, or lift the text off the line.
    void fillToEdges(const Group& group, size_t first)
    {
        const double left = m_edges[size_t(group.firstGlyph)];
        const double right = m_edges[size_t(group.endGlyph)];
        const bool endsAtEdge = m_run->glyphs->glyphs[group.endGlyph - 1].geometry.width > 0;
        const cairo_glyph_t& begin = m_glyphs[first];
        const bool beginsAtEdge = std::abs(begin.x - left) < 0.01 && begin.y == m_baseline;
        if (!beginsAtEdge) m_glyphs.insert(m_glyphs.begin() + std::ptrdiff_t(first), inkless(left));
        if (!endsAtEdge) m_glyphs.push_back(inkless(right));
    }

    cairo_glyph_t inkless(double x) { return {inklessGlyph(font()), x, m_baseline}; }

    void addCluster(std::string_view letters, int glyphs)
    {
        m_text += letters;
        m_clusters.push_back({int(letters.size()), glyphs});
    }

    PangoLayoutRun* m_run;
    double m_baseline;
    bool m_isRightToLeft;
    std::vector<double> m_edges;  ///< of the glyphs, from the left
    std::string m_text;
    std::vector<cairo_glyph_t> m_glyphs;
    std::vector<cairo_text_cluster_t> m_clusters;
    int m_hanging = 0;
};

}  // namespace

void drawLine(cairo_t* context, PangoLayoutLine* line, double x, double baseline)
{
    const Directions directions(line);
    for (GSList* node = line->runs; node; node = node->next) {
        const RunText run(node, directions, x, baseline);
        run.draw(context);
        x = run.right();
    }
}

}  // namespace dateline::exporting
