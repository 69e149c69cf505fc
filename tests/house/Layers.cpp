// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Layers.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dateline::tests {

namespace {

bool fits(const QString& pattern, const QString& room)
{
    if (pattern == u"*"_qs) return true;
    if (pattern.endsWith(u"/*"_qs)) return room.startsWith(pattern.chopped(1));
    return pattern == room;
}

bool fitsAny(const QStringList& patterns, const QString& room)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString& pattern) { return fits(pattern, room); });
}

/// "src/store/search/Engine.cpp" is in "store", "ui/panes/reader/Reader.h" in "ui/panes/reader".
QString roomOf(const QString& file)
{
    const QStringList parts = file.split(u'/');
    if (parts.first() == u"src"_qs) return parts.value(1);
    if (parts.size() == 2) return file;
    const bool isPane = parts.value(1) == u"panes"_qs;
    return QStringList(parts.mid(0, isPane ? 3 : 2)).join(u'/');
}

/// The room that a quoted include names; null for a header beside the file.
QString roomOfInclude(const QString& header)
{
    const QStringList parts = header.split(u'/');
    if (parts.size() < 2) return {};
    if (parts.first() != u"ui"_qs) return parts.first();
    const bool isPane = parts.value(1) == u"panes"_qs;
    return QStringList(parts.mid(0, isPane ? 3 : 2)).join(u'/');
}

QStringList allowedFor(const Layers& layers, const QString& room)
{
    for (auto rule = layers.mayInclude.begin(); rule != layers.mayInclude.end(); ++rule)
        if (fits(rule.key(), room)) return rule.value();
    return {};
}

bool isKnown(const Layers& layers, const QString& room)
{
    return fitsAny(layers.rooms(), room);
}

QString checkRoom(const Layers& layers, const QString& file, const QString& header)
{
    const QString from = roomOf(file);
    const QString to = roomOfInclude(header);
    if (to.isNull() || to == from || !isKnown(layers, to)) return {};
    const QStringList allowed = allowedFor(layers, from);
    if (fitsAny(allowed, to)) return {};
    return u"%1 includes \"%2\": %3 may include %4 only (src/LAYERS). Ask a room below for what is needed, or hand it "
           "in from ui/main.cpp."_qs.arg(file, header, from,
                                         allowed.isEmpty() ? u"no other room"_qs : allowed.join(u", "_qs));
}

QString checkLibrary(const Layers& layers, const QString& file, const QString& header)
{
    const QString from = roomOf(file);
    for (auto rule = layers.onlyIn.begin(); rule != layers.onlyIn.end(); ++rule) {
        const bool isAtHome = from == rule.value() || (rule.value() == u"ui"_qs && from.startsWith(u"ui/"_qs));
        if (header.startsWith(rule.key()) && !isAtHome)
            return u"%1 includes <%2>: %3 alone may (src/LAYERS). Do the work there, behind its door header."_qs.arg(
                file, header, rule.value());
    }
    return {};
}

}  // namespace

Layers parseLayers(const QString& text, QStringList* problems)
{
    static const QRegularExpression space(u"\\s+"_qs);
    Layers layers;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) continue;
        const auto colon = line.indexOf(u':');
        const QString name = line.left(colon).trimmed();
        const QStringList words = line.mid(colon + 1).split(space, Qt::SkipEmptyParts);
        if (colon < 1) {
            problems->append(line);
        } else if (name.startsWith(u"only "_qs)) {
            for (const QString& header : words) layers.onlyIn.insert(header, name.mid(5).trimmed());
        } else {
            layers.mayInclude.insert(name, words);
        }
    }
    return layers;
}

QStringList sourceFiles(const QString& root)
{
    QStringList files;
    for (const QString& folder : {u"src"_qs, u"ui"_qs}) {
        QDirIterator it(root + u'/' + folder, {u"*.h"_qs, u"*.cpp"_qs}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) files.append(QDir(root).relativeFilePath(it.next()));
    }
    files.sort();
    return files;
}

QStringList layerViolations(const QString& root, const Layers& layers)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_qs,
                                            QRegularExpression::MultilineOption);
    QStringList violations;
    for (const QString& name : sourceFiles(root)) {
        if (!isKnown(layers, roomOf(name)))
            violations.append(
                u"%1 stands in no room of src/LAYERS: add the room's line, or move the file."_qs.arg(name));
        QFile file(root + u'/' + name);
        if (!file.open(QIODevice::ReadOnly)) violations.append(name + u": cannot be read"_qs);
        auto found = include.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QString header = found.next().captured(1);
            for (const QString& problem : {checkRoom(layers, name, header), checkLibrary(layers, name, header)})
                if (!problem.isNull()) violations.append(problem);
        }
    }
    return violations;
}

}  // namespace dateline::tests
