// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Library.h"

namespace dateline::library {

struct ExportChoices {
    QString format = QStringLiteral("pdf");
    QString title;
    bool isLetter = false;
    double fontSize = 10.5;
    bool hasContents = true;
    bool eachOnNewPage = true;
};

struct ExportRequest {
    ArticleIds ids;  ///< in the order wanted
    QString path;
    ExportChoices choices;
};

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
    explicit ExportTask(std::shared_ptr<Private> d);
    std::shared_ptr<Private> d;
};

class Exporting final {
public:
    std::shared_ptr<ExportTask> start(const ExportRequest& request);

private:
    friend class Library;
    struct Private;
    explicit Exporting(Private& d) : d(d) {}
    Private& d;
};

}  // namespace dateline::library
