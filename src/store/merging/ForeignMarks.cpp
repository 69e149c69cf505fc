// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merging/ForeignMarks.h"

#include "store/journal/Rebuilding.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline::store {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<ForeignMarks>> ForeignMarks::open(const QString& path)
{
    const JournalFile journal(path);
    const auto state = journal.look();
    if (!state) {
        const bool isThere = QFileInfo::exists(path);
        return Error{isThere ? ErrorKind::Malformed : ErrorKind::NotFound, path,
                     isThere ? u"no reader.jsonl of a library"_s : QString()};
    }
    if (state->isNewer) return Error{ErrorKind::NewerVersion, path, {}};
    std::unique_ptr<ForeignMarks> foreign(new ForeignMarks);
    const QString database = foreign->m_folder.filePath(u"reader.db"_s);
    const auto notUnderstood = rebuildReader(journal, *state, database);
    if (!notUnderstood) return notUnderstood.error();
    foreign->m_notUnderstood = *notUnderstood;
    auto reader = Connection::open(database, Access::ReadOnly);
    if (!reader) return reader.error();
    foreign->m_reader = std::move(*reader);
    if (const auto read = foreign->readNames(journal, *state); !read) return read.error();
    return foreign;
}

static void take(QHash<qint64, ForeignMarks::Named>& names, const QJsonObject& object, const QString& id)
{
    const QString headline = object.value("headline"_L1).toString();
    if (!headline.isEmpty()) names.insert(object.value(id).toInteger(), {headline, object.value("date"_L1).toString()});
}

Result<void> ForeignMarks::readNames(const JournalFile& journal, const JournalFile::State& state)
{
    return journal.read(state.until, [this](const QByteArray& line) -> Result<void> {
        if (!line.contains("\"headline\"")) return {};
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        take(m_names, object, u"article"_s);
        for (const QJsonValue article : object.value("articles"_L1).toArray())
            take(m_names, article.toObject(), u"id"_s);
        return {};
    });
}

}  // namespace dateline::store
