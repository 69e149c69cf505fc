// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dateline::inline base {

/// What went wrong, as a reader of the program would sort it. Closed: library/ErrorWording has a sentence for each.
enum class ErrorKind {
    NotFound,      ///< a file, folder or article that is not there
    CannotRead,    ///< there, but the system refuses to read it
    CannotWrite,   ///< the system refuses to write it
    DiskFull,      ///< no room left; nothing half-written remains
    Damaged,       ///< stored data that does not hold together
    Malformed,     ///< input that is not what it claims to be
    Unsupported,   ///< input of a kind that no reader here knows
    TooLarge,      ///< beyond a limit; the detail names the limit
    Locked,        ///< another program has it and did not let go in time
    NewerVersion,  ///< written by a newer Dateline; left untouched
    NotALibrary,   ///< a folder that holds something else
    Cancelled,     ///< the person asked for that
    AlreadyThere,  ///< another one has that name
    WrongUsage,    ///< a command or option that makes no sense
};

/// An error is a value: the kind, what it is about (a path, an id), and the detail in the system's own words.
struct Error {
    ErrorKind kind;
    QString subject;
    QString detail;

    bool operator==(const Error&) const = default;
};

}  // namespace dateline::inline base
