// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/WireLines.h"

#include <QRegularExpression>

#include <algorithm>

namespace dateline::import {

using namespace Qt::StringLiterals;

static qsizetype indentOf(const QString& line)
{
    const auto text = std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); });
    return text - line.begin();
}

static bool isBlank(const QString& line)
{
    return indentOf(line) == line.size();
}

static bool hasColumns(const QString& line)
{
    const QString text = line.trimmed();
    return text.contains(u"  "_qs) || text.contains(u"...."_qs);
}

// Whether a paragraph begins here, where no empty line says so: at an indent, and at each row of a table. An indent of
// one space is a table's or a slip; after a line that breaks off within a sentence it is the slip.
static bool begins(const QString& line, const QString& before)
{
    const qsizetype indent = indentOf(line);
    if (indent > 1) return true;
    const QChar end = before.isEmpty() ? QChar() : before.trimmed().back();
    const bool breaksOff = end.isLower() || end == QLatin1Char(',');
    if (indent == 1) return indentOf(before) == 1 || hasColumns(line) || !breaksOff;
    return hasColumns(line) && hasColumns(before);
}

void WireLines::dropFiller()
{
    const auto isFiller = [](const QString& line) {
        const QString text = line.trimmed();
        const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return c != QLatin1Char('*'); });
        const QString rest = text.sliced(end - text.begin());
        return (rest.isEmpty() && !text.isEmpty()) || rest == u"Blah blah blah."_qs;
    };
    m_lines.erase(std::remove_if(m_lines.begin(), m_lines.end(), isFiller), m_lines.end());
}

void WireLines::dropBlankEnd()
{
    while (!m_lines.isEmpty() && isBlank(m_lines.back())) m_lines.removeLast();
}

void WireLines::dropTrailer()
{
    // Also "REUTER...", "REUTER^M", "REUITER", "RUTER", "REUTER E"; not "Reuters.", the end of a sentence.
    static const QRegularExpression alone(u"^\\s*R[EUITR]{3,6}S?(?:\\.{3}|\\s[A-Z])?\\s*(?:\\^M)?\\s*$"_qs,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(u"(?:\\s+REUTER|(?<=[.!?\"'])\\s+(?i:reuter))(?:\\^M)?\\s*$"_qs);
    dropBlankEnd();
    while (!m_lines.isEmpty() && alone.match(m_lines.back()).hasMatch()) {
        m_lines.removeLast();
        dropBlankEnd();
    }
    if (!m_lines.isEmpty()) m_lines.back().remove(behind);
}

QString WireLines::takeFirst()
{
    while (!m_lines.isEmpty()) {
        QString line = m_lines.takeFirst().simplified();
        if (!line.isEmpty()) return line;
    }
    return {};
}

QString WireLines::body() const
{
    QString body;
    QString before;
    for (const QString& line : m_lines) {
        if (!isBlank(line)) {
            const bool isNew = isBlank(before) || begins(line, before);
            if (!body.isEmpty()) body += isNew ? u"\n\n"_qs : u" "_qs;
            body += line.trimmed();
        }
        before = line;
    }
    return body;
}

}  // namespace dateline::import
