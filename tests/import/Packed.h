// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <utility>
#include <vector>

namespace dateline::tests {

using Members = std::vector<std::pair<QByteArray, QByteArray>>;

/// An archive in memory, its names written as the bytes they are. A password encrypts a zip.
class Packed final {
public:
    enum Kind { Zip, Tar, TarGz, TarXz, TarZst, TarBz2, Gz, Xz, Zst, SevenZip };

    static QByteArray of(Kind kind, const Members& members, const QByteArray& password = {})
    {
        // Under a UTF-8 locale libarchive marks any name as UTF-8.
        const locale_t bytes = newlocale(LC_CTYPE_MASK, "C", nullptr);
        const locale_t before = uselocale(bytes);
        const QByteArray packed = inThisLocale(kind, members, password);
        uselocale(before);
        freelocale(bytes);
        return packed;
    }

    static QByteArray inThisLocale(Kind kind, const Members& members, const QByteArray& password = {})
    {
        Packed packed(kind, password);
        for (const auto& [name, content] : members) packed.add(name, content);
        return packed.close();
    }

    /// A tar of these members, of a folder, and of a symbolic link, a hard link and a named pipe.
    static QByteArray ofSpecials(const Members& members)
    {
        Packed packed(Tar, {});
        packed.addSpecial("folder/", AE_IFDIR);
        for (const auto& [name, content] : members) packed.add(name, content);
        packed.addSpecial("symbolic.txt", AE_IFLNK);
        packed.addSpecial("hard.txt", AE_IFREG, members.front().first);
        packed.addSpecial("pipe", AE_IFIFO);
        return packed.close();
    }

private:
    Packed(Kind kind, const QByteArray& password) : m_archive(archive_write_new())
    {
        setFormat(kind);
        if (!password.isNull()) {
            archive_write_set_passphrase(m_archive, password.constData());
            archive_write_set_options(m_archive, "zip:encryption=traditional");
        }
        archive_write_set_bytes_in_last_block(m_archive, 1);
        archive_write_open(m_archive, &m_bytes, nullptr, append, nullptr);
    }

    void setFormat(Kind kind)
    {
        if (kind == Zip) archive_write_set_format_zip(m_archive);
        if (kind == SevenZip) archive_write_set_format_7zip(m_archive);
        if (kind == Gz || kind == Xz || kind == Zst) archive_write_set_format_raw(m_archive);
        if (kind >= Tar && kind <= TarBz2) archive_write_set_format_gnutar(m_archive);
        if (kind == TarGz || kind == Gz) archive_write_add_filter_gzip(m_archive);
        if (kind == TarXz || kind == Xz) archive_write_add_filter_xz(m_archive);
        if (kind == TarZst || kind == Zst) archive_write_add_filter_zstd(m_archive);
        if (kind == TarBz2) archive_write_add_filter_bzip2(m_archive);
    }

    void add(const QByteArray& name, const QByteArray& bytes)
    {
        archive_entry* const entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(m_archive, entry);
        archive_write_data(m_archive, bytes.constData(), size_t(bytes.size()));
        archive_entry_free(entry);
    }

    void addSpecial(const QByteArray& name, unsigned type, const QByteArray& hardlink = {})
    {
        archive_entry* const entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_filetype(entry, type);
        archive_entry_set_perm(entry, 0644);
        if (type == AE_IFLNK) archive_entry_set_symlink(entry, "/etc/passwd");
        if (!hardlink.isEmpty()) archive_entry_set_hardlink(entry, hardlink.constData());
        archive_write_header(m_archive, entry);
        archive_entry_free(entry);
    }

    QByteArray close()
    {
        archive_write_close(m_archive);
        archive_write_free(m_archive);
        return m_bytes;
    }

    static la_ssize_t append(struct archive*, void* client, const void* bytes, size_t size)
    {
        static_cast<QByteArray*>(client)->append(static_cast<const char*>(bytes), qsizetype(size));
        return la_ssize_t(size);
    }

    struct archive* m_archive;
    QByteArray m_bytes;
};

}  // namespace dateline::tests
