// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/MarkWording.h"

#include <QCoreApplication>

namespace dateline::workspace {

namespace {

struct MarkWording {
    Q_DECLARE_TR_FUNCTIONS(MarkWording)
};

bool isTag(const Mark& mark)
{
    return mark.kind == MarkKind::Tag;
}

QString oneToast(MarkKind kind, const QString& name, bool isSet)
{
    switch (kind) {
        case MarkKind::Read:
            return isSet ? MarkWording::tr("Marked read") : MarkWording::tr("Marked unread");
        case MarkKind::Bookmark:
            return isSet ? MarkWording::tr("Bookmarked") : MarkWording::tr("Bookmark removed");
        case MarkKind::Tag:
            return (isSet ? MarkWording::tr("Tagged “%1”") : MarkWording::tr("Tag “%1” removed")).arg(name);
        case MarkKind::Collection:
            return (isSet ? MarkWording::tr("Put into “%1”") : MarkWording::tr("Taken out of “%1”")).arg(name);
        case MarkKind::Bin:
            return isSet ? MarkWording::tr("Moved to the Bin") : MarkWording::tr("Restored from the Bin");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString markToast(MarkKind kind, const QString& name, qint64 count, bool isSet)
{
    if (count == 1) return oneToast(kind, name, isSet);
    const int n = int(count);
    switch (kind) {
        case MarkKind::Read:
            return isSet ? MarkWording::tr("Marked %Ln read", nullptr, n)
                         : MarkWording::tr("Marked %Ln unread", nullptr, n);
        case MarkKind::Bookmark:
            return isSet ? MarkWording::tr("Bookmarked %Ln", nullptr, n)
                         : MarkWording::tr("%Ln bookmarks removed", nullptr, n);
        case MarkKind::Tag:
            return (isSet ? MarkWording::tr("Tagged %Ln articles “%1”", nullptr, n)
                          : MarkWording::tr("Tag “%1” removed from %Ln articles", nullptr, n))
                .arg(name);
        case MarkKind::Collection:
            return (isSet ? MarkWording::tr("Put %Ln articles into “%1”", nullptr, n)
                          : MarkWording::tr("Took %Ln articles out of “%1”", nullptr, n))
                .arg(name);
        case MarkKind::Bin:
            return isSet ? MarkWording::tr("Moved %Ln to the Bin", nullptr, n)
                         : MarkWording::tr("Restored %Ln from the Bin", nullptr, n);
    }
    Q_UNREACHABLE();
}

QString marksToast(MarkKind kind, size_t marks)
{
    return kind == MarkKind::Tag ? MarkWording::tr("%Ln tags changed", nullptr, int(marks))
                                 : MarkWording::tr("%Ln collections changed", nullptr, int(marks));
}

QString madeToast(const NamedMark& made)
{
    return (isTag(made.mark) ? MarkWording::tr("Made the tag “%1”") : MarkWording::tr("Made the collection “%1”"))
        .arg(made.name);
}

QString definedToast(const NamedMark& before, const NamedMark& now)
{
    if (before.name != now.name) return MarkWording::tr("Renamed “%1” to “%2”").arg(before.name, now.name);
    return (before.parent != now.parent ? MarkWording::tr("Moved “%1”") : MarkWording::tr("Coloured “%1”"))
        .arg(now.name);
}

QString forgottenToast(const ForgottenMark& forgotten)
{
    const int count = int(forgotten.articles.count());
    return (isTag(forgotten.named.mark)
                ? MarkWording::tr("Deleted the tag “%1” of %Ln articles", nullptr, count)
                : MarkWording::tr("Deleted the collection “%1” of %Ln articles", nullptr, count))
        .arg(forgotten.named.name);
}

QString mergedToast(const ForgottenMark& from)
{
    return MarkWording::tr("Merged the tag “%1” of %Ln articles", nullptr, int(from.articles.count()))
        .arg(from.named.name);
}

}  // namespace dateline::workspace
