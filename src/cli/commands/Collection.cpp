// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MarkCommand.h"

using namespace Qt::StringLiterals;

namespace dateline::cli {

const Command& collectionCommand()
{
    static const Command command{u"collection"_qs, u"add|remove|list|rename|delete …"_qs,
                                 u"puts articles into collections, and lists, renames or deletes these"_qs,
                                 markOptions(), [](Session& session, const QCommandLineParser& arguments) {
                                     return runMarkCommand(session, arguments, MarkKind::Collection);
                                 }};
    return command;
}

}  // namespace dateline::cli
