// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"
#include "article/ImportReport.h"
#include "library/Library.h"

#include <QDate>

namespace dateline::library {

/// A passage of a text that is shown, to be highlighted or gathered; a range that goes beyond the text ends with it.
/// Pure, any thread; a millisecond at a million code points.
PassageSelector selectorOf(const QString& text, TextRange range, Field field = Field::Body);

/// The same as a passage that is to be kept.
Passage passageOf(const QString& text, TextRange range, Field field = Field::Body);

/// Which annotations a list shows, and which rows of it. What is left as it is chooses nothing.
struct AnnotationRequest {
    enum class Order { Newest, Oldest, ByArticle };  ///< by when they were made; by article as articles stand in a list

    query::Query articles = {};  ///< on what this finds: `tag:`, `in:`, `date:` …; everything: any article, also one
                                 ///< in the Bin or not in the library now
    QString text = {};           ///< words that quote and note hold between them, begun or whole, however written
    std::vector<HighlightColour> colours = {};  ///< None stands for notes on whole articles
    bool onlyNoted = false;                     ///< those with a note
    bool onlyLost = false;                      ///< those whose passage cannot be placed now
    QDate from = {}, to = {};  ///< days of the reader's calendar on which they were made, both included
    Order order = Order::Newest;
    qint64 offset = 0, most = 200;  ///< rows of the answer
};

/// What became of the annotations of a file: read = added + equal + refused, which the problems name.
struct AnnotationReport {
    qint64 read = 0;
    qint64 equal = 0;  ///< to one that is there; left out
    std::vector<ImportProblem> problems = {};
    Annotated added = {};
};

/// Highlights and notes. They are durable when the future answers. What changes them tells the articles they are on by
/// Library::changed (Realm::Reader), as other marks do; so does a text that comes new, once they are placed in it.
class Annotating final {
public:
    /// Those of one article: notes on the whole of it first, then by place, headline before body; those that have no
    /// place last. The same come with Reading::article().
    Reply<Annotations> of(ArticleId article);
    Reply<AnnotationPage> list(AnnotationRequest request);

    /// Keeps new ones (their ids, times, `last` and `isPlaced` are not read): each passage is looked for in the text as
    /// it is now, so that one chosen in a text that has just been replaced comes to its place too. All or none.
    /// WrongUsage: an empty passage or one without a colour, a note on an article that says nothing. NotFound: no such
    /// article.
    Reply<Annotated> add(Annotations annotations);
    /// Gives those of these ids the colour and note that are given. NotFound: one is gone. WrongUsage as above.
    Reply<Annotated> change(Annotations annotations);
    /// Gives a highlight another passage of its article: one that could not be placed, by hand.
    Reply<Annotated> place(qint64 annotation, PassageSelector passage);
    /// Those that are gone already are passed over.
    Reply<Annotated> remove(std::vector<qint64> annotations);
    /// Merges those of a file of W3C Web Annotations, as `export --format annotations` writes it, or another program:
    /// all or, where it cannot be read or written, none. One whose words are not in the text is kept as lost.
    Reply<AnnotationReport> importFrom(QString path);
    /// Takes back any of these, under the same ids and times, and answers what takes that back.
    Reply<Annotated> restore(AnnotationStates states);

private:
    friend class Library;
    struct Private;
    explicit Annotating(Private& desk) : d(desk) {}
    Private& d;
};

}  // namespace dateline::library
