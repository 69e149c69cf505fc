// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Cancel.h"
#include "base/Latest.h"
#include "library/Comparing.h"
#include "ui/panes/inspector/InspectorPage.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace dateline::panes {

/// What became of the story, near-duplicates with what they share, and related articles with the words that made them
/// so.
class NearPage final : public InspectorPage {
    Q_OBJECT
public:
    explicit NearPage(QWidget* parent = nullptr);
    ~NearPage() override;

    QString title() const override;
    void show(const std::shared_ptr<library::Library>& library, const library::OpenArticle* open) override;

Q_SIGNALS:
    /// What differs between the open article and this one is wanted.
    void compared(dateline::ArticleId id, const QString& headline);

private:
    void ask(library::Library& library);
    void showChain(const StoryChain& chain);
    void showAlike(const AlikeArticles& alike);
    void showRelated(const std::vector<RelatedArticle>& related);
    void say(const QString& sentence);
    void noteCurrent();

    QLabel* m_said;
    QTreeWidget* m_tree;
    QTreeWidgetItem* m_chain;
    QTreeWidgetItem* m_alike;
    QTreeWidgetItem* m_related;
    QPushButton* m_compare;
    ArticleId m_shown;
    QString m_text;  ///< its hash
    Latest m_latest;
    Cancel m_cancel;
};

}  // namespace dateline::panes
