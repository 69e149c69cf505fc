// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Pane.h"

#include <memory>

namespace dateline::workspace {
class Workspace;
}

namespace dateline::style {
struct ReadingStyle;
}

namespace dateline::library {
struct OpenArticle;
}

namespace dateline::panes {

struct ReaderParts;

/// The open article.
class ReaderPane final : public workspace::Pane {
    Q_OBJECT
public:
    explicit ReaderPane(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~ReaderPane() override;

    QString id() const override { return QStringLiteral("reader"); }
    QString title() const override;
    workspace::Place place() const override { return workspace::Place::Right; }
    QWidget* widget() const override;
    workspace::Actions actions() override;
    void sayKeys(const workspace::KeyNames& keys) override;
    void takeFocus() override;
    QJsonObject state() const override;
    void restore(const QJsonObject& state) override;
    QJsonObject memory() const override;
    void recall(const QJsonObject& memory) override;
    QJsonObject position() const override;
    void goTo(const QJsonObject& position) override;

    void setStyle(const style::ReadingStyle& style);
    void showStylePanel();

private:
    void follow();
    void connectAnnotations();
    void showReadBefore();
    void describe();
    void goToWanted();
    void openNote(qint64 annotation);
    void placeNote();
    void showNothing();
    void rememberPlace();
    void sayRow();
    void find(const QString& words);
    void stepFound(int way);
    void toggleBookmark();
    void showMenu(const QPoint& at);
    static bool isSameText(const library::OpenArticle& a, const library::OpenArticle& b);

    std::unique_ptr<ReaderParts> d;
};

}  // namespace dateline::panes
