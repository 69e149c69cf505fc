// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Latest.h"
#include "library/Comparing.h"
#include "ui/panes/inspector/InspectorPage.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;

namespace dateline::panes {

class DifferenceView;

/// The texts that the open article had, and what differs between any two, or between it and a similar one.
class VersionsPage final : public InspectorPage {
    Q_OBJECT
public:
    explicit VersionsPage(QWidget* parent = nullptr);

    QString title() const override;
    void show(const std::shared_ptr<library::Library>& library, const library::OpenArticle* open) override;
    /// Another article beside the open one, from the next show() on until another is open.
    void compareWith(ArticleId id, const QString& headline);
    bool isSideBySide() const;
    void setSideBySide(bool isSideBySide);

Q_SIGNALS:
    void wayChanged();  ///< isSideBySide()

private:
    void say(const QString& sentence);
    void offer(const std::vector<ArticleVersion>& versions);
    void offerOther();
    void compare();

    std::shared_ptr<library::Library> m_library;
    ArticleId m_shown;
    QString m_text;  ///< its hash
    ArticleId m_other;
    QString m_otherHeadline;
    std::vector<library::TextChoice> m_choices;  ///< by row of both boxes
    QLabel* m_said;
    QComboBox* m_before;
    QComboBox* m_after;
    QCheckBox* m_way;
    DifferenceView* m_view;
    Latest m_latest, m_latestComparison;
};

}  // namespace dateline::panes
