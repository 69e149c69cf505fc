// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/Tokenizer.h"

#include "store/SqliteError.h"
#include "store/index/TokenStream.h"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace dateline::store {

using TakeToken = int (*)(void*, int, const char*, int, int, int);

static int createTokenizer(void*, const char**, int, Fts5Tokenizer** out)
{
    // No state of its own; FTS5 wants a pointer that is not null.
    static char nobody;
    *out = reinterpret_cast<Fts5Tokenizer*>(&nobody);
    return SQLITE_OK;
}

static void deleteTokenizer(Fts5Tokenizer*) {}

static int takeTokens(void* context, std::string_view text, TakeToken take)
{
    for (size_t from = 0; from < text.size();) {
        const size_t to = std::min(text.find(stream::TokenEnd, from), text.size());
        const std::string_view token = text.substr(from, to - from);
        const int flags = stream::isMark(token) && from > 0 ? FTS5_TOKEN_COLOCATED : 0;
        const int code = take(context, flags, token.data(), int(token.size()), int(from), int(to));
        if (code != SQLITE_OK) return code;
        from = to + 1;
    }
    return SQLITE_OK;
}

static int tokenize(Fts5Tokenizer*, void* context, int, const char* text, int size, TakeToken take)
{
    return takeTokens(context, std::string_view(text, text ? size_t(size) : 0), take);
}

// The way that FTS5's documentation gives to its extension interface.
fts5_api* fts5Of(sqlite3* database)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) != SQLITE_OK) return nullptr;
    sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    return api;
}

Result<void> registerTokenizer(sqlite3* database)
{
    fts5_api* const api = fts5Of(database);
    if (!api) return Error{ErrorKind::Unsupported, QString(), QStringLiteral("this SQLite has no FTS5")};
    fts5_tokenizer functions{&createTokenizer, &deleteTokenizer, &tokenize};
    const int code = api->xCreateTokenizer(api, "dateline", nullptr, &functions, nullptr);
    if (code != SQLITE_OK) return errorOf(database, QString());
    return {};
}

}  // namespace dateline::store
