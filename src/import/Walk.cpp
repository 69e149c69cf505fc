// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/Walk.h"

#include "import/FileName.h"

#include <QFile>

#include <dirent.h>
#include <sys/stat.h>
#include <algorithm>
#include <cerrno>
#include <optional>

namespace dateline::import {

using namespace Qt::StringLiterals;

// The names in a folder, in the order of their bytes; none where it cannot be read (errno says why).
static std::optional<std::vector<QByteArray>> namesIn(const QByteArray& folder)
{
    DIR* const open = opendir(folder.constData());
    if (!open) return std::nullopt;
    std::vector<QByteArray> names;
    errno = 0;
    while (const dirent* const entry = readdir(open)) {
        if (!isHiddenName(entry->d_name)) names.emplace_back(entry->d_name);
        errno = 0;
    }
    const int failed = errno;
    closedir(open);
    errno = failed;
    if (failed != 0) return std::nullopt;
    std::sort(names.begin(), names.end());
    return names;
}

static QString specialKind(mode_t mode)
{
    if (S_ISFIFO(mode)) return u"a named pipe"_qs;
    if (S_ISSOCK(mode)) return u"a socket"_qs;
    return u"a device"_qs;
}

static WalkedFile inside(const WalkedFile& folder, const QByteArray& name, bool isRoot)
{
    const QString shown = shownName(name);
    const bool hasSlash = folder.path.endsWith('/');
    return {hasSlash ? folder.path + name : folder.path + '/' + name,
            hasSlash ? folder.shown + shown : folder.shown + QLatin1Char('/') + shown,
            isRoot ? shown : folder.pathBelowRoot + QLatin1Char('/') + shown};
}

Walk::Walk(Found found, Refused refused, const Cancel& cancel)
    : m_found(std::move(found)), m_refused(std::move(refused)), m_cancel(cancel)
{
}

bool Walk::root(const QString& path)
{
    m_entered.clear();
    const QByteArray name = QFile::encodeName(path);
    const QString shown = shownName(name);
    return visit({name, shown, lastPart(shown)}, true);
}

bool Walk::visit(const WalkedFile& place, bool isRoot)
{
    if (m_cancel.isRequested()) return false;
    struct stat facts = {};
    if (stat(place.path.constData(), &facts) != 0) {
        const int failed = errno;
        const bool isLink = lstat(place.path.constData(), &facts) == 0 && S_ISLNK(facts.st_mode);
        if (failed == ENOENT && isLink) return refuse(place, ErrorKind::NotFound, u"a link to nothing"_qs);
        const bool isMissing = failed == ENOENT || failed == ENOTDIR;
        return refuse(place, isMissing ? ErrorKind::NotFound : ErrorKind::CannotRead, qt_error_string(failed));
    }
    if (S_ISDIR(facts.st_mode)) return enter(place, {facts.st_dev, facts.st_ino}, isRoot);
    if (!S_ISREG(facts.st_mode)) return refuse(place, ErrorKind::Unsupported, specialKind(facts.st_mode));
    WalkedFile file = place;
    file.size = facts.st_size;
    file.modified = qint64(facts.st_mtim.tv_sec) * 1'000'000'000 + facts.st_mtim.tv_nsec;
    return m_found(file);
}

bool Walk::enter(const WalkedFile& folder, FolderKey key, bool isRoot)
{
    if (std::find(m_open.begin(), m_open.end(), key) != m_open.end())
        return refuse(folder, ErrorKind::Malformed, u"a link back to a folder that it stands in"_qs);
    if (!m_entered.insert(key).second)
        return refuse(folder, ErrorKind::Malformed, u"a second way into a folder that was read already"_qs);
    const auto names = namesIn(folder.path);
    if (!names) return refuse(folder, ErrorKind::CannotRead, qt_error_string(errno));
    m_open.push_back(key);
    const bool goesOn = std::all_of(names->begin(), names->end(),
                                    [&](const QByteArray& name) { return visit(inside(folder, name, isRoot), false); });
    m_open.pop_back();
    return goesOn;
}

bool Walk::refuse(const WalkedFile& place, ErrorKind kind, const QString& detail) const
{
    return m_refused({place.shown, 0, {kind, place.shown, detail}});
}

}  // namespace dateline::import
