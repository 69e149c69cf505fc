// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandRun.h"
#include "library/Exporting.h"

#include <QProcess>
#include <QStandardPaths>

using namespace dateline;
using namespace dateline::tests;

/// What `export` writes, and what `verify` says of it.
class ExportCommandsTest final : public QObject, CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginAnew(); }

    void putsACoverWithTheQuestionOnAPdf()
    {
        importFour();
        const QString pdf = path(u"out.pdf"_qs);
        const Outcome exported = on({u"export"_qs, u"--query"_qs, u"harbour"_qs, u"--cover"_qs, u"--columns"_qs,
                                     u"2"_qs, u"--header"_qs, u"{title}|{date}"_qs, u"-o"_qs, pdf});
        QCOMPARE(exported.status, cli::Done);
        if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty()) QSKIP("pdftotext is not installed");
        QProcess pdftotext;
        pdftotext.start(u"pdftotext"_qs, {u"-layout"_qs, u"-l"_qs, u"1"_qs, pdf, u"-"_qs});
        pdftotext.waitForFinished();
        const QString cover = QString::fromUtf8(pdftotext.readAllStandardOutput()).simplified();
        QVERIFY2(cover.contains(u"Question harbour Searched 4 articles"), qPrintable(cover));
        QVERIFY2(cover.contains(u"Found 3 articles"), qPrintable(cover));
    }

    void verifiesAPdfAgainstTheLibrary()
    {
        importFour();
        const QString pdf = path(u"out.pdf"_qs);
        QCOMPARE(on({u"export"_qs, u"--ids"_qs, u"1,2,3,4"_qs, u"--reproducible"_qs, u"-o"_qs, pdf}).status, cli::Done);
        const Outcome same = on({u"verify"_qs, pdf});
        QCOMPARE(same.status, cli::Done);
        QCOMPARE(same.out, u"The file agrees with the library in all of its articles: 4.\n"_qs);
        // What a reader corrects is no change of what came in.
        on({u"correct"_qs, u"3"_qs, u"--headline"_qs, u"Another headline"_qs});
        QCOMPARE(on({u"verify"_qs, pdf}).status, cli::Done);
        write(u"in/2.txt"_qs, " date 2023-03-16 Oil port opens\n\nASTANA. KAZINFORM – A harbour for oil was closed.\n");
        on({u"import"_qs, path(u"in"_qs)});
        const Outcome changed = on({u"verify"_qs, pdf});
        QCOMPARE(changed.status, cli::ItemsRefused);
        QCOMPARE(changed.err.count(u'\n'), 1);
        QVERIFY2(changed.err.endsWith(u"(Oil port opens): the library has another text.\n"), qPrintable(changed.err));
        const QJsonObject told = on({u"verify"_qs, pdf, u"--json"_qs}).json();
        QCOMPARE(told[u"agrees"_qs].toBool(), false);
        QCOMPARE(told[u"differences"_qs].toArray().first().toObject()[u"difference"_qs].toString(), u"text"_qs);
        QCOMPARE(on({u"verify"_qs, path(u"in/2.txt"_qs)}).status, cli::WrongUsage);
        QCOMPARE(on({u"verify"_qs}).status, cli::WrongUsage);
    }

    void exportsTheSameBytesTwice()
    {
        importFour();
        QByteArrayList written;
        for (const QString& name : {u"a.pdf"_qs, u"b.pdf"_qs}) {
            on({u"export"_qs, u"--query"_qs, u"harbour"_qs, u"--cover"_qs, u"--terms"_qs, u"colour"_qs, u"--index"_qs,
                u"alphabetical"_qs, u"--reproducible"_qs, u"-o"_qs, path(name)});
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            written += file.readAll();
        }
        QVERIFY(!written.first().isEmpty() && written.first() == written.last());
    }

    void exportsTheBasketsPassages()
    {
        importFour();
        QVERIFY(on({u"export"_qs, u"--passages"_qs, u"-o"_qs, path(u"none.pdf"_qs)}).status != cli::Done);
        on({u"basket"_qs, u"create"_qs, u"One"_qs});
        on({u"basket"_qs, u"add"_qs, u"3"_qs, u"--from"_qs, u"0"_qs, u"--to"_qs, u"6"_qs});
        const Outcome exported =
            on({u"export"_qs, u"--passages"_qs, u"--basket"_qs, u"one"_qs, u"-o"_qs, path(u"out.pdf"_qs)});
        QCOMPARE(exported.status, cli::Done);
        QVERIFY(QFile::exists(path(u"out.pdf"_qs)));
        QVERIFY(on({u"export"_qs, u"--passages"_qs, u"--basket"_qs, u"two"_qs, u"-o"_qs, path(u"x.pdf"_qs)}).status !=
                cli::Done);
    }

    void namesWhatAnExportCannotTake_data()
    {
        QTest::addColumn<QStringList>("option");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("paper") << QStringList{u"--paper"_qs, u"A3"_qs} << u"--paper takes A4 or Letter."_qs;
        QTest::newRow("columns") << QStringList{u"--columns"_qs, u"1.5"_qs}
                                 << u"--columns takes a number from 1 to 2."_qs;
        QTest::newRow("size") << QStringList{u"--font-size"_qs, u"big"_qs}
                              << u"--font-size takes a number from 6 to 24."_qs;
        QTest::newRow("notes") << QStringList{u"--notes"_qs, u"margin"_qs, u"--columns"_qs, u"2"_qs}
                               << u"--notes margin needs --columns 1: between two there is no room for them."_qs;
        QTest::newRow("header") << QStringList{u"--header"_qs, u"{colour}"_qs}
                                << u"--header has no field {colour}; there are {title}, {source}, {date}, {page}, "
                                   "{pages}, {query}, {author}, {classification}."_qs;
    }

    void namesWhatAnExportCannotTake()
    {
        QFETCH(QStringList, option);
        QFETCH(QString, sentence);
        const Outcome refused = on(QStringList{u"export"_qs, u"--ids"_qs, u"1"_qs, u"-o"_qs, u"x.pdf"_qs} + option);
        QCOMPARE(refused.status, cli::WrongUsage);
        QVERIFY2(refused.err.startsWith(sentence), qPrintable(refused.err));
    }

    void exportsEveryForm()
    {
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs)});
        for (const library::ExportFormatInfo& format : library::Exporting::formats()) {
            const QString file = path(u"out."_qs + format.extension);
            const QStringList command{u"export"_qs, u"--ids"_qs, u"1"_qs, u"--format"_qs, format.name, u"-o"_qs, file};
            QCOMPARE(on(command).status, cli::Done);
            QVERIFY2(QFileInfo(file).size() > 0, qPrintable(format.name));
            QVERIFY(on({u"export"_qs, u"--help"_qs}).out.contains(format.name));
        }
    }

    void exportsTheFieldsOfAList()
    {
        write(u"story.txt"_qs, Story);
        on({u"import"_qs, path(u"story.txt"_qs)});
        const QStringList command{u"export"_qs, u"--ids"_qs,         u"1"_qs,       u"--format"_qs, u"csv"_qs,
                                  u"-o"_qs,     path(u"out.csv"_qs), u"--fields"_qs};
        QCOMPARE(on(command + QStringList{u"id,date"_qs}).status, cli::Done);
        QFile file(path(u"out.csv"_qs));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("id,date\r\n1,2023-03-17\r\n"));
    }
};

QTEST_GUILESS_MAIN(ExportCommandsTest)
#include "ExportCommandsTest.moc"
