// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window in each of its languages.
#include "EveryDialog.h"

#include "library/ErrorWording.h"
#include "listing/AccessibleText.h"
#include "query/Parser.h"
#include "ui/style/ArticleRow.h"
#include "ui/style/Dates.h"
#include "ui/window/SettingsMemory.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTranslator>

#include <set>

using namespace dateline;
using namespace dateline::tests;

namespace {

const QStringList Tongues{u"en"_s, u"kk"_s, u"ru"_s};

/// Notes what is asked for, and knows nothing itself.
class Asked final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int) const override
    {
        words.insert({QByteArray(context), QByteArray(source), QByteArray(comment)});
        return {};
    }

    mutable std::set<std::tuple<QByteArray, QByteArray, QByteArray>> words;
};

/// Qt asks for these, but they are no words that a reader sees; and keys are named as they are on keyboards.
bool isShown(const QByteArray& context, const QByteArray& source)
{
    static const QList<QByteArray> unseen{"QGuiApplication", "QCoreApplication", "QApplication", "QCommandLineParser",
                                          "QShortcut"};
    return !unseen.contains(context) && !source.isEmpty();
}

QStringList collisionsIn(const QString& where, const QStringList& texts)
{
    QHash<QKeySequence, QString> seen;
    QStringList collisions;
    for (const QString& text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty()) continue;
        if (seen.contains(key)) collisions << u"%1: «%2» and «%3»"_s.arg(where, seen.value(key), text);
        seen.insert(key, text);
    }
    return collisions;
}

QStringList collisionsIn(const QMenu& menu)
{
    QStringList texts;
    QStringList collisions;
    for (const QAction* action : menu.actions()) {
        texts << action->text().section(u'\t', 0, 0);
        if (action->menu()) collisions << collisionsIn(*action->menu());
    }
    return collisions + collisionsIn(menu.title(), texts);
}

QStringList collisionsIn(const QString& name, const QWidget& dialog)
{
    QStringList texts;
    for (const auto* button : dialog.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&dialog)) texts << button->text();
    for (const auto* label : dialog.findChildren<QLabel*>())
        if (label->buddy() && label->isVisibleTo(&dialog)) texts << label->text();
    return collisionsIn(name, texts);
}

/// Words that have no room: of a button or a label that does not wrap.
QStringList clippedIn(const QString& name, const QWidget& window)
{
    QStringList clipped;
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            clipped << name + u": "_s + button->text();
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->wordWrap() || label->textFormat() == Qt::RichText) continue;
        if (label->toolTip().isEmpty() && label->width() < label->minimumSizeHint().width())
            clipped << name + u": "_s + label->text();
    }
    return clipped;
}

}  // namespace

class LanguageTest final : public QObject, EveryDialog {
    Q_OBJECT

    static void addTongues()
    {
        QTest::addColumn<QString>("tongue");
        for (const QString& tongue : Tongues) QTest::newRow(qPrintable(tongue)) << tongue;
    }

    static QString said(const char* context, const char* source, int n)
    {
        return QCoreApplication::translate(context, source, nullptr, n);
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase()
    {
        m_language.reset();
        m_appearance.reset();
    }

    void takesTheFirstLanguageThatIsWanted_data();
    void takesTheFirstLanguageThatIsWanted();
    void writesDaysAndNumbersAsTheLandDoes();
    void givesBackTheLocaleAtItsEnd();
    void countsAsTheLanguageDoes_data();
    void countsAsTheLanguageDoes();
    void tellsDaysInTheLanguage_data();
    void tellsDaysInTheLanguage();
    void everythingThatIsAskedForIsTranslated_data() { addTongues(); }
    void everythingThatIsAskedForIsTranslated();
    void saysErrorsInTheLanguage();
    void noTwoMnemonicsOfAMenuAreAlike_data() { addTongues(); }
    void noTwoMnemonicsOfAMenuAreAlike();
    void noWordLacksRoom_data() { addTongues(); }
    void noWordLacksRoom();
    void remembersTheChoice();
};

void LanguageTest::takesTheFirstLanguageThatIsWanted_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("taken");
    QTest::newRow("chosen") << u"kk"_s << QStringList{u"ru-RU"_s} << u"kk"_s;
    QTest::newRow("system") << QString() << QStringList{u"ru-KZ"_s, u"kk-KZ"_s} << u"ru"_s;
    QTest::newRow("script") << QString() << QStringList{u"kk-Cyrl-KZ"_s} << u"kk"_s;
    QTest::newRow("second wish") << QString() << QStringList{u"de-DE"_s, u"kk"_s} << u"kk"_s;
    QTest::newRow("none of ours") << QString() << QStringList{u"de"_s} << u"en"_s;
    QTest::newRow("the system says nothing") << QString() << QStringList() << u"en"_s;
    QTest::newRow("C") << QString() << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("chosen by a newer version") << u"uz"_s << QStringList{u"ru"_s} << u"ru"_s;
    QTest::newRow("another that begins alike") << QString() << QStringList{u"kkj"_s} << u"en"_s;
}

void LanguageTest::takesTheFirstLanguageThatIsWanted()
{
    QFETCH(QString, chosen);
    QFETCH(QStringList, wanted);
    QTEST(style::tongueFor(chosen, wanted), "taken");
}

void LanguageTest::writesDaysAndNumbersAsTheLandDoes()
{
    QCOMPARE(style::localeFor(u"ru"_s, QLocale(QLocale::Kazakh, QLocale::Kazakhstan)).name(), u"ru_KZ"_s);
    QCOMPARE(style::localeFor(u"en"_s, QLocale(QLocale::English, QLocale::UnitedStates)).name(), u"en_US"_s);
    QCOMPARE(style::localeFor(u"en"_s, QLocale::c()).name(), u"en_GB"_s);
    QCOMPARE(style::localeFor(u"kk"_s, QLocale::c()).name(), u"kk_KZ"_s);
    QCOMPARE(style::localeFor(u"kk"_s, QLocale(QLocale::French, QLocale::France)).language(), QLocale::Kazakh);
    for (const style::Tongue& tongue : style::tongues())
        QVERIFY(style::localeFor(tongue.code, QLocale::c()).language() != QLocale::C);
}

void LanguageTest::givesBackTheLocaleAtItsEnd()
{
    m_language.reset();
    const QLocale before;
    {
        const style::Language language(u"kk"_s);
        QCOMPARE(QLocale().language(), QLocale::Kazakh);
        QCOMPARE(QCoreApplication::translate("Scope", "Bookmarks"), u"Бетбелгілер"_s);
    }
    QCOMPARE(QLocale(), before);
    QCOMPARE(QCoreApplication::translate("Scope", "Bookmarks"), u"Bookmarks"_s);
    speak(u"en"_s);
}

void LanguageTest::countsAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("tongue");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("articles");
    QTest::addColumn<QString>("matches");
    QTest::addRow("en 1") << u"en"_s << 1 << u"1 article"_s << u"1 match"_s;
    QTest::addRow("en 0") << u"en"_s << 0 << u"0 articles"_s << u"0 matches"_s;
    QTest::addRow("en 1204") << u"en"_s << 1204 << u"1,204 articles"_s << u"1,204 matches"_s;
    QTest::addRow("ru 1") << u"ru"_s << 1 << u"1 статья"_s << u"1 совпадение"_s;
    QTest::addRow("ru 2") << u"ru"_s << 2 << u"2 статьи"_s << u"2 совпадения"_s;
    QTest::addRow("ru 5") << u"ru"_s << 5 << u"5 статей"_s << u"5 совпадений"_s;
    QTest::addRow("ru 11") << u"ru"_s << 11 << u"11 статей"_s << u"11 совпадений"_s;
    QTest::addRow("ru 12") << u"ru"_s << 12 << u"12 статей"_s << u"12 совпадений"_s;
    QTest::addRow("ru 21") << u"ru"_s << 21 << u"21 статья"_s << u"21 совпадение"_s;
    QTest::addRow("ru 1000000") << u"ru"_s << 1'000'000 << u"1\u00a0000\u00a0000 статей"_s
                                << u"1\u00a0000\u00a0000 совпадений"_s;
    for (const int count : {1, 2, 5, 21})
        QTest::addRow("kk %d", count) << u"kk"_s << count << u"%1 мақала"_s.arg(count) << u"%1 сәйкестік"_s.arg(count);
    QTest::addRow("kk 1204") << u"kk"_s << 1204 << u"1\u00a0204 мақала"_s << u"1\u00a0204 сәйкестік"_s;
}

void LanguageTest::countsAsTheLanguageDoes()
{
    QFETCH(QString, tongue);
    QFETCH(int, count);
    speak(tongue);
    QTEST(said("dateline::panes::ResultLine", "%Ln articles", count), "articles");
    QTEST(said("dateline::panes::ReaderBar", "%Ln matches", count), "matches");
}

void LanguageTest::tellsDaysInTheLanguage_data()
{
    QTest::addColumn<QString>("tongue");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("shortDate");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("en") << u"en"_s << u"Friday, 17 March 2023"_s << u"17 Mar 2023"_s
                        << u"Port, unread, bookmarked, Agency, Friday, 17 March 2023"_s;
    QTest::newRow("kk") << u"kk"_s << u"2023 ж. 17 наурыз, жұма"_s << u"2023 ж. 17 нау."_s
                        << u"Port, оқылмаған, бетбелгіде, Agency, 2023 ж. 17 наурыз, жұма"_s;
    QTest::newRow("ru") << u"ru"_s << u"Пятница, 17 марта 2023 г."_s << u"17 мар. 2023 г."_s
                        << u"Port, не прочитана, в закладках, Agency, пятница, 17 марта 2023 г."_s;
}

void LanguageTest::tellsDaysInTheLanguage()
{
    QFETCH(QString, tongue);
    speak(tongue);
    ArticleSummary article;
    article.headline = u"Port"_s;
    article.source = u"Agency"_s;
    article.isUnread = article.isBookmarked = true;
    article.date.key = QDateTime(QDate(2023, 3, 17), QTime(14, 20), Qt::UTC).toSecsSinceEpoch();
    article.date.precision = DatePrecision::Minute;
    QTEST(style::dayHeading(QDate(2023, 3, 17)), "heading");
    QTEST(style::shortDate(article.date), "shortDate");
    QTEST(listing::accessibleText(article), "spoken");
    QCOMPARE(style::timeOf(article.date), u"14:20"_s);
}

/// A word that is not there under the context in which the program looks for it would be seen in English. Through the
/// real window, so that Qt's own words count, too.
void LanguageTest::everythingThatIsAskedForIsTranslated()
{
    QFETCH(QString, tongue);
    speak(tongue);
    Asked asked;
    QCoreApplication::installTranslator(&asked);
    openEverything();
    lookAtEach([](const QString&, QWidget&) {});
    QCoreApplication::removeTranslator(&asked);
    QVERIFY2(asked.words.size() > 150, qPrintable(QString::number(asked.words.size())));

    QTranslator own;
    QVERIFY(own.load(u":/translations/dateline_%1.qm"_s.arg(tongue)));
    QStringList missing;
    for (const auto& [context, source, comment] : asked.words) {
        const bool isPlural = source.contains("%Ln");
        if (!isShown(context, source) || (tongue == u"en" && !isPlural)) continue;
        if (own.translate(context, source, comment, isPlural ? 2 : -1).isEmpty())
            missing << QString::fromUtf8(context + ": " + source);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void LanguageTest::saysErrorsInTheLanguage()
{
    const ImportProblem refused{u"a.txt"_s, 0, {ErrorKind::Malformed, u"a.txt"_s, u"the file is empty"_s}, true};
    const Error tooLarge{ErrorKind::TooLarge, u"a.zip"_s, u"more than 64 MiB"_s};
    const query::Query query = query::parse(u"\"harbour"_s, QDate(2026, 1, 1));
    QCOMPARE(query.remarks.size(), size_t(1));
    speak(u"kk"_s);
    QCOMPARE(library::sentence(refused), u"«a.txt» алынбады: файл бос."_s);
    QCOMPARE(library::sentence(tooLarge), u"Тым үлкен: «a.zip» (64 МиБ-тан астам). Кішірек файлдарға бөліңіз."_s);
    QCOMPARE(library::sentence(query.remarks.front()), u"Тырнақша жабылмаған; соңына дейін оқылды."_s);
    speak(u"ru"_s);
    QCOMPARE(library::sentence(refused), u"Пропущено: «a.txt» (файл пуст)."_s);
    QCOMPARE(library::sentence(Error{ErrorKind::Damaged, {}, {}}),
             u"Повреждено: библиотека. Выполните «dateline library check», затем «dateline library repair»."_s);
}

void LanguageTest::noTwoMnemonicsOfAMenuAreAlike()
{
    QFETCH(QString, tongue);
    speak(tongue);
    openEverything();
    QStringList collisions;
    int menus = 0;
    for (const auto* button : m_window->findChildren<QToolButton*>())
        if (button->menu() && ++menus) collisions << collisionsIn(*button->menu());
    QVERIFY(menus > 1);
    lookAtEach([&](const QString& name, QWidget& widget) {
        if (!qobject_cast<QFileDialog*>(&widget)) collisions << collisionsIn(name, widget);
    });
    QVERIFY2(collisions.isEmpty(), qPrintable(collisions.join(u'\n')));
}

void LanguageTest::noWordLacksRoom()
{
    QFETCH(QString, tongue);
    speak(tongue);
    openEverything();
    QStringList clipped;
    lookAtEach([&](const QString& name, QWidget& widget) {
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        if (!QTest::qWaitFor([&] { return clippedIn(name, widget).isEmpty(); }, 2'000))  // layouts come a little later
            clipped << clippedIn(name, widget);
    });
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void LanguageTest::remembersTheChoice()
{
    openEverything();
    workspace().askFor(u"window.settings"_s);
    QTRY_VERIFY(shown<dialogs::SettingsDialog>());
    const auto boxes = shown<dialogs::SettingsDialog>()->findChildren<QComboBox*>();
    const auto place =
        std::ranges::find_if(boxes, [](const QComboBox* box) { return box->findText(u"Қазақша"_s) >= 0; });
    QVERIFY(place != boxes.end());
    QCOMPARE((*place)->currentIndex(), 0);  // as the system
    (*place)->setCurrentIndex((*place)->findText(u"Қазақша"_s));
    Q_EMIT(*place)->activated((*place)->currentIndex());
    shown<dialogs::SettingsDialog>()->close();
    QCOMPARE(window::rememberedSettings().language, u"kk"_s);
    QSettings().remove(u"settings/language"_s);
}

QTEST_MAIN(LanguageTest)
#include "LanguageTest.moc"
