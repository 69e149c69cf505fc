// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/MendingWording.h"

#include <QCoreApplication>
#include <QDir>

namespace dateline::library {

namespace {

struct MendingWording {
    Q_DECLARE_TR_FUNCTIONS(MendingWording)
};

QString whatHappened(store::Mending::Trouble trouble)
{
    using Trouble = store::Mending::Trouble;
    switch (trouble) {
        case Trouble::None:
            return {};
        case Trouble::Missing:
            return MendingWording::tr(
                "The file of your marks was gone. It was made again from reader.jsonl, with every "
                "mark up to the last.");
        case Trouble::Damaged:
            return MendingWording::tr(
                "The file of your marks was damaged. It was made again from reader.jsonl, with "
                "every mark up to the last.");
        case Trouble::Older:
            return MendingWording::tr(
                "The file of your marks was an older one. It was made again from reader.jsonl, "
                "with every mark up to the last.");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString sentence(const store::Mending& mending)
{
    QString said = whatHappened(mending.trouble);
    if (said.isEmpty()) return said;
    if (!mending.setAside.isEmpty())
        said = MendingWording::tr("%1 The file of before is kept as “%2”.")
                   .arg(said, QDir::toNativeSeparators(mending.setAside));
    if (mending.notUnderstood > 0)
        said = MendingWording::tr("%1 Of a newer version of Dateline, %Ln lines are kept for it.", nullptr,
                                  int(mending.notUnderstood))
                   .arg(said);
    return said;
}

}  // namespace dateline::library
