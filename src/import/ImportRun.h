// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/Archive.h"
#include "import/CompletingSink.h"
#include "import/Meter.h"
#include "import/Walk.h"

namespace dateline::import {

/// One run of importPaths: opens what the walk finds, looks what it is, and gives it to a format or, member by
/// member, to itself.
class ImportRun final {
public:
    ImportRun(const ImportOptions& options, DraftSink& sink, Meter& meter);

    bool readFile(const WalkedFile& file);
    bool readStandardInput();
    bool refuse(ImportProblem problem) { return m_sink.refuse(std::move(problem)); }

private:
    struct Place {
        QString file;
        QString pathBelowRoot;
        int archives = 0;  // that it stands in
    };

    void readNamed(QIODevice& file, const Place& place);
    void readInput(QIODevice& device, const Place& place, Expansion& expansion);
    void readArticles(QIODevice& device, const ImportFormat& format, const Place& place);
    void readArchive(QIODevice& device, const Place& place, Expansion& expansion);
    void readMember(Archive& archive, const ArchiveMember& member, const Place& place, Expansion& expansion);
    bool refuseKind(const QByteArray& head, const ImportFormat* format, const Place& place);
    void refuse(const Place& place, ErrorKind kind, const QString& detail);

    const ImportOptions& m_options;
    CompletingSink m_sink;
    Meter& m_meter;
};

/// The format that is surest of the bytes; a file name's ending decides between equals; null where none knows them.
const ImportFormat* formatFor(QByteArrayView head, const QString& fileName);

}  // namespace dateline::import
