// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MarkCommand.h"

using namespace Qt::StringLiterals;

namespace dateline::cli {

const Command& tagCommand()
{
    static const Command command{u"tag"_qs, u"add|remove|list|rename|delete …"_qs,
                                 u"tags articles, and lists, renames or deletes tags"_qs, markOptions(),
                                 [](Session& session, const QCommandLineParser& arguments) {
                                     return runMarkCommand(session, arguments, MarkKind::Tag);
                                 }};
    return command;
}

}  // namespace dateline::cli
