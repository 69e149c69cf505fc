// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleDraft.h"
#include "article/ImportReport.h"
#include "base/Cancel.h"
#include "base/Progress.h"
#include "base/Result.h"

#include <QIODevice>
#include <QStringList>

#include <functional>

namespace dateline::import {

/// Limits, each with its reason. Beyond one an item is refused, and the refusal names it.
inline constexpr qint64 MaximumArticleText = 16 << 20;  ///< bytes; the longest known news text is under 1 MiB
inline constexpr qint64 MaximumRecord = 64 << 20;       ///< bytes of one record or file read whole
inline constexpr qint64 MaximumExpansion = 200;         ///< archive bytes out ÷ in; real press packs at most 30:1
inline constexpr int MaximumArchiveNesting = 2;         ///< an archive inside an archive, no deeper

/// Where drafts go. Called on the importing thread. Answers false to stop.
class DraftSink {
public:
    virtual ~DraftSink() = default;
    virtual bool take(ArticleDraft draft) = 0;
    virtual bool refuse(ImportProblem problem) = 0;
};

/// What a format is given: a file, or a member of an archive.
struct ImportInput {
    QIODevice& device;      ///< open for reading, sequential at worst; at most MaximumRecord may be read at once
    QString file;           ///< as shown to people
    QString pathBelowRoot;  ///< part of the identity
};

/// How sure a format is that the bytes are its own.
enum class Likeness { None = 0, Possible = 1, Likely = 2, Certain = 3 };

/// The door behind which each format stands: one file in formats/, registered by CMake from the file's name.
class ImportFormat {
public:
    virtual ~ImportFormat() = default;
    virtual QString name() const = 0;   ///< `--format NAME`, "text", "reuters", "jsonl"
    virtual QString title() const = 0;  ///< for people: "Plain text"
    virtual QStringList extensions() const = 0;
    /// By content first; the name only breaks ties. `head` is at most the first 64 KiB.
    virtual Likeness sniff(QByteArrayView head, const QString& fileName) const = 0;
    /// Reads every article; what it cannot take it refuses by name and goes on. An error ends this file alone.
    virtual Result<void> read(const ImportInput& input, DraftSink& sink, const Cancel& cancel) const = 0;
};

struct ImportOptions {
    QString format;  ///< by name; null: by content
    QString source;  ///< given by the person: beats every other
    /// Of the files that the walk comes by, by their paths in the system's own bytes: those to be read. Empty: all.
    /// With it, what is no file is passed over in silence.
    std::function<bool(const QByteArray& path)> wants{};
};

/// Every format, in the order in which they are asked.
const std::vector<const ImportFormat*>& importFormats();
const ImportFormat* importFormatNamed(const QString& name);

/// Walks files, folders (recursively, sorted by name, loops of links noticed) and archives, reads what it finds and
/// gives drafts, completed (dateline, language, source), to the sink. Progress counts bytes of the files named, on the
/// calling thread, at most ten times a second. "-" is standard input. Blocks; any thread.
/// An unreadable path is a refusal like any other; the error is for what ends everything (Cancelled).
Result<void> importPaths(const QStringList& paths, const ImportOptions& options, DraftSink& sink,
                         const ProgressListener& progress, const Cancel& cancel);

/// Fills what the article says between the lines: dateline, place, agency, attribution, language, source. Pure.
void complete(ArticleDraft& draft, const ImportOptions& options);

}  // namespace dateline::import
