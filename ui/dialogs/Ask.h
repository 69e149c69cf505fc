// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

/// The one door for modal questions. Nothing blocks: each answer comes to a function, later, on the window's thread;
/// none comes where the person dismissed the question. A test answers in the person's place.
namespace dateline::dialogs {

struct Question {
    QString title;
    QString text;
    QString detail;
    QString yes;         ///< the button that does it, a verb
    QString other = {};  ///< a second button, that does something else; empty: none
};

enum class Picking { Files, Folder, NewFolder, SaveFile };

struct Pick {
    Picking what = Picking::Files;
    QString title;
    QString start;    ///< a folder or file name to begin with
    QString filters;  ///< as QFileDialog takes them
};

class Ask final {
public:
    using Answer = std::function<void()>;
    using Paths = std::function<void(const QStringList&)>;

    explicit Ask(QWidget* parent) : m_parent(parent) {}

    void confirm(const Question& question, Answer yes, Answer other = {}) const;
    void tell(const QString& title, const QString& text, const QString& detail = {}) const;
    void pick(const Pick& pick, Paths chosen) const;

    /// Set by a test: answers every question that follows instead of a person.
    std::function<bool(const Question&)> confirmInstead;
    std::function<QStringList(const Pick&)> pickInstead;

private:
    QWidget* m_parent;
};

}  // namespace dateline::dialogs
