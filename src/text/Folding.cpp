// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Folding.h"

#include "text/FoldTable.h"
#include "text/Utf8.h"

namespace dateline::text {

void foldInto(std::string& out, std::string_view utf8)
{
    const std::size_t begin = out.size();
    for (std::size_t at = 0; at < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (byte < 0x80) {
            out.push_back(static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte));
            ++at;
            continue;
        }
        const FoldedForm* form = FoldTable::instance().find(nextCodePoint(utf8, at));
        if (!form) {
            out.resize(begin);
            out += foldInContext(utf8);
            return;
        }
        out.append(form->bytes, form->size);
    }
}

std::string fold(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    foldInto(out, utf8);
    return out;
}

QString foldedName(const QString& name)
{
    const QByteArray utf8 = name.simplified().toUtf8();
    return QString::fromStdString(fold({utf8.constData(), static_cast<std::size_t>(utf8.size())}));
}

}  // namespace dateline::text
