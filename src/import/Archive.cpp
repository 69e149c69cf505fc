// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/Archive.h"

#include "import/FileName.h"
#include "import/Import.h"

#include <archive.h>
#include <archive_entry.h>

#include <locale.h>
#include <algorithm>
#include <cerrno>

namespace dateline::import {

using namespace Qt::StringLiterals;

// Below this an archive may unpack as it likes: it does no harm, and small texts of one letter pack 1000:1.
static constexpr qint64 ExpansionFloor = 64 << 20;
static constexpr qsizetype Chunk = 64 << 10;

// libarchive converts names to the locale's encoding and loses those that it cannot hold: under "C" all but ASCII.
class Utf8Locale final {
public:
    Utf8Locale() : m_own(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)), m_before(uselocale(m_own)) {}
    ~Utf8Locale()
    {
        uselocale(m_before);
        if (m_own) freelocale(m_own);
    }
    Q_DISABLE_COPY_MOVE(Utf8Locale)

private:
    locale_t m_own;
    locale_t m_before;
};

bool Expansion::add(qint64 unpacked)
{
    m_unpacked += unpacked;
    if (m_unpacked > ExpansionFloor && m_unpacked / MaximumExpansion > m_named.bytesRead()) m_isExceeded = true;
    return !m_isExceeded;
}

// What libarchive's callbacks are given.
struct Source {
    QIODevice& device;
    QByteArray chunk{Chunk, Qt::Uninitialized};
};

struct Archive::Handle {
    Handle(QIODevice& device, Expansion& counted) : source{device}, expansion(counted), archive(archive_read_new()) {}
    ~Handle() { archive_read_free(archive); }
    Q_DISABLE_COPY_MOVE(Handle)

    Source source;
    Expansion& expansion;
    struct archive* archive;
    int members = 0;
    bool isInMember = false;
    bool isEndOfMember = false;
    bool isFatal = false;  // nothing more can come out

    bool canSkip() const
    {
        const int family = archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK;
        return family == ARCHIVE_FORMAT_ZIP && !source.device.isSequential();
    }

    Error error() const
    {
        const char* const said = archive_error_string(archive);
        const QString words = said ? QString::fromUtf8(said) : u"damaged"_qs;
        const bool isLocked = words.contains(u"ncrypt"_qs) || words.contains(u"assphrase"_qs);
        if (isLocked) return {ErrorKind::Unsupported, {}, u"encrypted with a password"_qs};
        return {ErrorKind::Malformed, {}, words};
    }
};

// libarchive's callbacks. The device is asked to seek only where it can: then zip and 7z are read by their directories.
static la_ssize_t readMore(struct archive* archive, void* client, const void** bytes)
{
    auto& source = *static_cast<Source*>(client);
    const qint64 got = source.device.read(source.chunk.data(), source.chunk.size());
    if (got < 0) archive_set_error(archive, EIO, "%s", source.device.errorString().toUtf8().constData());
    *bytes = source.chunk.constData();
    return got < 0 ? la_ssize_t(ARCHIVE_FATAL) : la_ssize_t(got);
}

static la_int64_t seekTo(struct archive*, void* client, la_int64_t offset, int whence)
{
    QIODevice& device = static_cast<Source*>(client)->device;
    const qint64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? device.pos() : device.size();
    const qint64 target = std::clamp<qint64>(from + offset, 0, device.size());
    return device.seek(target) ? la_int64_t(target) : la_int64_t(ARCHIVE_FATAL);
}

static la_int64_t skipBytes(struct archive*, void* client, la_int64_t count)
{
    QIODevice& device = static_cast<Source*>(client)->device;
    const qint64 step = std::clamp<qint64>(count, 0, device.size() - device.pos());
    return device.seek(device.pos() + step) ? la_int64_t(step) : 0;
}

// Only what libarchive reads by itself: "all" would start other programs for some kinds.
static void allowFormats(struct archive* archive)
{
    for (const auto allow :
         {archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
          archive_read_support_filter_lzip, archive_read_support_filter_zstd, archive_read_support_filter_lz4,
          archive_read_support_filter_compress, archive_read_support_format_zip, archive_read_support_format_7zip,
          archive_read_support_format_tar, archive_read_support_format_rar, archive_read_support_format_rar5,
          archive_read_support_format_raw, archive_read_support_format_empty})
        allow(archive);
}

Archive::Archive(QIODevice& device, Expansion& expansion) : d(std::make_unique<Handle>(device, expansion)) {}
Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::open(QIODevice& device, Expansion& expansion)
{
    const Utf8Locale utf8;
    std::unique_ptr<Archive> opened(new Archive(device, expansion));
    Handle& handle = *opened->d;
    allowFormats(handle.archive);
    archive_read_set_callback_data(handle.archive, &handle.source);
    archive_read_set_read_callback(handle.archive, readMore);
    if (!device.isSequential()) {
        archive_read_set_seek_callback(handle.archive, seekTo);
        archive_read_set_skip_callback(handle.archive, skipBytes);
    }
    if (archive_read_open1(handle.archive) < ARCHIVE_WARN) return handle.error();
    return opened;
}

bool Archive::isSingleFile() const
{
    return archive_format(d->archive) == ARCHIVE_FORMAT_RAW;
}

// The name's bytes as the archive has them, or as libarchive could make sense of them.
static QByteArray nameBytes(archive_entry* entry)
{
    if (const char* const name = archive_entry_pathname(entry)) return name;
    if (const char* const name = archive_entry_pathname_utf8(entry)) return name;
    const wchar_t* const wide = archive_entry_pathname_w(entry);
    return wide ? QString::fromWCharArray(wide).toUtf8() : QByteArray();
}

// What is neither file nor folder has no content of its own.
static QString specialKind(archive_entry* entry)
{
    if (archive_entry_hardlink(entry)) return u"a link"_qs;
    switch (archive_entry_filetype(entry)) {
        case AE_IFLNK:
            return u"a link"_qs;
        case AE_IFIFO:
            return u"a named pipe"_qs;
        case AE_IFSOCK:
            return u"a socket"_qs;
        case AE_IFCHR:
        case AE_IFBLK:
            return u"a device"_qs;
        default:
            return {};
    }
}

static ArchiveMember memberFrom(archive_entry* entry)
{
    QByteArray name = nameBytes(entry);
    while (name.startsWith("./")) name.remove(0, 2);
    const QList<QByteArray> parts = name.split('/');
    const bool isHidden = std::any_of(parts.begin(), parts.end(), [](const QByteArray& part) {
        return part != ".." && part != "." && isHiddenName(part);
    });
    const QString special = specialKind(entry);
    const bool isFile = archive_entry_filetype(entry) == AE_IFREG && special.isNull();
    return {memberName(name), isFile, special, isHidden, archive_entry_is_encrypted(entry) > 0};
}

Result<std::optional<ArchiveMember>> Archive::next()
{
    const Utf8Locale utf8;
    if (const auto rest = passOverRest(); !rest) return rest.error();
    archive_entry* entry = nullptr;
    const int outcome = archive_read_next_header(d->archive, &entry);
    if (outcome == ARCHIVE_EOF) return std::optional<ArchiveMember>();
    if (outcome < ARCHIVE_WARN) return d->error();
    d->isInMember = true;
    ArchiveMember member = memberFrom(entry);
    ++d->members;
    // libarchive drops a zip's name that is marked as UTF-8 and is not.
    if (member.name.isEmpty()) member.name = u"unnamed %1"_qs.arg(d->members);
    return std::optional(std::move(member));
}

// What is left of a member is unpacked here, under the bound, where libarchive would do it unseen; a zip's is jumped.
Result<void> Archive::passOverRest()
{
    if (!std::exchange(d->isInMember, false) || d->isEndOfMember || d->canSkip()) {
        d->isEndOfMember = false;
        return {};
    }
    QByteArray passed(Chunk, Qt::Uninitialized);
    Error why{};
    qint64 got = 1;
    while (got > 0) got = read(passed.data(), passed.size(), why);
    d->isEndOfMember = false;
    // A member that does not unpack was refused by name, or held nothing for us: the next one may be sound.
    if (got < 0 && d->isFatal) return why;
    return {};
}

qint64 Archive::read(char* data, qint64 size, Error& why)
{
    const la_ssize_t got = archive_read_data(d->archive, data, size_t(size));
    if (got > 0 && !d->expansion.add(got)) {
        why = {ErrorKind::TooLarge, {}, u"it unpacks to more than %1 times its size"_qs.arg(MaximumExpansion)};
        d->isFatal = true;
        return -1;
    }
    if (got < 0) why = d->error();
    d->isEndOfMember = got <= 0;
    d->isFatal = d->isFatal || got == ARCHIVE_FATAL;
    return got;
}

MemberDevice::MemberDevice(Archive& archive) : m_archive(archive)
{
    open(QIODevice::ReadOnly);
}

qint64 MemberDevice::readData(char* data, qint64 size)
{
    if (failure()) return -1;
    Error why{};
    const qint64 got = m_archive.read(data, size, why);
    return got < 0 ? fail(why.kind, why.detail) : got;
}

}  // namespace dateline::import
