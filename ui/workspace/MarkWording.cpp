// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/MarkWording.h"

#include <QCoreApplication>
#include <QLocale>

namespace dateline::workspace {

namespace {

/// How a mark that is set and one that is taken are said, of one article and of several. %1: how many; %2: the name.
struct Wording {
    const char* setOne;
    const char* setMany;
    const char* takenOne;
    const char* takenMany;
};

#define SAY(text) QT_TRANSLATE_NOOP("MarkWording", text)

QString said(const char* text)
{
    return QCoreApplication::translate("MarkWording", text);
}

Wording wordingOf(MarkKind kind)
{
    switch (kind) {
        case MarkKind::Read:
            return {SAY("Marked read"), SAY("Marked %1 read"), SAY("Marked unread"), SAY("Marked %1 unread")};
        case MarkKind::Bookmark:
            return {SAY("Bookmarked"), SAY("Bookmarked %1"), SAY("Bookmark removed"), SAY("%1 bookmarks removed")};
        case MarkKind::Tag:
            return {SAY("Tagged “%2”"), SAY("Tagged %1 articles “%2”"), SAY("Tag “%2” removed"),
                    SAY("Tag “%2” removed from %1 articles")};
        case MarkKind::Collection:
            return {SAY("Put into “%2”"), SAY("Put %1 articles into “%2”"), SAY("Taken out of “%2”"),
                    SAY("Took %1 articles out of “%2”")};
        case MarkKind::Bin:
            return {SAY("Moved to the Bin"), SAY("Moved %1 to the Bin"), SAY("Restored from the Bin"),
                    SAY("Restored %1 from the Bin")};
    }
    Q_UNREACHABLE();
}

bool isTag(const Mark& mark)
{
    return mark.kind == MarkKind::Tag;
}

}  // namespace

QString markToast(MarkKind kind, const QString& name, qint64 count, bool isSet)
{
    const Wording wording = wordingOf(kind);
    QString text = said(isSet ? (count == 1 ? wording.setOne : wording.setMany)
                              : (count == 1 ? wording.takenOne : wording.takenMany));
    // The name may hold a percent sign: both at once.
    if (text.contains(QLatin1String("%1")) && text.contains(QLatin1String("%2")))
        return text.arg(QLocale().toString(count), name);
    if (text.contains(QLatin1String("%2"))) return text.replace(QLatin1String("%2"), name);
    return text.contains(QLatin1String("%1")) ? text.arg(QLocale().toString(count)) : text;
}

QString marksToast(MarkKind kind, size_t marks)
{
    const char* text = kind == MarkKind::Tag ? SAY("%1 tags changed") : SAY("%1 collections changed");
    return said(text).arg(QLocale().toString(qulonglong(marks)));
}

QString madeToast(const NamedMark& made)
{
    return said(isTag(made.mark) ? SAY("Made the tag “%1”") : SAY("Made the collection “%1”")).arg(made.name);
}

QString definedToast(const NamedMark& before, const NamedMark& now)
{
    if (before.name != now.name) return said(SAY("Renamed “%1” to “%2”")).arg(before.name, now.name);
    return said(before.parent != now.parent ? SAY("Moved “%1”") : SAY("Coloured “%1”")).arg(now.name);
}

QString forgottenToast(const ForgottenMark& forgotten)
{
    const QString count = QLocale().toString(forgotten.articles.count());
    const char* text = isTag(forgotten.named.mark) ? SAY("Deleted the tag “%1” of %2 articles")
                                                   : SAY("Deleted the collection “%1” of %2 articles");
    return said(text).arg(forgotten.named.name, count);
}

QString mergedToast(const ForgottenMark& from)
{
    return said(SAY("Merged the tag “%1” of %2 articles"))
        .arg(from.named.name, QLocale().toString(from.articles.count()));
}

}  // namespace dateline::workspace
