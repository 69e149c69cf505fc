// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Reading.h"

#include <QWidget>

#include <memory>

namespace dateline::panes {

/// A page of the inspector. It asks the library only while somebody can see it.
class InspectorPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;  ///< translated
    /// The library and what is open in it; null: nothing is. Told again whenever either may have changed.
    virtual void show(const std::shared_ptr<library::Library>& library, const library::OpenArticle* open) = 0;

Q_SIGNALS:
    void opened(dateline::ArticleId id);
    void failed(const dateline::Error& error);
};

}  // namespace dateline::panes
