// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Session.h"

#include "library/ErrorWording.h"
#include "library/KeepingJournal.h"
#include "library/Repair.h"

#include <QDir>
#include <QJsonDocument>

#include <set>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

int statusOf(ErrorKind kind)
{
    switch (kind) {
        case ErrorKind::DiskFull:
        case ErrorKind::Damaged:
        case ErrorKind::Locked:
        case ErrorKind::NewerVersion:
        case ErrorKind::NotALibrary:
            return LibraryUnusable;
        case ErrorKind::AlreadyThere:
        case ErrorKind::WrongUsage:
        case ErrorKind::CannotWrite:
            return WrongUsage;
        case ErrorKind::NotFound:
        case ErrorKind::CannotRead:
        case ErrorKind::Malformed:
        case ErrorKind::Unsupported:
        case ErrorKind::TooLarge:
        case ErrorKind::Cancelled:
            return ItemsRefused;
    }
    return ItemsRefused;
}

}  // namespace

Result<void> Session::open(Opening opening)
{
    if (opening == Opening::MustExist && !library::isLibrary(folder))
        return Error{QDir(folder).isEmpty() ? ErrorKind::NotFound : ErrorKind::NotALibrary, folder, {}};
    const auto opened = wait(library::Library::open(folder));
    if (!opened) return opened.error();
    m_library = *opened;
    if (const QString mended = m_library->mended(); !mended.isEmpty()) say(mended);
    return {};
}

Result<library::SearchResult> Session::search(const library::SearchRequest& request)
{
    auto found = wait(m_library->searching().search(request));
    if (!found) return found;
    sayRemarks(found->remarks);
    if (found->indexBehind > 0 && !isQuiet)
        say(u"The index is still %1 articles behind: they are not searched yet."_qs.arg(found->indexBehind));
    return found;
}

Result<ArticleIds> Session::known(const ArticleIds& ids)
{
    const auto rows = wait(m_library->searching().rows(ids, {}));
    if (!rows) return rows.error();
    std::set<ArticleId> articles;
    for (const library::Row& row : *rows) articles.insert(row.summary.id);
    ArticleIds found;
    for (const ArticleId id : ids) {
        if (articles.count(id) > 0)
            found.push_back(id);
        else
            say(library::noArticle(id));
    }
    return found;
}

int Session::fail(const Error& error)
{
    say(library::sentence(error));
    if (!m_library && error.kind == ErrorKind::NotFound && error.subject == folder)
        say(u"\"dateline import PATH…\" makes a library there; --library DIR names another."_qs);
    return m_library ? statusOf(error.kind) : LibraryUnusable;
}

int Session::misuse(const QString& sentence)
{
    say(sentence);
    return WrongUsage;
}

void Session::say(const QString& sentence)
{
    err << sentence << Qt::endl;
}

void Session::sayJournal()
{
    if (!m_library) return;
    if (const auto told = wait(library::bringUpJournal(folder)); !told) say(library::journalSentence(told.error()));
}

void Session::sayRemarks(const std::vector<query::Remark>& remarks)
{
    if (isQuiet) return;
    for (const query::Remark& remark : remarks) say(library::sentence(remark));
}

static QString compact(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact)) + u'\n';
}

void Session::printJson(const QJsonObject& object)
{
    out << compact(QJsonDocument(object));
}

void Session::printJsonList(const QJsonArray& array)
{
    out << compact(QJsonDocument(array));
}

}  // namespace dateline::cli
