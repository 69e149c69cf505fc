// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/Reference.h"

#include "query/Operator.h"

#include <QFile>
#include <QTest>

using namespace dateline::query;

static const QString Page = QStringLiteral(DATELINE_SOURCE_DIR "/resources/help/query-language.md");

class ReferenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isThePageInTheTree()
    {
        QFile file(Page);
        if (qEnvironmentVariableIsSet("DATELINE_WRITE")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(reference().toUtf8());
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(QString::fromUtf8(file.readAll()) == reference(),
                 "resources/help/query-language.md says something else than the operators do: run query_ReferenceTest "
                 "with DATELINE_WRITE=1 to write it anew");
    }

    void namesEveryOperatorAndEveryValue()
    {
        const QString page = reference();
        for (const Operator* each : operators()) {
            QVERIFY2(page.contains(each->help.section(QStringLiteral(": "), 0, 0)), qPrintable(each->help));
            for (const QString& value : each->values) QVERIFY2(page.contains(value), qPrintable(value));
            if (each->shape == Shape::Written) continue;
            for (const QString& keyword : each->keywords) QVERIFY2(page.contains(keyword), qPrintable(keyword));
        }
        QCOMPARE(page.count(QStringLiteral("\n- ")), int(operators().size()));
    }
};

QTEST_APPLESS_MAIN(ReferenceTest)
#include "ReferenceTest.moc"
