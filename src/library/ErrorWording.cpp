// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ErrorWording.h"

#include "library/Reasons.h"

#include <QCoreApplication>

namespace dateline::library {

namespace {

/// How a kind of error is said. %1 is what it is about, %2 the reason in the system's own words.
struct Wording {
    const char* nameless;  ///< stands for %1 where the error names nothing
    const char* plain;     ///< without a reason
    const char* withReason;
};

/// One case a kind and no default, so that the compiler names the kind that has no sentence.
Wording wordingOf(ErrorKind kind)
{
    switch (kind) {
        case ErrorKind::NotFound:
            return {
                QT_TRANSLATE_NOOP("ErrorWording", "The item"),
                QT_TRANSLATE_NOOP("ErrorWording",
                                  "%1 was not found. Check the name, and whether it has been moved or deleted."),
                QT_TRANSLATE_NOOP("ErrorWording",
                                  "%1 was not found (%2). Check the name, and whether it has been moved or deleted.")};
        case ErrorKind::CannotRead:
            return {
                QT_TRANSLATE_NOOP("ErrorWording", "The file"),
                QT_TRANSLATE_NOOP("ErrorWording",
                                  "%1 could not be read. Check that you may read it and that its drive is connected."),
                QT_TRANSLATE_NOOP(
                    "ErrorWording",
                    "%1 could not be read (%2). Check that you may read it and that its drive is connected.")};
        case ErrorKind::CannotWrite:
            return {
                QT_TRANSLATE_NOOP("ErrorWording", "The file"),
                QT_TRANSLATE_NOOP("ErrorWording",
                                  "%1 could not be written. Check that you may write there, or choose another place."),
                QT_TRANSLATE_NOOP(
                    "ErrorWording",
                    "%1 could not be written (%2). Check that you may write there, or choose another place.")};
        case ErrorKind::DiskFull:
            return {QT_TRANSLATE_NOOP("ErrorWording", "The library"),
                    QT_TRANSLATE_NOOP(
                        "ErrorWording",
                        "The disk is full: %1 was not written. Everything before is kept; make room and try again."),
                    QT_TRANSLATE_NOOP(
                        "ErrorWording",
                        "The disk is full: %1 was not written (%2). Everything before is kept; make room and try "
                        "again.")};
        case ErrorKind::Damaged:
            return {
                QT_TRANSLATE_NOOP("ErrorWording", "The library"),
                QT_TRANSLATE_NOOP("ErrorWording",
                                  "%1 is damaged. Run “dateline library check”, then “dateline library repair”."),
                QT_TRANSLATE_NOOP("ErrorWording",
                                  "%1 is damaged (%2). Run “dateline library check”, then “dateline library repair”.")};
        case ErrorKind::Malformed:
            return {QT_TRANSLATE_NOOP("ErrorWording", "The file"),
                    QT_TRANSLATE_NOOP(
                        "ErrorWording",
                        "%1 is not what it claims to be and was left out. Open it in the program it came from and save "
                        "it again."),
                    QT_TRANSLATE_NOOP(
                        "ErrorWording",
                        "%1 is not what it claims to be (%2) and was left out. Open it in the program it came from and "
                        "save it again.")};
        case ErrorKind::Unsupported:
            return {QT_TRANSLATE_NOOP("ErrorWording", "The file"),
                    QT_TRANSLATE_NOOP(
                        "ErrorWording",
                        "%1 is of a kind that Dateline cannot read. Convert it to plain text or JSON Lines first."),
                    QT_TRANSLATE_NOOP(
                        "ErrorWording",
                        "%1 is of a kind that Dateline cannot read (%2). Convert it to plain text or JSON Lines "
                        "first.")};
        case ErrorKind::TooLarge:
            return {QT_TRANSLATE_NOOP("ErrorWording", "The file"),
                    QT_TRANSLATE_NOOP("ErrorWording", "%1 is too large. Split it into smaller files."),
                    QT_TRANSLATE_NOOP("ErrorWording", "%1 is too large (%2). Split it into smaller files.")};
        case ErrorKind::Locked:
            return {QT_TRANSLATE_NOOP("ErrorWording", "The library"),
                    QT_TRANSLATE_NOOP(
                        "ErrorWording",
                        "%1 is in use by another program that did not let go in time. Wait for its work to end, or "
                        "close it, and try again."),
                    QT_TRANSLATE_NOOP(
                        "ErrorWording",
                        "%1 is in use by another program that did not let go in time (%2). Wait for its work to end, "
                        "or close it, and try again.")};
        case ErrorKind::NewerVersion:
            return {QT_TRANSLATE_NOOP("ErrorWording", "The library"),
                    QT_TRANSLATE_NOOP(
                        "ErrorWording",
                        "%1 was written by a newer version of Dateline and was left untouched. Update Dateline to open "
                        "it."),
                    QT_TRANSLATE_NOOP(
                        "ErrorWording",
                        "%1 was written by a newer version of Dateline (%2) and was left untouched. Update Dateline to "
                        "open it.")};
        case ErrorKind::NotALibrary:
            return {QT_TRANSLATE_NOOP("ErrorWording", "The folder"),
                    QT_TRANSLATE_NOOP(
                        "ErrorWording",
                        "%1 holds something other than a Dateline library. Choose another folder, or an empty one."),
                    QT_TRANSLATE_NOOP(
                        "ErrorWording",
                        "%1 holds something other than a Dateline library (%2). Choose another folder, or an empty "
                        "one.")};
        case ErrorKind::Cancelled:
            return {QT_TRANSLATE_NOOP("ErrorWording", "The work"),
                    QT_TRANSLATE_NOOP("ErrorWording", "%1 was cancelled, as asked. What was finished before is kept."),
                    QT_TRANSLATE_NOOP("ErrorWording",
                                      "%1 was cancelled, as asked (%2). What was finished before is kept.")};
        case ErrorKind::AlreadyThere:
            return {QT_TRANSLATE_NOOP("ErrorWording", "The name"),
                    QT_TRANSLATE_NOOP("ErrorWording", "%1 is there already. Choose another name."),
                    QT_TRANSLATE_NOOP("ErrorWording", "%1 is there already (%2). Choose another name.")};
        case ErrorKind::WrongUsage:
            return {QT_TRANSLATE_NOOP("ErrorWording", "The command"),
                    QT_TRANSLATE_NOOP("ErrorWording",
                                      "%1 makes no sense here. Run “dateline --help” to see what can be asked."),
                    QT_TRANSLATE_NOOP("ErrorWording",
                                      "%1 makes no sense here: %2. Run “dateline --help” to see what can be asked.")};
    }
    Q_UNREACHABLE();
}

struct ErrorWording {
    Q_DECLARE_TR_FUNCTIONS(ErrorWording)
};

/// Quotation marks keep a file's name apart from the sentence; line breaks in it must not break the report's lines.
QString named(const QString& subject)
{
    return ErrorWording::tr("“%1”").arg(onOneLine(subject));
}

/// The system's words, or Dateline's, without the full stop that the sentence brings itself.
QString reasonOf(const Error& error)
{
    QString reason = error.detail.simplified();
    while (reason.endsWith(u'.')) reason.chop(1);
    return translatedReason(reason);
}

}  // namespace

QString sentence(const Error& error)
{
    const Wording wording = wordingOf(error.kind);
    const QString subject = error.subject.isEmpty() ? ErrorWording::tr(wording.nameless) : named(error.subject);
    const QString reason = reasonOf(error);
    if (reason.isEmpty()) return ErrorWording::tr(wording.plain).arg(subject);
    return ErrorWording::tr(wording.withReason).arg(subject, reason);
}

/// Remarks are worded in English where they are made; the same English is the key of their translation.
QString sentence(const query::Remark& remark)
{
    QString said = QCoreApplication::translate("Remark", remark.sentence.toUtf8().constData());
    if (remark.suggestion.isEmpty()) return said;
    return ErrorWording::tr("%1 Did you mean “%2”?").arg(said, remark.suggestion);
}

QString sentence(const ImportProblem& problem)
{
    const QString reason = reasonOf(problem.reason);
    if (reason.isEmpty()) return sentence(problem.reason);
    if (!problem.isRefused) return ErrorWording::tr("imported all the same, but: %1.").arg(reason);
    if (problem.reason.kind != ErrorKind::Malformed) return sentence(problem.reason);
    // What opening a file says would blame the whole file for a record, and send people to mend an empty file.
    if (problem.position > 0) return ErrorWording::tr("left out: %1.").arg(reason);
    return ErrorWording::tr("%1 was left out: %2.").arg(named(problem.reason.subject), reason);
}

QString onOneLine(QString name)
{
    return name.replace(u'\n', u'\u2424').replace(u'\r', u'\u240d');
}

QString noArticle(ArticleId id)
{
    return ErrorWording::tr("There is no article %1 in this library.").arg(id.value);
}

QString noOriginal(ArticleId id)
{
    return ErrorWording::tr("The original of article %1 was not kept.").arg(id.value);
}

}  // namespace dateline::library
