// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Feed.h"

#include <sqlite3.h>

#include <optional>

namespace dateline::store {

namespace {

struct Feeding {
    static constexpr const char* Type = "dateline feeding";

    const std::function<Result<void>(const FedRow&)>& take;
    std::optional<Error> error = {};
};

}  // namespace

// Never true: no row is handed out.
static void takeRow(sqlite3_context* answer, int, sqlite3_value** values)
{
    auto* const feeding = static_cast<Feeding*>(sqlite3_value_pointer(values[0], Feeding::Type));
    if (!feeding) return sqlite3_result_error(answer, "feed() without a taker", -1);
    const auto taken = feeding->take(FedRow(values + 1));
    if (taken) return sqlite3_result_int(answer, 0);
    feeding->error = taken.error();
    sqlite3_result_error(answer, "stopped", -1);
}

void registerFeed(sqlite3* handle)
{
    // It may do whatever the program does: no schema may call it.
    sqlite3_create_function(handle, "feed", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, &takeRow, nullptr, nullptr);
}

Result<void> feed(Statement rows, int place, const std::function<Result<void>(const FedRow&)>& take)
{
    Feeding feeding{take};
    auto done = rows.bindPointer(place, &feeding, Feeding::Type).run();
    if (feeding.error) return *feeding.error;
    return done;
}

bool FedRow::isNull(int place) const
{
    return sqlite3_value_type(m_values[place]) == SQLITE_NULL;
}

qint64 FedRow::integer(int place) const
{
    return sqlite3_value_int64(m_values[place]);
}

QByteArrayView FedRow::view(int place) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(m_values[place]));
    const int size = sqlite3_value_bytes(m_values[place]);
    return bytes ? QByteArrayView(bytes, size) : QByteArrayView("", 0);
}

}  // namespace dateline::store
