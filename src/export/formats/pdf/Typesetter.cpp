// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Typesetter.h"

#include <algorithm>

namespace dateline::exporting {

namespace {

/// A line that ends within a word comes back from the file as two words, or, after a hyphen, as one without it. So
/// lines end at spaces, unless a word is longer than this (an address).
constexpr int LongestUnbrokenWord = 40;

struct ReleaseFont {
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
struct ReleaseAttributes {
    void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
};

void insert(PangoAttrList* list, PangoAttribute* attribute, qsizetype from, qsizetype to)
{
    attribute->start_index = guint(from);
    attribute->end_index = guint(to);
    pango_attr_list_insert(list, attribute);
}

bool breaksWithoutSpaces(gunichar letter)
{
    switch (g_unichar_get_script(letter)) {
        case G_UNICODE_SCRIPT_HAN:
        case G_UNICODE_SCRIPT_HIRAGANA:
        case G_UNICODE_SCRIPT_KATAKANA:
        case G_UNICODE_SCRIPT_BOPOMOFO:
        case G_UNICODE_SCRIPT_THAI:
        case G_UNICODE_SCRIPT_LAO:
        case G_UNICODE_SCRIPT_KHMER:
        case G_UNICODE_SCRIPT_MYANMAR:
        case G_UNICODE_SCRIPT_TIBETAN:
            return true;
        default:
            return false;
    }
}

/// What stands between two spaces.
struct Word {
    const char* from;
    int letters = 0;
    bool hasJoint = false;  ///< a place where Unicode would let the line end
    bool isFree = false;    ///< of a script that needs such places
};

void keepWhole(PangoAttrList* list, const char* text, const Word& word, const char* to)
{
    if (!word.hasJoint || word.isFree || word.letters > LongestUnbrokenWord) return;
    const char* second = g_utf8_next_char(word.from);
    if (second < to) insert(list, pango_attr_allow_breaks_new(FALSE), second - text, to - text);
}

void keepWordsWhole(PangoAttrList* list, QByteArrayView utf8)
{
    const char* text = utf8.data();
    const char* end = text + utf8.size();
    Word word{text};
    for (const char* at = text; at < end; at = g_utf8_next_char(at)) {
        const gunichar letter = g_utf8_get_char(at);
        if (g_unichar_isspace(letter)) {
            keepWhole(list, text, word, at);
            word = Word{g_utf8_next_char(at)};
            continue;
        }
        ++word.letters;
        word.hasJoint |= !g_unichar_isalnum(letter);
        word.isFree |= breaksWithoutSpaces(letter);
    }
    keepWhole(list, text, word, end);
}

}  // namespace

Typesetter::Typesetter() : m_context(pango_font_map_create_context(pango_cairo_font_map_get_default()))
{
    pango_cairo_context_set_resolution(m_context.get(), 72);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
}

void Typesetter::setLanguage(const QString& language, bool isRightToLeft)
{
    m_language = language;
    m_isRightToLeft = isRightToLeft;
    const QByteArray code = language.isEmpty() ? QByteArray("en") : language.toUtf8();
    pango_context_set_language(m_context.get(), pango_language_from_string(code.constData()));
    pango_context_set_base_dir(m_context.get(), isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
}

static void embolden(PangoAttrList* list, const std::vector<TextMark>& marks, qsizetype size)
{
    for (const TextMark& mark : marks) {
        const qsizetype from = std::clamp<qsizetype>(mark.from, 0, size);
        const qsizetype to = std::clamp<qsizetype>(mark.to, 0, size);
        if (mark.isBold && from < to) insert(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), from, to);
    }
}

LayoutPointer Typesetter::set(QByteArrayView utf8, const Setting& setting) const
{
    LayoutPointer layout(pango_layout_new(m_context.get()));
    std::unique_ptr<PangoFontDescription, ReleaseFont> font(pango_font_description_new());
    pango_font_description_set_family(font.get(), familiesFor(setting.style.face, m_language).constData());
    pango_font_description_set_size(font.get(), qRound(setting.style.size * PANGO_SCALE));
    if (setting.style.isBold) pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_width(layout.get(), qRound(setting.width * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    if (setting.isOneLine) pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    pango_layout_set_auto_dir(layout.get(), setting.hasOwnDirection);
    // Left means the side where the article's own lines begin: Pango turns it round for a paragraph of the other.
    const bool isLeft = (setting.align == Align::Start) != m_isRightToLeft;
    const PangoAlignment side = isLeft ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT;
    pango_layout_set_alignment(layout.get(), setting.align == Align::Centre ? PANGO_ALIGN_CENTER : side);
    std::unique_ptr<PangoAttrList, ReleaseAttributes> attributes(pango_attr_list_new());
    keepWordsWhole(attributes.get(), utf8);
    insert(attributes.get(), pango_attr_insert_hyphens_new(FALSE), 0,
           utf8.size());  // they are in no address and no hash
    if (setting.smallCapitals > 0) insert(attributes.get(), pango_attr_scale_new(0.86), 0, setting.smallCapitals);
    embolden(attributes.get(), setting.marks, utf8.size());
    pango_layout_set_attributes(layout.get(), attributes.get());
    pango_layout_set_text(layout.get(), utf8.data(), int(utf8.size()));
    return layout;
}

}  // namespace dateline::exporting
