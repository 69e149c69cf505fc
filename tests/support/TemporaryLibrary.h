// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Store.h"

#include <QDir>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <vector>

namespace dateline::tests {

/// 2023-03-20 12:00 UTC, three days after the stories of draft().
inline Clock fixedClock()
{
    return [] { return QDateTime(QDate(2023, 3, 20), QTime(12, 0), Qt::UTC); };
}

inline ArticleDate day(int year, int month, int dayOfMonth)
{
    ArticleDate date;
    date.key = QDateTime(QDate(year, month, dayOfMonth), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    date.precision = DatePrecision::Day;
    date.origin = DateOrigin::Article;
    date.text = QDate(year, month, dayOfMonth).toString(Qt::ISODate);
    return date;
}

/// A story of a few sentences about its number, so that no two are alike.
inline QString story(int number)
{
    QString text;
    for (int sentence = 1; sentence <= 4; ++sentence)
        text += QStringLiteral("Ministers of district%1 met delegates of union%2 and agreed on plan%3 for harvest%4. ")
                    .arg(number * 7 + sentence)
                    .arg(number * 11 + sentence)
                    .arg(number * 13 + sentence)
                    .arg(number * 17 + sentence);
    return text.trimmed();
}

/// The n-th story as an import format would read it: dated one a day from 2023-03-17 backwards, each in a file.
inline ArticleDraft draft(int number)
{
    ArticleDraft draft;
    draft.headline = QStringLiteral("Story %1 of the wire").arg(number);
    draft.body = story(number);
    const QDate date = QDate(2023, 3, 17).addDays(-(number % 20000));
    draft.date = day(date.year(), date.month(), date.day());
    draft.source = QStringLiteral("Kazinform");
    draft.place = QStringLiteral("Astana");
    draft.language = QStringLiteral("en");
    draft.languageFrom = LanguageFrom::Detected;
    draft.provenance.file = QStringLiteral("/press/%1.txt").arg(number);
    draft.provenance.pathBelowRoot = QStringLiteral("%1.txt").arg(number);
    draft.provenance.format = QStringLiteral("text");
    draft.provenance.encoding = QStringLiteral("UTF-8");
    draft.provenance.bytes = (draft.headline + QStringLiteral("\n\n") + draft.body).toUtf8();
    return draft;
}

inline std::vector<ArticleDraft> drafts(int from, int count)
{
    std::vector<ArticleDraft> all;
    for (int number = from; number < from + count; ++number) all.push_back(draft(number));
    return all;
}

inline std::vector<store::Prepared> prepared(const std::vector<ArticleDraft>& drafts,
                                             store::Originals originals = store::Originals::Keep)
{
    std::vector<store::Prepared> all;
    for (const ArticleDraft& draft : drafts) all.push_back(store::prepare(draft, originals));
    return all;
}

/// A library in a folder that goes with it.
class TemporaryLibrary final {
public:
    TemporaryLibrary()
    {
        const auto ready = store::prepareLibrary(folder(), fixedClock());
        if (!ready) qFatal("no library: %s", qPrintable(ready.error().detail));
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("library")); }
    QString file(const char* name) const { return QDir(folder()).filePath(QLatin1String(name)); }

    std::unique_ptr<store::ArticleWriter> articleWriter() const
    {
        return value(store::ArticleWriter::open(folder(), fixedClock()));
    }
    std::unique_ptr<store::MarkWriter> markWriter() const
    {
        return value(store::MarkWriter::open(folder(), fixedClock()));
    }
    std::unique_ptr<store::IndexWriter> indexWriter() const { return value(store::IndexWriter::open(folder())); }
    std::unique_ptr<store::Reader> reader() const { return value(store::Reader::open(folder())); }

    /// One import of these drafts in one batch, without indexing them.
    store::AddOutcome import(const std::vector<ArticleDraft>& drafts) const
    {
        const auto writer = articleWriter();
        const qint64 import = value(writer->beginImport({QStringLiteral("/press")}));
        auto batch = prepared(drafts);
        auto outcome = value(writer->add(import, batch));
        ImportReport report;
        report.read = qint64(drafts.size());
        report.added = qint64(outcome.added.size());
        check(writer->finishImport(import, report));
        return outcome;
    }

    /// Follows until the index is behind nothing.
    void index() const
    {
        const auto writer = indexWriter();
        while (value(writer->follow(5000)).indexed > 0) {
        }
    }

    /// The value, or the end of the test with the error's words.
    template <typename T>
    static T value(Result<T> result)
    {
        if (!result)
            qFatal("%s: %s (kind %d)", qPrintable(result.error().subject), qPrintable(result.error().detail),
                   int(result.error().kind));
        return std::move(*result);
    }
    static void check(const Result<void>& result)
    {
        if (!result)
            qFatal("%s: %s (kind %d)", qPrintable(result.error().subject), qPrintable(result.error().detail),
                   int(result.error().kind));
    }

private:
    // In memory where there is room: every commit is synced, and a test makes hundreds.
    static QString place()
    {
        const QStorageInfo memory(QStringLiteral("/dev/shm"));
        const bool hasRoom = memory.fileSystemType() == "tmpfs" && memory.bytesAvailable() > (qint64(1) << 30);
        const QString folder = hasRoom ? memory.rootPath() : QDir::tempPath();
        return folder + QStringLiteral("/dateline-test-XXXXXX");
    }

    QTemporaryDir m_folder{place()};
};

}  // namespace dateline::tests
