// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include "cli/Command.h"
#include "cli/Session.h"
#include "query/Parser.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

/// Words that will be commands: they are never taken for a search.
const QStringList PlannedCommands{u"concordance"_qs, u"quotes"_qs, u"entities"_qs,
                                  u"saved"_qs,       u"feeds"_qs,  u"watch"_qs};

const Command* commandNamed(const QString& name)
{
    for (const Command& command : commands())
        if (command.name == name) return &command;
    return nullptr;
}

/// The index of the first argument that is neither an option nor the value of --library; -1 where there is none.
qsizetype firstWord(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--"_qs) return -1;
        if (arguments[i] == u"--library"_qs)
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

bool asksForHelp(const QString& argument)
{
    return argument == u"--help"_qs || argument == u"-h"_qs;
}

void printHelp(QTextStream& out)
{
    out << "Usage: dateline [--library DIR] [QUERY]      opens the window, on that query\n"
           "       dateline COMMAND [OPTION…] …          does the same work without it\n\n"
           "Commands:\n";
    for (const Command& command : commands())
        out << "  " << (command.name + u' ' + command.synopsis).leftJustified(30) << ' ' << command.help << '\n';
    out << "\nEvery command takes --library DIR, --json, --quiet and --help. \"dateline COMMAND --help\" lists the "
           "rest.\n"
           "A picture of the window, without a display:\n"
           "  dateline --screenshot FILE.png [--size WxH] [--theme light|sepia|dark] [--open ID] [QUERY]\n"
           "Exit status: 0 done; 1 done with items refused; 2 wrong usage; 3 the library cannot be used.\n";
}

void declareOptions(QCommandLineParser& parser, const Command& command)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions(
        {{u"library"_qs, u"The library's folder (%1)."_qs.arg(QDir::toNativeSeparators(library::defaultFolder())),
          u"DIR"_qs},
         {u"json"_qs, u"Answer in JSON."_qs},
         {u"quiet"_qs, u"No progress and no remarks."_qs},
         {{u"h"_qs, u"help"_qs}, u"This text."_qs}});
    parser.addOptions(QList<QCommandLineOption>(command.options.begin(), command.options.end()));
}

void printHelpOf(const Command& command, const QCommandLineParser& parser, QTextStream& out)
{
    const QString options = parser.helpText().section(u'\n', 1).trimmed();
    out << "Usage: dateline " << command.name << ' ' << command.synopsis << "\n\n"
        << command.help << "\n\n"
        << options << '\n';
}

/// A query may begin with a dash, or hold one after a space where it was not quoted.
QString misuseOf(const Command& command, const QCommandLineParser& parser)
{
    QString said = u"%1 \"dateline %2 --help\" lists what it takes."_qs.arg(parser.errorText(), command.name);
    if (command.synopsis.contains(u"QUERY"_qs) && !parser.unknownOptionNames().isEmpty())
        said += u" To search without a word: dateline %1 -- 'oil -gas'"_qs.arg(command.name);
    return said;
}

int runCommand(const Command& command, const QStringList& arguments, Session& session)
{
    QCommandLineParser parser;
    declareOptions(parser, command);
    if (!parser.parse(QStringList(u"dateline"_qs) + arguments)) return session.misuse(misuseOf(command, parser));
    if (parser.isSet(u"help"_qs)) {
        printHelpOf(command, parser, session.out);
        return Done;
    }
    session.folder = parser.isSet(u"library"_qs) ? QDir::fromNativeSeparators(parser.value(u"library"_qs))
                                                 : library::defaultFolder();
    session.isJson = parser.isSet(u"json"_qs);
    session.isQuiet = parser.isSet(u"quiet"_qs);
    const int status = command.run(session, parser);
    session.sayJournal();
    return status;
}

}  // namespace

const std::vector<Command>& commands()
{
    static const std::vector<Command> all{importCommand(), searchCommand(),     showCommand(),      similarCommand(),
                                          facetsCommand(), timelineCommand(),   explainCommand(),   bookmarkCommand(),
                                          tagCommand(),    collectionCommand(), highlightCommand(), noteCommand(),
                                          basketCommand(), correctCommand(),    sourceCommand(),    reviewCommand(),
                                          exportCommand(), verifyCommand(),     libraryCommand()};
    return all;
}

bool isCommand(const QStringList& arguments)
{
    const qsizetype word = firstWord(arguments);
    if (word >= 0 && (commandNamed(arguments[word]) || PlannedCommands.contains(arguments[word]))) return true;
    const QStringList options = arguments.mid(0, arguments.indexOf(u"--"_qs));
    return std::any_of(options.begin(), options.end(),
                       [](const QString& each) { return asksForHelp(each) || each == u"--version"_qs; });
}

int run(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    Session session(out, err);
    const qsizetype word = firstWord(arguments);
    const Command* command = word < 0 ? nullptr : commandNamed(arguments[word]);
    if (command) {
        QStringList rest = arguments;
        rest.removeAt(word);
        return runCommand(*command, rest, session);
    }
    if (word >= 0 && PlannedCommands.contains(arguments[word]))
        return session.misuse(
            u"This Dateline has no command \"%1\" yet; \"dateline --help\" lists those it has. "
            "To search for the word: dateline -- %1"_qs.arg(arguments[word]));
    if (arguments.contains(u"--version"_qs))
        out << "Dateline " DATELINE_VERSION "\n";
    else
        printHelp(out);
    return Done;
}

std::optional<ArticleIds> idsOf(const QStringList& words)
{
    ArticleIds ids;
    for (const QString& word : words) {
        for (const QString& text : word.split(u',', Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const qint64 value = text.trimmed().toLongLong(&isNumber);
            if (!isNumber || value < 1 || value >= (1LL << 53)) return {};
            ids.push_back(ArticleId{value});
        }
    }
    return ids;
}

query::Query queryOf(const QCommandLineParser& arguments)
{
    return query::parse(arguments.positionalArguments().join(u' '), QDateTime::currentDateTime());
}

std::optional<qint64> numberOf(const QCommandLineParser& arguments, const QString& option, qint64 fallback)
{
    if (!arguments.isSet(option)) return fallback;
    bool isNumber = false;
    const qint64 value = arguments.value(option).toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

}  // namespace dateline::cli
