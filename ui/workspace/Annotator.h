// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Annotation.h"

#include <QObject>

#include <memory>

namespace dateline::workspace {

class Workspace;

/// What a person does to highlights and notes: kept by the library, undoable key by key, told as a toast. What an
/// article carries then comes with it (Workspace::openArticle()). Lives on the window's thread.
class Annotator final : public QObject {
    Q_OBJECT
public:
    explicit Annotator(Workspace& workspace);
    ~Annotator() override;

    /// The colour that was used last, of this window.
    HighlightColour colour() const { return m_colour; }

    void highlight(ArticleId article, const Passage& passage, HighlightColour colour);
    void recolour(const Annotations& highlights, HighlightColour colour);
    void remove(const Annotations& annotations);
    /// Gives a highlight that has lost its place another passage of its article.
    void place(const Annotation& lost, const PassageSelector& passage);

    /// A note is written: what stands there is kept soon after each key, and the whole is one step to undo once it
    /// ends. An annotation without an id is made: a highlight at once, a note on an article with its first letter.
    void beginNote(const Annotation& annotation);
    void writeNote(const QString& text);
    void endNote();

private:
    struct Writing;

    void makeNoted(const std::shared_ptr<Writing>& writing);
    void keep(const std::shared_ptr<Writing>& writing);
    void putBack(const std::shared_ptr<Writing>& writing, const Annotation& wanted);
    void takeKept(const std::shared_ptr<Writing>& writing, const Annotation& kept);
    void finish(const std::shared_ptr<Writing>& writing);
    void done(const QString& text, const AnnotationStates& before, const AnnotationStates& after);
    void restore(const AnnotationStates& states);

    Workspace& m_workspace;
    HighlightColour m_colour = HighlightColour::Yellow;
    std::shared_ptr<Writing> m_writing;
};

}  // namespace dateline::workspace
