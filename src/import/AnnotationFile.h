// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"
#include "article/ImportReport.h"
#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dateline::import {

/// A highlight or note as a file tells it, and what the file says of its article.
struct AnnotationDraft {
    qint64 position = 0;         ///< in the file, from 1
    Annotation annotation = {};  ///< without id and article; times are not valid where the file tells none
    QString url = {};            ///< of the article; null: none
    qint64 article = 0;          ///< its number in the library that wrote the file; 0: none
    QString guid = {};
    QString sha256 = {};
    QString headline = {};
    QString date = {};  ///< ISO 8601
};

struct AnnotationFile {
    std::vector<AnnotationDraft> drafts = {};
    std::vector<ImportProblem> problems = {};  ///< what was refused; the file is not named in them
};

/// Reads W3C Web Annotations (Data Model, 2017): a collection with its first page, a page, an array, or one alone. A
/// passage is known by its TextQuoteSelector, with a TextPositionSelector where there is one; the texts of all bodies
/// that are no tags are its note; a styleClass of ours is its colour, else it is yellow. Malformed: no JSON, or no
/// annotations. Pure, any thread.
Result<AnnotationFile> readAnnotations(const QByteArray& json);

}  // namespace dateline::import
