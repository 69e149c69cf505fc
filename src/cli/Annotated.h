// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"
#include "cli/Command.h"

#include <QJsonObject>

namespace dateline::cli {

/// What `highlight`, `note` and `basket` share: passages as people give them and as they are printed.

/// Where a passage stands and what it says: `field`, `from`, `to` (code points, `to` behind the last), `exact`,
/// `prefix`, `suffix`, `placed`; of one that could not be placed, as it was last.
QJsonObject toJson(const Passage& passage);
QJsonObject toJson(const Annotation& annotation);

/// A number, an article's, what is said of it, and the words; cut at a terminal's width.
QString passageLine(qint64 id, ArticleId article, const QString& said, const QString& words);
QString annotationLine(const Annotation& annotation);

/// `--from`, `--to` and `--field`.
std::vector<QCommandLineOption> passageOptions();
/// What these ask for; nothing where they make no sense, which is said.
struct PassageWish {
    Field field = Field::Body;
    TextRange range = {};
    bool isWhole = false;  ///< neither --from nor --to
};
std::optional<PassageWish> passageWish(Session& session, const QCommandLineParser& arguments);
/// The passage of the article as it is now. WrongUsage where the text ends before it.
Result<Passage> passageOf(Session& session, ArticleId article, const PassageWish& wish);

/// Numbers of highlights, notes or passages; nothing where one is none.
std::optional<std::vector<qint64>> numbersOf(const QStringList& words);

/// What --query and the numbers of articles name: those of them; of all articles where neither is given.
Result<std::vector<AnnotationRow>> annotationsOf(Session& session, const QString& query, const ArticleIds& ids);

}  // namespace dateline::cli
