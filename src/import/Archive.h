// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "import/Meter.h"

#include <memory>
#include <optional>

namespace dateline::import {

/// How much came out of a named file, through all the archives in it, against what was read of it. An archive that
/// unpacks to more than MaximumExpansion times its bytes is a bomb; a small one may.
class Expansion final {
public:
    explicit Expansion(const MeteredDevice& named) : m_named(named) {}

    /// False once the bound is passed; it stays so.
    bool add(qint64 unpacked);
    bool isExceeded() const { return m_isExceeded; }

private:
    const MeteredDevice& m_named;
    qint64 m_unpacked = 0;
    bool m_isExceeded = false;
};

/// What an archive says of one of its members.
struct ArchiveMember {
    QString name;
    bool isFile = false;
    QString specialKind;  ///< "a link", "a named pipe": null for files and folders
    bool isHidden = false;
    bool isEncrypted = false;
};

/// An archive or compressed file, read once from front to back, member by member, in memory: nothing of it ever
/// touches the disk, so the names in it can do no harm. zip, 7z, rar, tar and single compressed files, through
/// libarchive. 7z needs a device that can seek. One thread.
class Archive final {
public:
    static Result<std::unique_ptr<Archive>> open(QIODevice& device, Expansion& expansion);
    ~Archive();

    /// The next member; none at the end. The error ends the archive, what came before it stands.
    Result<std::optional<ArchiveMember>> next();
    /// True for story.txt.gz: no archive but one compressed file, whose only member has no name.
    bool isSingleFile() const;

private:
    friend class MemberDevice;
    struct Handle;
    Archive(QIODevice& device, Expansion& expansion);
    qint64 read(char* data, qint64 size, Error& why);
    Result<void> passOverRest();

    std::unique_ptr<Handle> d;
};

/// The bytes of the member that the archive stands at. Sequential.
class MemberDevice final : public InputDevice {
public:
    explicit MemberDevice(Archive& archive);

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override;

private:
    Archive& m_archive;
};

}  // namespace dateline::import
