// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandRun.h"

#include <QHash>

using namespace dateline;
using namespace dateline::tests;

/// What stands near an article, and what differs.
class SimilarCommandTest final : public QObject, CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginAnew(); }

    void listsWhatIsSimilarAndRelated()
    {
        QByteArray lines;
        const QByteArray text =
            "Grain from the Durum fields of Kostanay went to the port of Aktau on Friday, as the "
            "ministry said, and more of it will be sold this week than in all of last month.";
        lines += "{\"id\":\"a\",\"headline\":\"Grain\",\"date\":\"2023-03-17\",\"body\":\"" + text + "\"}\n";
        lines += "{\"id\":\"b\",\"headline\":\"Grain\",\"date\":\"2023-03-16\",\"body\":\"" + text + " Ends\"}\n";
        lines +=
            "{\"id\":\"c\",\"headline\":\"Port\",\"date\":\"2023-03-15\",\"body\":\"At Aktau the ships from "
            "Kostanay are waiting.\"}\n";
        lines += "{\"id\":\"d\",\"headline\":\"Strike\",\"date\":\"2023-03-14\",\"body\":\"Nobody works.\"}\n";
        write(u"in.jsonl"_qs, lines);
        QCOMPARE(on({u"import"_qs, path(u"in.jsonl"_qs)}).status, 0);
        QHash<QString, QString> ids;
        for (const QString& line : on({u"search"_qs, u"--format"_qs, u"jsonl"_qs, u"--limit"_qs, u"0"_qs}).lines()) {
            const QJsonObject row = QJsonDocument::fromJson(line.toUtf8()).object();
            ids.insert(row[u"date"_qs].toString(), QString::number(row[u"id"_qs].toInteger()));
        }
        const QString first = ids[u"2023-03-17"_qs], second = ids[u"2023-03-16"_qs];
        const QJsonObject near = on({u"similar"_qs, first, u"--json"_qs}).json();
        QCOMPARE(near[u"similarCount"_qs].toInt(), 1);
        const QJsonObject same = near[u"similar"_qs].toArray().at(0).toObject();
        QCOMPARE(QString::number(same[u"id"_qs].toInteger()), second);
        QVERIFY(same[u"share"_qs].toDouble() > 0.9);
        const QJsonArray related = near[u"related"_qs].toArray();
        QCOMPARE(related.size(), 1);
        QCOMPARE(QString::number(related.at(0)[u"id"_qs].toInteger()), ids[u"2023-03-15"_qs]);
        QVERIFY(related.at(0)[u"sharedWords"_qs].toArray().contains(u"Kostanay"_qs));
        QVERIFY(on({u"similar"_qs, first}).out.contains(u"Aktau"_qs));
        QCOMPARE(on({u"search"_qs, u"similar:"_qs + first, u"--count"_qs}).out, u"2\n"_qs);
        QVERIFY(on({u"similar"_qs, first, u"--diff"_qs, second}).out.contains(u"month.{+ Ends+}"_qs));
        QVERIFY(on({u"similar"_qs, second, u"--diff"_qs, first}).out.contains(u"month.[- Ends-]"_qs));
    }

    void comparesVersionsOfAnArticle()
    {
        // Long enough to be known again.
        const QByteArray rest = "The speaker of the house told members so in a letter that was seen by the press.";
        for (const QByteArray day : {"Monday", "Tuesday", "Friday"}) {
            const QByteArray body = "The vote is on " + day + ". " + rest;
            write(u"in.jsonl"_qs, "{\"id\":\"a\",\"headline\":\"Vote\",\"body\":\"" + body + "\"}\n");
            QCOMPARE(on({u"import"_qs, path(u"in.jsonl"_qs)}).status, 0);
        }
        QCOMPARE(on({u"similar"_qs, u"1"_qs, u"--diff"_qs, u"v1"_qs}).out,
                 u"Vote\n\nThe vote is on [-Monday-]{+Friday+}. "_qs + QString::fromUtf8(rest) + u'\n');
        QCOMPARE(on({u"similar"_qs, u"1"_qs, u"--diff"_qs, u"v2..v1"_qs}).out,
                 u"Vote\n\nThe vote is on [-Tuesday-]{+Monday+}. "_qs + QString::fromUtf8(rest) + u'\n');
        const QJsonArray body =
            on({u"similar"_qs, u"1"_qs, u"--diff"_qs, u"v1"_qs, u"--json"_qs}).json()[u"body"_qs].toArray();
        QCOMPARE(body.size(), 3);
        QCOMPARE(body.at(1)[u"kind"_qs].toString(), u"changed"_qs);
        QCOMPARE(body.at(1)[u"before"_qs].toString(), u"Monday"_qs);
        QCOMPARE(body.at(1)[u"from"_qs].toInt(), 15);
        QCOMPARE(on({u"similar"_qs, u"1"_qs, u"--diff"_qs, u"v9"_qs}).status, 1);
        QCOMPARE(on({u"similar"_qs, u"1"_qs, u"--diff"_qs, u"x"_qs}).status, 2);
        QCOMPARE(on({u"similar"_qs, u"7"_qs}).status, 1);
        QCOMPARE(on({u"similar"_qs}).status, 2);
    }
};

QTEST_GUILESS_MAIN(SimilarCommandTest)
#include "SimilarCommandTest.moc"
