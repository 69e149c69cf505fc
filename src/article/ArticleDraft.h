// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleDate.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dateline::inline article {

/// What an article was made from, so that the original can always be looked at again.
struct Provenance {
    QString file;           ///< as shown to people; inside an archive "press.zip/march/017.txt"
    QString pathBelowRoot;  ///< below the folder (or beside the file) that was imported; part of the identity
    qint64 position = 0;    ///< record number in the file from 1; 0 where the file is one article
    QString format;         ///< the ImportFormat's name
    QString encoding;       ///< IANA name of what the bytes were decoded from
    QByteArray bytes;       ///< the article's own bytes, untouched (the record, where a file holds many)

    bool operator==(const Provenance&) const = default;
};

/// Reader: who corrected it.
enum class LanguageFrom { None = 0, Article = 1, Detected = 2, Reader = 3 };

/// An article as an import format reads it: no id yet. Null strings and empty lists are what it does not say.
struct ArticleDraft {
    QString headline;
    QString body;  ///< paragraphs parted by one empty line, without the headline
    QString html;  ///< safe HTML of the body where the original had markup, else null
    ArticleDate date;
    QString dateline;     ///< as printed, "ASTANA. KAZINFORM"
    QString place;        ///< of the dateline, "Astana"
    QString agency;       ///< of the dateline, "Kazinform"
    QString attribution;  ///< whom the article cites in its opening, "Akorda"
    QString byline;
    QString source;  ///< as the format or the person gives it; where null, filled from agency or URL
    QString slug;
    QString url;
    QString guidNamespace;  ///< provider or feed that gave the guid
    QString guid;           ///< the article's own identifier
    QString language;       ///< ISO 639-1 (639-3 where there is none), as given or detected
    LanguageFrom languageFrom = LanguageFrom::None;
    QStringList topics;
    QStringList people;
    QStringList organisations;
    QStringList places;  ///< places that the article's labels name; not the dateline's
    Provenance provenance;

    bool operator==(const ArticleDraft&) const = default;
};

}  // namespace dateline::inline article
