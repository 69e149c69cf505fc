// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteError.h"

#include <sqlite3.h>
#include <cerrno>

namespace dateline::store {

static ErrorKind kindOfTrouble(int code)
{
    switch (code) {
        case SQLITE_IOERR_READ:
        case SQLITE_IOERR_SHORT_READ:
        case SQLITE_IOERR_FSTAT:
        case SQLITE_CANTOPEN:
            return ErrorKind::CannotRead;
        default:
            return ErrorKind::CannotWrite;
    }
}

static ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
        case SQLITE_FULL:
            return ErrorKind::DiskFull;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return ErrorKind::Locked;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_FORMAT:
        case SQLITE_ERROR:  // a table or column that ought to be there: the schema is not what its version says
        case SQLITE_CONSTRAINT:
        case SQLITE_SCHEMA:
            return ErrorKind::Damaged;
        case SQLITE_INTERRUPT:
            return ErrorKind::Cancelled;
        case SQLITE_TOOBIG:
            return ErrorKind::TooLarge;
        case SQLITE_NOTFOUND:
            return ErrorKind::NotFound;
        default:
            return kindOfTrouble(code);
    }
}

Error errorOf(int code, const QString& detail, const QString& path)
{
    return {kindOf(code), path, detail};
}

// SQLite calls ENOSPC "full" only where it writes itself; a quota, a limit or the shared memory file are I/O errors to
// it.
static bool isForLackOfRoom(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

Error errorOf(sqlite3* handle, const QString& path)
{
    const int systemError = errno;  // a failed COMMIT does not bring it to sqlite3_system_errno()
    const QString detail = QString::fromUtf8(sqlite3_errmsg(handle));
    const int code = sqlite3_extended_errcode(handle);
    const bool isForRoom = isForLackOfRoom(sqlite3_system_errno(handle)) || isForLackOfRoom(systemError);
    if ((code & 0xff) == SQLITE_IOERR && isForRoom) return {ErrorKind::DiskFull, path, detail};
    return errorOf(code, detail, path);
}

}  // namespace dateline::store
