// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <vector>

namespace dateline::style {

/// A language that the interface speaks.
struct Tongue {
    QString code;  ///< ISO 639-1: "kk"
    QString name;  ///< as it calls itself: «Қазақша»
};

/// In the order in which they are offered; English, in which the program is written, first.
const std::vector<Tongue>& tongues();
/// What was chosen, if there is such a tongue; else the first that is wanted (as QLocale::uiLanguages() says it, best
/// first) and that there is; else English.
QString tongueFor(const QString& chosen, const QStringList& wanted);
/// How days and numbers are written in a tongue, as in the system's land where that is known there.
QLocale localeFor(const QString& tongue, const QLocale& system);

/// Gives the application its language: the words of Dateline, those that Qt itself shows, and the locale of days and
/// numbers. One an application, made on its thread before the first window; takes all of it back at its end.
class Language final {
public:
    /// `chosen`: a tongue's code; empty: as the system asks for.
    explicit Language(const QString& chosen);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    const QString& tongue() const { return m_tongue; }

private:
    QString m_tongue;
    QLocale m_before;
    QTranslator m_ofQt;
    QTranslator m_own;
};

}  // namespace dateline::style
