// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::bench {

struct JudgedDocument {
    QString id;
    QString headline;
    QString body;
};

struct JudgedQuery {
    QStringList words;       ///< in lower case, each once
    QSet<QString> relevant;  ///< ids; never empty
};

/// A collection of texts and questions with people's judgement which text answers which.
struct Judged {
    QString name;
    std::vector<JudgedDocument> documents;
    std::vector<JudgedQuery> queries;  ///< those that something answers
};

/// TIME (1963), Cranfield 1400 and the passages of KazQAD: those that the corpus has.
std::vector<Judged> judgedCollections();

}  // namespace dateline::bench
