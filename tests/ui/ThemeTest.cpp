// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Theme.h"

#include <QTest>

#include "ui/style/Appearance.h"
#include "ui/style/Highlights.h"
#include "ui/style/Icons.h"

#include <QApplication>
#include <QMetaEnum>
#include <QPainter>
#include <QPixmap>
#include <QSet>
#include <QStyle>

using namespace dateline::style;

namespace {

constexpr double ReadableContrast = 4.5;  // WCAG 2.1, 1.4.3
constexpr double VisibleContrast = 3;     // the same, 1.4.11: of marks that are no text

const std::pair<ThemeName, const char*> themes[] = {
    {ThemeName::Light, "light"}, {ThemeName::Sepia, "sepia"}, {ThemeName::Dark, "dark"}};

}  // namespace

class ThemeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsMeasuredAsWcagSays();
    void everyTextIsReadableOnItsBackground_data();
    void everyTextIsReadableOnItsBackground();
    void everyRoleOfThePaletteIsReadable_data();
    void everyRoleOfThePaletteIsReadable();
    void everyMarkStandsOutFromItsGround();
    void highlightsAreToldApartByTheirLinesToo();
    void paletteTellsItsTheme();
    void chosenThemeReachesWidgetsAndIcons();
    void unknownIconIsEmpty();
    void everyIconDrawsSomething();
    void aPaleIconLeavesThePainterAsItWas();
    void messagesBearOurIcons();
};

void ThemeTest::contrastIsMeasuredAsWcagSays()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast("#767676", Qt::white) - 4.54) < 0.01);
}

void ThemeTest::everyTextIsReadableOnItsBackground_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("background");
    for (const auto& [name, word] : themes)
        for (const ColourPair& pair : colourPairs(theme(name)))
            QTest::addRow("%s: %s", word, qPrintable(pair.where)) << pair.text << pair.background;
}

void ThemeTest::everyTextIsReadableOnItsBackground()
{
    QFETCH(QColor, text);
    QFETCH(QColor, background);
    const double measured = contrast(text, background);
    QVERIFY2(measured >= ReadableContrast, qPrintable(QString::number(measured)));
}

/// What Qt's own widgets draw with: fields, menus, tips, lists, dialogs.
void ThemeTest::everyRoleOfThePaletteIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("background");
    using Role = QPalette::ColorRole;
    const std::pair<Role, QList<Role>> pairs[] = {
        {Role::WindowText, {Role::Window, Role::Midlight}},
        {Role::Text, {Role::Base, Role::AlternateBase, Role::Window, Role::Midlight}},
        {Role::ButtonText, {Role::Button, Role::Window}},
        {Role::HighlightedText, {Role::Highlight}},
        {Role::ToolTipText, {Role::ToolTipBase}},
        {Role::PlaceholderText, {Role::Base, Role::AlternateBase, Role::Window, Role::Midlight}},
        {Role::BrightText, {Role::Base, Role::Window}},
        {Role::Link, {Role::Base, Role::Window, Role::AlternateBase}},
        {Role::LinkVisited, {Role::Base, Role::Window}}};
    const QMetaEnum roles = QMetaEnum::fromType<Role>();
    for (const auto& [name, word] : themes)
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            for (const auto& [ink, grounds] : pairs)
                for (const Role ground : grounds) {
                    const QPalette palette = paletteOf(theme(name));
                    QTest::addRow("%s: %s on %s, %d", word, roles.valueToKey(ink), roles.valueToKey(ground), group)
                        << palette.color(group, ink) << palette.color(group, ground);
                }
}

void ThemeTest::everyRoleOfThePaletteIsReadable()
{
    everyTextIsReadableOnItsBackground();
}

void ThemeTest::everyMarkStandsOutFromItsGround()
{
    for (const auto& [name, word] : themes) {
        const Theme& t = theme(name);
        for (const QColor& ground : {t.list, t.page, t.selection, t.hover, t.sidebar})
            for (const QColor& mark : {t.accent, t.bookmark}) {
                const double measured = contrast(mark, ground);
                QVERIFY2(measured >= VisibleContrast,
                         qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                                        .arg(QLatin1String(word), mark.name(), ground.name())
                                        .arg(measured)));
            }
    }
}

void ThemeTest::highlightsAreToldApartByTheirLinesToo()
{
    for (const auto& [name, word] : themes) {
        const Theme& t = theme(name);
        QSet<int> lines;
        QSet<QString> grounds{t.match.name(), t.currentMatch.name(), t.page.name(), t.selection.name()};
        for (const dateline::HighlightColour colour : HighlightColours) {
            const HighlightLook look = highlightLook(t, colour);
            lines << int(look.lineStyle);
            grounds << look.ground.name();
            for (const QColor& ground : {look.ground, t.match, t.currentMatch, t.page})
                QVERIFY2(contrast(look.line, ground) >= VisibleContrast, qPrintable(look.line.name() + ground.name()));
            QVERIFY(!highlightName(colour).isEmpty());
        }
        QVERIFY(!lines.contains(int(QTextCharFormat::NoUnderline)));
        QCOMPARE(lines.size(), 4);
        QVERIFY2(grounds.size() == 8, word);
    }
}

void ThemeTest::paletteTellsItsTheme()
{
    for (const auto& [name, word] : themes) QVERIFY2(themeOf(paletteOf(theme(name))).name == name, word);
}

void ThemeTest::chosenThemeReachesWidgetsAndIcons()
{
    Appearance appearance(*qApp);
    QWidget widget;
    const QIcon search = icon(QStringLiteral("search"));
    for (const auto& [choice, name] : {std::pair{ThemeChoice::Dark, ThemeName::Dark},
                                       {ThemeChoice::Light, ThemeName::Light},
                                       {ThemeChoice::Dark, ThemeName::Dark}}) {
        appearance.choose(choice);
        QCOMPARE(widget.palette().color(QPalette::Window), theme(name).window);
        QColor middle = search.pixmap(64).toImage().pixelColor(45, 45);
        middle.setAlpha(255);
        QCOMPARE(middle.name(), theme(name).quiet.name());
    }
}

void ThemeTest::unknownIconIsEmpty()
{
    QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
}

void ThemeTest::everyIconDrawsSomething()
{
    QVERIFY(iconNames().size() > 20);
    for (const QString& name : iconNames()) {
        const QImage picture = icon(name).pixmap(32).toImage();
        bool isBlank = true;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) isBlank = isBlank && picture.pixelColor(x, y).alpha() == 0;
        QVERIFY2(!isBlank, qPrintable(name));
    }
}

void ThemeTest::aPaleIconLeavesThePainterAsItWas()
{
    QImage ground(32, 32, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&ground);
    icon(QStringLiteral("search")).paint(&painter, ground.rect(), Qt::AlignCenter, QIcon::Disabled);
    QCOMPARE(painter.opacity(), 1.0);
}

void ThemeTest::messagesBearOurIcons()
{
    const Appearance appearance(*qApp);
    const auto picture = [](QStyle::StandardPixmap which) {
        return qApp->style()->standardIcon(which).pixmap(32).toImage();
    };
    QCOMPARE(picture(QStyle::SP_MessageBoxInformation), icon(QStringLiteral("info-circle")).pixmap(32).toImage());
    QCOMPARE(picture(QStyle::SP_MessageBoxCritical), icon(QStringLiteral("exclamation-triangle")).pixmap(32).toImage());
    QVERIFY(!picture(QStyle::SP_MessageBoxQuestion).isNull());
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
