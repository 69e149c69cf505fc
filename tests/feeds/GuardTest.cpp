// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/Guard.h"

#include <QTest>

using namespace dateline::feeds;
using namespace Qt::StringLiterals;

class GuardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsAddressesThatAreNotOfTheWeb_data();
    void knowsAddressesThatAreNotOfTheWeb();
    void readsHostsAsAPersonDoes_data();
    void readsHostsAsAPersonDoes();
    void refusesANameThatLeadsHome();
    void saysWhereAnAnswerMayLead_data();
    void saysWhereAnAnswerMayLead();
};

void GuardTest::knowsAddressesThatAreNotOfTheWeb_data()
{
    QTest::addColumn<bool>("expected");
    for (const char* address : {"127.0.0.1",
                                "127.255.255.254",
                                "0.0.0.0",
                                "10.0.0.1",
                                "100.64.0.1",
                                "169.254.169.254",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.168.1.1",
                                "198.18.0.1",
                                "224.0.0.1",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "fe80::1",
                                "fe80::1%eth0",
                                "fd12:3456::1",
                                "fec0::1",
                                "ff02::1",
                                "::ffff:127.0.0.1",
                                "::ffff:192.168.1.1",
                                "::10.0.0.1",
                                "64:ff9b::10.0.0.1",
                                "2002:c0a8:0101::1",
                                "2001:db8::1"})
        QTest::newRow(address) << true;
    for (const char* address :
         {"1.1.1.1", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "192.169.0.1", "223.255.255.255",
          "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1", "2002:0101:0101::1", "2a00:1450:4001::1"})
        QTest::newRow(address) << false;
}

void GuardTest::knowsAddressesThatAreNotOfTheWeb()
{
    QFETCH(bool, expected);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(isPrivate(address), expected);
}

void GuardTest::readsHostsAsAPersonDoes_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("expected");
    for (const char* host : {"localhost", "LOCALHOST", "localhost.", "a.localhost", "router", "printer.local", "db.lan",
                             "x.home.arpa", "127.0.0.1", "::1", "192.168.0.1"})
        QTest::newRow(host) << QString::fromLatin1(host) << true;
    for (const char* host : {"example.org", "example.org.", "localhost.example.org", "local.org", "1.1.1.1",
                             "2606:4700::1111", "127.0.0.1.example.org"})
        QTest::newRow(host) << QString::fromLatin1(host) << false;
}

void GuardTest::readsHostsAsAPersonDoes()
{
    QFETCH(QString, host);
    QFETCH(bool, expected);
    QCOMPARE(isWrittenAsPrivate(host), expected);
}

void GuardTest::refusesANameThatLeadsHome()
{
    const QHostAddress web(u"1.1.1.1"_s);
    const QHostAddress home(u"192.168.1.1"_s);
    QVERIFY(!leadsHome(u"example.org"_s, {web, web}));
    QVERIFY(leadsHome(u"example.org"_s, {web, home}));
    QVERIFY(leadsHome(u"example.org"_s, {QHostAddress::LocalHostIPv6}));
    QVERIFY(!leadsHome(u"localhost"_s, {QHostAddress::LocalHost}));
    QVERIFY(!leadsHome(u"router"_s, {home}));
}

void GuardTest::saysWhereAnAnswerMayLead_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("reason");
    const QString safe = u"https://example.org/a"_s;
    const QString open = u"http://example.org/a"_s;
    QTest::newRow("safer") << open << safe << QString();
    QTest::newRow("another host") << safe << u"https://example.com/"_s << QString();
    QTest::newRow("less safe") << safe << open << u"from a safe address"_s;
    QTest::newRow("open to open") << open << u"http://example.com/"_s << QString();
    for (const char* other : {"file:///etc/passwd", "ftp://example.org/a", "data:image/png;base64,AAAA", "about:blank",
                              "javascript:alert(1)", "http:///a", "qrc:/icons"})
        QTest::newRow(other) << open << QString::fromLatin1(other) << u"none of the web"_s;
    for (const char* home : {"http://localhost/", "http://127.0.0.1/", "http://[::1]/", "http://192.168.1.1/reboot",
                             "http://router/", "http://0x7f.1/", "http://2130706433/", "http://169.254.169.254/"})
        QTest::newRow(home) << open << QString::fromLatin1(home) << u"your own network"_s;
    QTest::newRow("home to home") << u"http://localhost/"_s << u"http://127.0.0.1/"_s << QString();
    QTest::newRow("home to the web") << u"http://localhost/"_s << open << QString();
}

void GuardTest::saysWhereAnAnswerMayLead()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, reason);
    const QString said = whyNotFrom(QUrl(from), QUrl(to));
    QVERIFY2(reason.isNull() ? said.isNull() : said.contains(reason), qPrintable(said));
}

QTEST_APPLESS_MAIN(GuardTest)
#include "GuardTest.moc"
