// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Paragraphs.h"

#include "text/Lines.h"

namespace dateline::text {

QString bodyFromLines(const QString& raw)
{
    const std::vector<Line> lines = linesOf(raw);
    const Layout layout = layoutOf(lines);
    QString body;
    body.reserve(raw.size());
    const Line* previous = nullptr;
    bool isParted = false;
    for (const Line& line : lines) {
        if (line.isEmpty()) {
            isParted = true;
            continue;
        }
        if (previous && (isParted || layout.partsBetween(*previous, line)))
            body += u"\n\n";
        else if (previous)
            body += joint(previous->text, line.text);
        body += line.text;
        previous = &line;
        isParted = false;
    }
    return body;
}

QStringList paragraphsOf(const QString& body)
{
    QStringList paragraphs;
    for (const QString& paragraph : body.split(QLatin1String("\n\n"), Qt::SkipEmptyParts)) {
        const QString trimmed = paragraph.trimmed();
        if (!trimmed.isEmpty()) paragraphs.append(trimmed);
    }
    return paragraphs;
}

}  // namespace dateline::text
