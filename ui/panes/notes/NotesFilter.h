// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Annotating.h"
#include "ui/workspace/Workspace.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace dateline::panes {

/// Which highlights and notes are shown: by words, colour, tag or collection, when they were made, and whether they
/// have a place.
class NotesFilter final : public QWidget {
    Q_OBJECT
public:
    explicit NotesFilter(workspace::Workspace& workspace, QWidget* parent = nullptr);

    library::AnnotationRequest request() const;
    bool isAny() const;  ///< something is chosen
    void clear();
    void focusWords();
    void chooseLost();  ///< those without a place, and nothing else

Q_SIGNALS:
    void changed();
    void listAsked();  ///< by a key from the words to what they find

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* toggle(const QString& text, const QString& description);
    void fillMarks();
    void paintSwatches();

    workspace::Workspace& m_workspace;
    QLineEdit* m_words;
    std::map<HighlightColour, QToolButton*> m_colours;
    QToolButton* m_noted;
    QToolButton* m_lost;
    QComboBox* m_marks;
    QComboBox* m_time;
    QTimer m_typing;
};

}  // namespace dateline::panes
