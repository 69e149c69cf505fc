// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/OutputFile.h"

#include <vector>

namespace dateline::exporting {

/// Files packed into one (PKWARE APPNOTE 6.3.10, without its 64-bit forms): at most 65,535 of them and 4 GiB. Each is
/// written when it is added, with its size before it and no extra field, as EPUB wants its first; they are dated 1980,
/// so that the same content gives the same bytes. Errors stick as OutputFile's do.
class ZipFile final {
public:
    explicit ZipFile(OutputFile& file) : m_file(file) {}

    enum class Packing { Stored, Deflated };
    /// False where it did not work out; finish() says why. `name` is UTF-8 with slashes.
    bool add(const QByteArray& name, const QByteArray& content, Packing packing = Packing::Deflated);
    /// The directory of all. TooLarge: they are more than fit.
    Result<void> finish();

private:
    struct Entry {
        QByteArray name;
        quint32 check = 0, packed = 0, size = 0, at = 0;
        quint16 method = 0;
    };
    void put(const QByteArray& bytes);
    QByteArray facts(const Entry& entry) const;

    OutputFile& m_file;
    std::vector<Entry> m_entries;
    qint64 m_at = 0;
};

}  // namespace dateline::exporting
