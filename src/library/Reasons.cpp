// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Reasons.h"

#include <QCoreApplication>

namespace dateline::library {

namespace {

/// As they stand in the sources of import, store and feeds; tests/library/ReasonsTest holds the two together.
constexpr const char* Reasons[] = {
    QT_TRANSLATE_NOOP("Reason", "the file is empty"),
    QT_TRANSLATE_NOOP("Reason", "no article in it"),
    QT_TRANSLATE_NOOP("Reason", "neither headline nor text"),
    QT_TRANSLATE_NOOP("Reason", "it has no headline; the beginning of its text stands for one"),
    QT_TRANSLATE_NOOP("Reason", "there is no such format"),
    QT_TRANSLATE_NOOP("Reason", "there is nothing but white space in it"),
    QT_TRANSLATE_NOOP("Reason", "binary data of an unknown kind"),
    QT_TRANSLATE_NOOP("Reason", "damaged"),
    QT_TRANSLATE_NOOP("Reason", "encrypted with a password"),
    QT_TRANSLATE_NOOP("Reason", "its name leads outside of the archive"),
    QT_TRANSLATE_NOOP("Reason", "archives inside archives, more than %1 deep"),
    QT_TRANSLATE_NOOP("Reason", "it unpacks to more than %1 times its size"),
    QT_TRANSLATE_NOOP("Reason", "more than %1 MiB of text"),
    QT_TRANSLATE_NOOP("Reason", "more than %1 MiB"),
    QT_TRANSLATE_NOOP("Reason", "a line of more than %1 MiB"),
    QT_TRANSLATE_NOOP("Reason", "a story of more than %1 MiB"),
    QT_TRANSLATE_NOOP("Reason", "a link"),
    QT_TRANSLATE_NOOP("Reason", "a link to nothing"),
    QT_TRANSLATE_NOOP("Reason", "a link back to a folder that it stands in"),
    QT_TRANSLATE_NOOP("Reason", "a second way into a folder that was read already"),
    QT_TRANSLATE_NOOP("Reason", "a named pipe"),
    QT_TRANSLATE_NOOP("Reason", "a socket"),
    QT_TRANSLATE_NOOP("Reason", "a device"),
    QT_TRANSLATE_NOOP("Reason", "not JSON: %1"),
    QT_TRANSLATE_NOOP("Reason", "not a JSON object"),
    QT_TRANSLATE_NOOP("Reason", "not UTF-8, read as %1"),
    QT_TRANSLATE_NOOP("Reason", "«%1» is no text"),
    QT_TRANSLATE_NOOP("Reason", "«%1» is of a kind that makes no sense there; left out"),
    QT_TRANSLATE_NOOP("Reason", "a date that cannot be read: %1"),
    QT_TRANSLATE_NOOP("Reason", "it has no date"),
    QT_TRANSLATE_NOOP("Reason", "there is no such date: %1"),
    QT_TRANSLATE_NOOP("Reason", "there is no such time: %1"),
    QT_TRANSLATE_NOOP("Reason", "text that belongs to no story, left out"),
    QT_TRANSLATE_NOOP("Reason", "a story without its end"),
    QT_TRANSLATE_NOOP("Reason", "the file ends within this story"),
    QT_TRANSLATE_NOOP("Reason", "a database of another program"),
    QT_TRANSLATE_NOOP("Reason", "a folder of other files"),
    QT_TRANSLATE_NOOP("Reason", "another program holds it"),
    QT_TRANSLATE_NOOP("Reason", "no library is here"),
    QT_TRANSLATE_NOOP("Reason", "cannot make the folder"),
    QT_TRANSLATE_NOOP("Reason", "no such file"),
    QT_TRANSLATE_NOOP("Reason", "not a folder"),
    QT_TRANSLATE_NOOP("Reason", "not a regular file"),
    QT_TRANSLATE_NOOP("Reason", "no annotation in it"),
    QT_TRANSLATE_NOOP("Reason", "not an annotation"),
    QT_TRANSLATE_NOOP("Reason", "it says nothing of its article"),
    QT_TRANSLATE_NOOP("Reason", "its passage has no words"),
    QT_TRANSLATE_NOOP("Reason", "neither passage nor note"),
    QT_TRANSLATE_NOOP("Reason", "its article is not in this library"),
    QT_TRANSLATE_NOOP("Reason", "there is no such host"),
    QT_TRANSLATE_NOOP("Reason", "nobody answers there"),
    QT_TRANSLATE_NOOP("Reason", "the connection was broken off"),
    QT_TRANSLATE_NOOP("Reason", "the connection failed"),
    QT_TRANSLATE_NOOP("Reason", "the proxy does not let it through"),
    QT_TRANSLATE_NOOP("Reason", "it cannot prove that it is who it says it is"),
    QT_TRANSLATE_NOOP("Reason", "it takes longer than %1 seconds"),
    QT_TRANSLATE_NOOP("Reason", "there is nothing at this address"),
    QT_TRANSLATE_NOOP("Reason", "it is not shown to everybody"),
    QT_TRANSLATE_NOOP("Reason", "it has been asked too often"),
    QT_TRANSLATE_NOOP("Reason", "it answers with the status %1"),
    QT_TRANSLATE_NOOP("Reason", "what it sends is of another kind: %1"),
    QT_TRANSLATE_NOOP("Reason", "it is larger than %1 MB"),
    QT_TRANSLATE_NOOP("Reason", "it leads from one address to the next and never arrives"),
    QT_TRANSLATE_NOOP("Reason", "it leads from a safe address to one that anybody may read along"),
    QT_TRANSLATE_NOOP("Reason", "it leads to an address that is none of the web"),
    QT_TRANSLATE_NOOP("Reason", "it leads into your own network"),
    QT_TRANSLATE_NOOP("Reason", "what came is no picture that can be shown"),
};

/// What stands in the place of %1; null where the reason is not of this form.
QString namedIn(const QString& reason, const QString& form)
{
    const qsizetype at = form.indexOf(u"%1");
    if (at < 0) return reason == form ? QStringLiteral("") : QString();
    const QStringView before = QStringView(form).first(at);
    const QStringView after = QStringView(form).sliced(at + 2);
    if (reason.size() <= before.size() + after.size()) return {};
    if (!reason.startsWith(before) || !reason.endsWith(after)) return {};
    return reason.mid(before.size(), reason.size() - before.size() - after.size());
}

}  // namespace

QString translatedReason(const QString& reason)
{
    for (const char* form : Reasons) {
        const QString named = namedIn(reason, QString::fromUtf8(form));
        if (named.isNull()) continue;
        const QString words = QCoreApplication::translate("Reason", form);
        return words.contains(u"%1") ? words.arg(named) : words;
    }
    return reason;
}

}  // namespace dateline::library
