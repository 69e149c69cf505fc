// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Basket.h"
#include "article/ExportFacts.h"
#include "article/ExportOptions.h"
#include "article/PageImage.h"
#include "article/Verification.h"
#include "library/Library.h"

namespace dateline::library {

struct ExportRequest {
    ArticleIds ids;  ///< in the order wanted
    QString path;
    QString format = QStringLiteral("pdf");
    ExportOptions options = {};
    ExportFacts facts = {};        ///< question and what it found; the rest is filled in here
    query::Query query = {};       ///< whose words are marked
    BasketPassages passages = {};  ///< in the order wanted, of these articles
};

struct ExportFormatInfo {
    QString name;       ///< "pdf"
    QString title;      ///< for people: "PDF document"
    QString extension;  ///< without the dot
    QString mimeType;
};

/// A running export. Deleting the handle does not stop it; cancel() does, and leaves nothing behind.
class ExportTask final : public QObject {
    Q_OBJECT
public:
    void cancel();
    Reply<QString> path() const;  ///< of the finished file

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);  ///< articles; on the library's thread

private:
    friend class Exporting;
    struct Private;
    explicit ExportTask(std::shared_ptr<Private> state);
    std::shared_ptr<Private> d;
};

/// Pages being drawn, as the PDF would have them. No more than a few wait to be looked at. Deleting the handle stops
/// it.
class PageTask final : public QObject {
    Q_OBJECT
public:
    ~PageTask() override;
    void cancel();
    Reply<int> pages() const;  ///< when all are drawn, how many

Q_SIGNALS:
    void drawn(const dateline::PageImage& image, int page, int pages);  ///< from 1; on the library's thread
    void progressed(qint64 done, qint64 total);                         ///< articles; likewise

private:
    friend class Exporting;
    struct Private;
    explicit PageTask(std::shared_ptr<Private> state);
    std::shared_ptr<Private> d;
};

class Exporting final {
public:
    /// The path of the request is not looked at.
    std::shared_ptr<PageTask> drawPages(const ExportRequest& request, double dotsPerInch);
    std::shared_ptr<ExportTask> start(const ExportRequest& request);
    /// Holds the manifest of a PDF against the library. NotFound: there is none in the file. Malformed: it cannot be
    /// read.
    Reply<Verification> verify(const QString& path);
    static std::vector<ExportFormatInfo> formats();
    /// What a list (csv) can say of each article: names for ExportOptions::fields.
    static QStringList fields();

private:
    friend class Library;
    struct Private;
    explicit Exporting(Private& desk) : d(desk) {}
    Private& d;
};

}  // namespace dateline::library
