// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace dateline::style {

class Style;

enum class ThemeChoice { FollowSystem, Light, Dark };

/// Gives the application its look and keeps it: Fusion, our palette, shapes and interface font. Follows the
/// platform's light or dark by ApplicationPaletteChange (Qt 6.4 has no signal for it) unless a theme was chosen.
/// One an application, made before the first window.
class Appearance final : public QObject {
    Q_OBJECT
public:
    explicit Appearance(QApplication& application);
    ~Appearance() override;

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QApplication& m_application;
    ThemeChoice m_choice = ThemeChoice::FollowSystem;
    Style* m_style;
};

}  // namespace dateline::style
