// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to the terminal is read by scripts: it is the same whatever language the system speaks.
#include "cli/CommandLine.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class TerminalLanguageTest final : public QObject {
    Q_OBJECT

    struct Said {
        int status = -1;
        QByteArray out;
        QByteArray err;

        bool operator==(const Said&) const = default;
    };

    static Said run(const QString& locale, const QStringList& arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : {u"LC_ALL"_s, u"LANGUAGE"_s, u"LC_MESSAGES"_s}) environment.remove(name);
        environment.insert(u"LANG"_s, locale);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(DATELINE_PROGRAM), arguments);
        if (!process.waitForFinished(60'000)) return {};
        QByteArray err = process.readAllStandardError();
        QByteArrayList lines = err.split('\n');
        lines.removeIf([](const QByteArray& line) { return line.contains("XDG_RUNTIME_DIR"); });
        return {process.exitCode(), process.readAllStandardOutput(), lines.join('\n')};
    }

private Q_SLOTS:
    void staysEnglish_data()
    {
        const QStringList nowhere{u"--library"_s, u"/nonexistent/library"_s};
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("help") << QStringList{u"--help"_s} << int(cli::Done);
        QTest::newRow("wrong usage") << QStringList{u"search"_s, u"--nonsense"_s} << int(cli::WrongUsage);
        QTest::newRow("no library") << (QStringList{u"search"_s, u"x"_s} + nowhere) << int(cli::LibraryUnusable);
        QTest::newRow("picture of no library")
            << (QStringList{u"--screenshot"_s, u"/nonexistent/a.png"_s} + nowhere) << int(cli::LibraryUnusable);
    }

    void staysEnglish()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Said english = run(u"en_GB.UTF-8"_s, arguments);
        QCOMPARE(english.status, status);
        QVERIFY(!english.out.isEmpty() || !english.err.isEmpty());
        for (const QString& locale : {u"ru_RU.UTF-8"_s, u"kk_KZ.UTF-8"_s}) {
            const Said said = run(locale, arguments);
            QCOMPARE(said.err, english.err);
            QVERIFY(said == english);
        }
    }

    void aPictureThatCannotBeWrittenIsToldInEnglish()
    {
        const QTemporaryDir folder;
        const QString library = folder.filePath(u"library"_s);
        const QString story = folder.filePath(u"a.txt"_s);
        QFile file(story);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A harbour\n\nReopens.\n");
        file.close();
        QCOMPARE(run(u"ru_RU.UTF-8"_s, {u"import"_s, story, u"--library"_s, library}).status, int(cli::Done));
        const Said said = run(u"ru_RU.UTF-8"_s, {u"--screenshot"_s, u"/nonexistent/a.png"_s, u"--library"_s, library});
        QVERIFY2(said.err.contains("could not be written"), said.err.constData());
    }
};

QTEST_GUILESS_MAIN(TerminalLanguageTest)
#include "TerminalLanguageTest.moc"
