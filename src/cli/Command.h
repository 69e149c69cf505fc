// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Session.h"

#include <QCommandLineParser>

#include <vector>

namespace dateline::cli {

/// One command: its word, its line of help, what it takes, and what it does. One file each in commands/.
struct Command {
    QString name;
    QString synopsis;  ///< what follows the name: "PATH…"
    QString help;
    std::vector<QCommandLineOption> options;
    int (*run)(Session& session, const QCommandLineParser& arguments);
};

/// Every command that is built, in the order of the help.
const std::vector<Command>& commands();

const Command& importCommand();
const Command& searchCommand();
const Command& showCommand();
const Command& similarCommand();
const Command& facetsCommand();
const Command& timelineCommand();
const Command& explainCommand();
const Command& bookmarkCommand();
const Command& tagCommand();
const Command& collectionCommand();
const Command& highlightCommand();
const Command& noteCommand();
const Command& basketCommand();
const Command& correctCommand();
const Command& sourceCommand();
const Command& reviewCommand();
const Command& exportCommand();
const Command& verifyCommand();
const Command& libraryCommand();

/// Ids as people give them: "3 17", "3,17"; nothing where one is no id.
std::optional<ArticleIds> idsOf(const QStringList& words);

/// What is asked for: the words that are no option, as a person types them; none: everything.
query::Query queryOf(const QCommandLineParser& arguments);

/// An option's number; `fallback` where it is not given, nothing where it is no number from 0 on.
std::optional<qint64> numberOf(const QCommandLineParser& arguments, const QString& option, qint64 fallback);

}  // namespace dateline::cli
