// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, where there is nothing to open a window on.
#include "cli/CommandLine.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class NoDisplayTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysSoAndNamesTheOtherWays();
};

void NoDisplayTest::saysSoAndNamesTheOtherWays()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) environment.remove(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DATELINE_PROGRAM), {u"harbour"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), int(cli::WrongUsage));
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("no display") && said.contains("--help") && said.contains("--screenshot"), said.constData());
}

QTEST_GUILESS_MAIN(NoDisplayTest)
#include "NoDisplayTest.moc"
