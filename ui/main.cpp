// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: builds each thing once and hands it to whoever needs it.
#include "cli/CommandLine.h"
#include "library/ErrorWording.h"
#include "library/Library.h"
#include "library/Log.h"
#include "library/Repair.h"
#include "ui/style/Appearance.h"
#include "ui/style/Language.h"
#include "ui/window/Allocation.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Screenshot.h"
#include "ui/window/SettingsMemory.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QRegularExpression>
#include <QTextStream>

#include <optional>

using namespace dateline;

namespace {

struct WindowOptions {
    QString library;  ///< empty: as the settings say
    QString query;    ///< null: as it was left
    QString picture;
    QSize size{1280, 800};
    QString theme;
    ArticleId open;
};

int misuse(const QString& sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return cli::WrongUsage;
}

QSize sizeOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const auto match = form.match(text);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

/// The error's sentence where the arguments make no sense.
Result<WindowOptions> readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("library"), {}, QStringLiteral("DIR")},
                       {QStringLiteral("screenshot"), {}, QStringLiteral("FILE")},
                       {QStringLiteral("size"), {}, QStringLiteral("WxH")},
                       {QStringLiteral("theme"), {}, QStringLiteral("THEME")},
                       {QStringLiteral("open"), {}, QStringLiteral("ID")}});
    const auto wrong = [](const QString& why) { return Error{ErrorKind::WrongUsage, why, {}}; };
    if (!parser.parse(arguments)) return wrong(parser.errorText());
    WindowOptions options;
    if (parser.isSet(QStringLiteral("library"))) options.library = parser.value(QStringLiteral("library"));
    options.picture = parser.value(QStringLiteral("screenshot"));
    options.theme = parser.value(QStringLiteral("theme"));
    if (parser.isSet(QStringLiteral("size"))) options.size = sizeOf(parser.value(QStringLiteral("size")));
    if (parser.isSet(QStringLiteral("open"))) options.open = {parser.value(QStringLiteral("open")).toLongLong()};
    if (!parser.positionalArguments().isEmpty()) options.query = parser.positionalArguments().join(QLatin1Char(' '));
    static const QStringList themes{{}, QStringLiteral("light"), QStringLiteral("sepia"), QStringLiteral("dark")};
    if (!themes.contains(options.theme)) return wrong(QStringLiteral("--theme takes light, sepia or dark."));
    if (options.size.isEmpty()) return wrong(QStringLiteral("--size takes WIDTHxHEIGHT, such as 1280x800."));
    if (parser.isSet(QStringLiteral("open")) && !options.open)
        return wrong(QStringLiteral("--open takes an article's number."));
    return options;
}

/// Without any, Qt would abort the program.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto isSet = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int runCommand(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return cli::run(application.arguments().mid(1), out, err);
}

void chooseTheme(style::Appearance& appearance, const QString& theme)
{
    if (theme == QLatin1String("light")) appearance.choose(style::ThemeChoice::Light);
    if (theme == QLatin1String("dark")) appearance.choose(style::ThemeChoice::Dark);
}

QString folderToOpen(const WindowOptions& options)
{
    return options.library.isEmpty() ? library::defaultFolder() : options.library;
}

/// What goes to the terminal is English, whatever the window speaks.
int draw(const WindowOptions& options, style::Appearance& appearance, std::optional<style::Language>& language)
{
    const QString folder = folderToOpen(options);
    if (!library::isLibrary(folder)) {
        language.reset();
        QTextStream(stderr) << library::sentence({ErrorKind::NotFound, folder, {}}) << Qt::endl;
        return cli::LibraryUnusable;
    }
    chooseTheme(appearance, options.theme.isEmpty() ? QStringLiteral("light") : options.theme);
    window::MainWindow window(appearance);
    window.setUpForPicture(options.size, options.theme == QLatin1String("sepia"));
    window.beginWith(options.query, options.open);
    int status = cli::Done;
    QObject::connect(&window, &window::MainWindow::libraryFailed, qApp, [&](const Error& error) {
        language.reset();
        QTextStream(stderr) << library::sentence(error) << Qt::endl;
        qApp->exit(cli::LibraryUnusable);
    });
    window::Screenshot picture(window, options.picture);
    QObject::connect(&picture, &window::Screenshot::done, qApp, [&](bool isWritten) {
        language.reset();
        if (!isWritten) status = misuse(library::sentence({ErrorKind::CannotWrite, options.picture, {}}));
        qApp->exit(status);
    });
    window.show();
    window.openLibrary(folder);
    return qApp->exec();
}

int openWindow(const WindowOptions& options, style::Appearance& appearance)
{
    window::MainWindow window(appearance);
    window.restoreSettings();
    chooseTheme(appearance, options.theme);
    window.restoreLayout();
    window.showHints();
    window.beginWith(options.query, options.open);
    QObject::connect(&window, &window::MainWindow::libraryOpened, qApp,
                     [](const QString& folder) { library::startLog(folder); });
    // While the window is laid out.
    const bool opensLast = options.library.isEmpty() && window.settings().opensLastLibrary;
    opensLast ? window.openLastLibrary(library::defaultFolder()) : window.openLibrary(folderToOpen(options));
    window.show();
    const int status = qApp->exec();
    library::stopLog();
    return status;
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Dateline"));
    QCoreApplication::setOrganizationName(QStringLiteral("Dateline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DATELINE_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
    arguments.removeAll(QStringLiteral("-reverse"));  // Qt's own: the window laid out from right to left
    if (cli::isCommand(arguments.mid(1))) return runCommand(argc, argv);

    const auto options = readOptions(arguments);
    if (!options) return misuse(options.error().subject);
    const bool isPicture = !options->picture.isNull();
    if (isPicture) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay())
        return misuse(
            QStringLiteral("There is no display here to open a window on. \"dateline --help\" lists what Dateline does "
                           "without one; --screenshot FILE.png draws the window to a picture."));
    window::giveBackLargeBlocks();
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("org.dateline.Dateline"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/dateline/app/dateline.svg")));
    // A picture shows what the system asks for, whatever this machine remembers.
    std::optional<style::Language> language(std::in_place,
                                            isPicture ? QString() : window::rememberedSettings().language);
    style::Appearance appearance(application);
    return isPicture ? draw(*options, appearance, language) : openWindow(*options, appearance);
}
