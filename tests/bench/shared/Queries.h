// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FtsPeer.h"

namespace dateline::bench {

struct Asked {
    const char* query;
    const char* what;
    PeerQuery peer;
};

constexpr PeerQuery match(const char* words, const char* order = "date DESC")
{
    return {PeerQuery::Way::Index, words, nullptr, order};
}

constexpr PeerQuery where(const char* condition, const char* words = nullptr)
{
    return {PeerQuery::Way::Index, words, condition};
}

constexpr PeerQuery scan(const char* condition)
{
    return {PeerQuery::Way::Scan, nullptr, condition};
}

/// What is asked, and the nearest that stock FTS5 can be asked. A scan finds letters, not words, so it may count more.
/// NEAR counts the words between, and knows either order.
constexpr Asked Queries[] = {
    {"oil", "word", match("oil")},
    {"the", "commonest word", match("the")},
    {"the said", "two common words", match("the said")},
    {"oil OR gas", "either", match("oil OR gas")},
    {"oil -crude", "without", match("oil NOT crude")},
    {"pro*", "prefix", match("pro*")},
    {"a*", "prefix of one letter", match("a*")},
    {"headline:oil", "field", match("headline:oil")},
    {"place:tokyo", "place", where("place = 'tokyo'")},
    {"source:\"Agency 001\" oil", "source and word", where("article.source = 'Agency 001'", "oil")},
    {"date:1999-03", "month", where("date >= '1999-03' AND date < '1999-04'")},
    {"date:2001 oil", "year and word", where("date >= '2001' AND date < '2002'", "oil")},
    {"is:unread oil", "state and word", where("unread", "oil")},
    {"oil sort:oldest", "oldest first", match("oil", "date")},
    {"oil sort:relevance", "ranked", match("oil", "rank")},
    {"the said sort:relevance", "ranked, common words", match("the said", "rank")},
    {"\"human rights\"", "phrase", match("\"human rights\"")},
    {"\"the said\"", "rarest phrase of commonest words", match("\"the said\"")},
    {"oil w/5 price", "near", match("NEAR(oil price, 4)")},
    {"the w/5 said", "near, common words", match("NEAR(the said, 4)")},
    {"oil w/s price", "same sentence", scan("(body LIKE '%oil%price%' OR body LIKE '%price%oil%')")},
    {"the w/s said", "same sentence, common words", scan("(body LIKE '%the%said%' OR body LIKE '%said%the%')")},
    {"atleast/3:oil", "at least", scan("body LIKE '%oil%oil%oil%'")},
    {"first/20:oil", "first words", scan("substr(body, 1, 120) LIKE '%oil%'")},
    {"lead:oil", "lead", scan("substr(body, 1, instr(body, char(10, 10))) LIKE '%oil%'")},
    {"*ienna", "infix", scan("body LIKE '%ienna%'")},
    {"wom?n", "wildcard", scan("body LIKE '%wom_n%'")},
    {"*e*", "wildcard of all", scan("body LIKE '%e%'")},
    {"viena~1", "near spelling",
     scan("(body LIKE '%v_ena%' OR body LIKE '%vi_na%' OR body LIKE '%vie_a%' OR body LIKE '%vi_ena%' OR "
          "body LIKE '%vie_na%' OR body LIKE '%viea%')")},
    {"~reforming", "forms", match("reform*")},
    {"oil /opec.{1,20}quota/", "regular expression", scan("body LIKE '%opec%quota%' AND body LIKE '%oil%'")},
    {"=OPEC", "exact", scan("body GLOB '*OPEC*'")},
    {"=US", "exact, a common word", scan("body GLOB '*US*'")},
};

}  // namespace dateline::bench
