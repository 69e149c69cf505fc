// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/JsonSplit.h"

#include <algorithm>
#include <cstring>

namespace dateline::import {

// Walks over the borders of values, from one to the next.
class JsonBorders final {
public:
    explicit JsonBorders(QByteArrayView document) : m_document(document) {}

    bool isAtEnd() const { return m_at >= m_document.size(); }
    char here() const { return isAtEnd() ? '\0' : m_document[m_at]; }
    void step() { ++m_at; }

    /// To the next byte that is neither white space nor a comma or colon.
    void toValue()
    {
        while (!isAtEnd() && strchr(" \t\r\n,:", m_document[m_at]) && m_document[m_at] != 0) ++m_at;
    }

    /// The value that begins here; the place moves behind it.
    QByteArrayView takeValue()
    {
        const qsizetype from = m_at;
        if (here() == '"')
            skipString();
        else if (here() == '[' || here() == '{')
            skipNested();
        else
            skipPlain();
        return m_document.sliced(from, m_at - from);
    }

private:
    void skipString()
    {
        for (++m_at; !isAtEnd() && here() != '"'; ++m_at)
            if (here() == '\\') ++m_at;
        m_at = std::min(m_at + 1, m_document.size());
    }

    void skipNested()
    {
        qsizetype depth = 0;
        do {
            if (here() == '"') {
                skipString();
                continue;
            }
            if (here() == '[' || here() == '{') ++depth;
            if (here() == ']' || here() == '}') --depth;
            ++m_at;
        } while (depth > 0 && !isAtEnd());
    }

    void skipPlain()
    {
        const qsizetype from = m_at;
        while (!isAtEnd() && (!strchr(",]} \t\r\n", here()) || here() == 0)) ++m_at;
        if (m_at == from && !isAtEnd()) ++m_at;  // never stand still
    }

    QByteArrayView m_document;
    qsizetype m_at = 0;
};

static std::vector<QByteArrayView> elementsOf(QByteArrayView array)
{
    std::vector<QByteArrayView> elements;
    JsonBorders borders(array);
    borders.step();
    for (borders.toValue(); !borders.isAtEnd() && borders.here() != ']'; borders.toValue())
        elements.push_back(borders.takeValue());
    return elements;
}

// The array that holds an object's articles; empty where there is none.
static QByteArrayView arrayOfArticles(QByteArrayView object)
{
    static constexpr const char* names[] = {"\"articles\"", "\"items\"",     "\"stories\"", "\"results\"",
                                            "\"docs\"",     "\"documents\"", "\"news\""};
    JsonBorders borders(object);
    borders.step();
    for (borders.toValue(); !borders.isAtEnd() && borders.here() == '"'; borders.toValue()) {
        const QByteArrayView key = borders.takeValue();
        borders.toValue();
        const QByteArrayView value = borders.takeValue();
        const bool isKnown = std::any_of(std::begin(names), std::end(names),
                                         [&](const char* name) { return key == QByteArrayView(name); });
        if (isKnown && value.startsWith("[") && jsonTrimmed(value.sliced(1)).startsWith('{')) return value;
    }
    return {};
}

std::vector<QByteArrayView> jsonArticles(QByteArrayView document)
{
    const QByteArrayView text = jsonTrimmed(document);
    if (text.startsWith('[')) return elementsOf(text);
    const QByteArrayView array = text.startsWith('{') ? arrayOfArticles(text) : QByteArrayView();
    if (!array.isEmpty()) return elementsOf(array);
    return {text};
}

QByteArrayView jsonTrimmed(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf")) bytes = bytes.sliced(3);
    return bytes.trimmed();
}

}  // namespace dateline::import
