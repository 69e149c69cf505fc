// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

static void initialiseTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace dateline::style {

const std::vector<Tongue>& tongues()
{
    static const std::vector<Tongue> all{{QStringLiteral("en"), QStringLiteral("English")},
                                         {QStringLiteral("kk"), QStringLiteral("Қазақша")},
                                         {QStringLiteral("ru"), QStringLiteral("Русский")}};
    return all;
}

QString tongueFor(const QString& chosen, const QStringList& wanted)
{
    const auto isThere = [](const QString& code) { return std::ranges::count(tongues(), code, &Tongue::code) > 0; };
    if (isThere(chosen)) return chosen;
    for (const QString& each : wanted)
        if (QString code = each.section(u'-', 0, 0).section(u'_', 0, 0); isThere(code)) return code;
    return tongues().front().code;
}

QLocale localeFor(const QString& tongue, const QLocale& system)
{
    const QLocale::Language language = QLocale::codeToLanguage(tongue);
    if (system.language() != QLocale::C && system.territory() != QLocale::AnyTerritory) {
        const QLocale here(language, system.territory());
        if (here.language() == language && here.territory() == system.territory()) return here;
    }
    // The day before the month, and clocks of 24 hours, as the pictures of the window have it.
    return language == QLocale::English ? QLocale(language, QLocale::UnitedKingdom) : QLocale(language);
}

/// Qt's own translations are found where Qt is; Kazakh is not among them. What Dateline shows of Qt's words is among
/// its own, for both, and is asked first.
Language::Language(const QString& chosen) : m_tongue(tongueFor(chosen, QLocale::system().uiLanguages()))
{
    initialiseTranslations();
    QLocale::setDefault(localeFor(m_tongue, QLocale::system()));
    if (m_ofQt.load(QStringLiteral("qtbase_") + m_tongue, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    if (m_own.load(QStringLiteral(":/translations/dateline_%1.qm").arg(m_tongue)))
        QCoreApplication::installTranslator(&m_own);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_ofQt);
    QLocale::setDefault(m_before);
}

}  // namespace dateline::style
