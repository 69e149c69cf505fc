// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TemporaryLibrary.h"

namespace dateline::tests {

inline Article articleOf(const TemporaryLibrary& library, ArticleId id)
{
    return TemporaryLibrary::value(library.reader()->article(id));
}

inline ArticleDraft fullDraft()
{
    ArticleDraft full = draft(1);
    full.headline = QStringLiteral("Türk: «права»   北京 \u0001 \U0001F4F0");
    full.body = QStringLiteral("ASTANA. KAZINFORM – First paragraph.\n\nSecond: عربي and ไทย.");
    full.html = QStringLiteral("<p>ASTANA. <b>KAZINFORM</b></p>");
    full.date.key += 13 * 3600 + 5 * 60 + 7;
    full.date.precision = DatePrecision::Second;
    full.date.offsetMinutes = -210;
    full.date.text = QStringLiteral("Fri, 17 Mar 2023 13:05:07 -0330");
    full.date.origin = DateOrigin::Url;
    full.dateline = QStringLiteral("ASTANA. KAZINFORM");
    full.agency = QStringLiteral("Kazinform");
    full.attribution = QStringLiteral("Akorda");
    full.byline = QStringLiteral("By Aida Q. Writer");
    full.slug = QStringLiteral("RIGHTS-TURK");
    full.url = QStringLiteral("https://press.example/a?utm_source=x#frag");
    full.guid = QStringLiteral("urn:1");
    full.guidNamespace = QStringLiteral("wire");
    full.topics = QStringList{QStringLiteral("rights"), QStringLiteral("Diplomacy"), QStringLiteral("a topic")};
    full.people = QStringList{QStringLiteral("Volker Türk")};
    full.organisations = QStringList{QStringLiteral("UN"), QStringLiteral("OHCHR")};
    full.places = QStringList{QStringLiteral("Kazakhstan")};
    full.provenance.position = 3;
    full.provenance.bytes = QByteArray("raw \0 bytes\xff", 12);
    return full;
}

}  // namespace dateline::tests
