// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/Fetch.h"

#include "support/WebServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class FetchTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_server = std::make_unique<WebServer>(); }
    void cleanup() { m_server.reset(); }

    void givesTheBytesAsTheyCame();
    void sendsNothingThatTellsOfTheReader();
    void keepsNoCookies();
    void saysWhyThereIsNothing_data();
    void saysWhyThereIsNothing();
    void followsAFewRedirects();
    void turnsBackFromALoop();
    void neverArrivesAtAFile();
    void readsNoEndlessBody();
    void readsNoEndlessBodyOfARedirect();
    void believesNoLengthBeyondTheLimit();
    void givesUpOnASlowBody();
    void cutsTheConnectionWhenCancelled();
    void asksNobodyWhenCancelledBefore();
    void tellsOfATruncatedBody();
    void tellsOfAHostThatIsNot();
    void tellsOfAPortWithoutServer();
    void refusesTheWrongScheme();
    void letsGoWithItsContext();
    void holdsTheCertificateAgainstTheName();

private:
    feeds::FetchRequest request(const QString& path) const { return {m_server->url(path), "image/"}; }
    static Result<QByteArray> fetched(const feeds::FetchRequest& request);
    static QString reasonOf(const feeds::FetchRequest& request);
    static void endlessly(QTcpSocket& socket, const QByteArray& head);

    std::unique_ptr<WebServer> m_server;
};

Result<QByteArray> FetchTest::fetched(const feeds::FetchRequest& request)
{
    std::optional<Result<QByteArray>> result;
    QObject context;
    feeds::fetch(request, &context, [&](Result<QByteArray> told) {
        if (result) qFatal("told twice");
        result = std::move(told);
    });
    if (result) qFatal("told before fetch() returned");
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 60'000)) qFatal("never told");
    QCoreApplication::processEvents();
    return std::move(*result);
}

QString FetchTest::reasonOf(const feeds::FetchRequest& request)
{
    const auto result = fetched(request);
    if (result) return u"bytes came"_s;
    return QString::number(int(result.error().kind)) + u' ' + result.error().subject + u": "_s + result.error().detail;
}

/// Goes on for as long as anybody listens.
void FetchTest::endlessly(QTcpSocket& socket, const QByteArray& head)
{
    socket.write(head);
    const auto more = [&socket] {
        if (socket.bytesToWrite() < 100'000) socket.write(QByteArray(100'000, 'x'));
    };
    connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
}

void FetchTest::givesTheBytesAsTheyCame()
{
    const QByteArray body = QByteArray("\x89PNG\r\n\x1a\n\0\xff", 10) + QByteArray(500'000, 'p');
    m_server->serve(u"/a.png"_s, "Image/PNG; charset=none", body);
    const auto result = fetched(request(u"/a.png"_s));
    QVERIFY(result.hasValue());
    QCOMPARE(*result, body);
    m_server->serve(u"/empty.png"_s, "image/png", {});
    const auto empty = fetched(request(u"/empty.png"_s));
    QVERIFY(empty && empty->isEmpty());
}

void FetchTest::sendsNothingThatTellsOfTheReader()
{
    m_server->serve(u"/a.png?x=1"_s, "image/png", "p");
    feeds::FetchRequest asked = request({});
    asked.url = QUrl(QString(m_server->address(u"/a.png?x=1#part"_s)).replace(u"://"_s, u"://user:secret@"_s));
    QVERIFY(fetched(asked));
    QCOMPARE(m_server->requests.size(), 1);
    const QByteArray sent = m_server->requests.front().toLower();
    QVERIFY2(sent.startsWith("get /a.png?x=1 http/1.1\r\n"), sent.constData());
    for (const char* word :
         {"referer", "cookie", "authorization", "secret", "user:", "part", "origin", "en-us", "gzip"})
        QVERIFY2(!sent.contains(word), sent.constData());
    QVERIFY2(sent.contains("\r\nuser-agent: dateline/" DATELINE_VERSION "\r\n"), sent.constData());
    QVERIFY2(sent.contains("\r\naccept: image/*\r\n"), sent.constData());
    QVERIFY2(sent.contains("\r\nhost: 127.0.0.1:" + QByteArray::number(m_server->port())), sent.constData());
}

void FetchTest::keepsNoCookies()
{
    m_server->serve(u"/a.png"_s, "image/png", "p", "302 Found", "Set-Cookie: who=you; Path=/\r\nLocation: /b.png\r\n");
    m_server->serve(u"/b.png"_s, "image/png", "p", "200 OK", "Set-Cookie: who=you; Path=/\r\n");
    for (int i = 0; i < 2; ++i) QVERIFY(fetched(request(u"/a.png"_s)));
    QCOMPARE(m_server->requests.size(), 4);
    for (const QByteArray& sent : m_server->requests) QVERIFY2(!sent.toLower().contains("cookie"), sent.constData());
}

void FetchTest::saysWhyThereIsNothing_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("reason");
    const QByteArray picture = "image/png";
    QTest::newRow("not found") << QByteArray("404 Not Found") << picture << u"there is nothing at this address"_s;
    QTest::newRow("gone") << QByteArray("410 Gone") << picture << u"there is nothing at this address"_s;
    QTest::newRow("forbidden") << QByteArray("403 Forbidden") << picture << u"it is not shown to everybody"_s;
    QTest::newRow("password") << QByteArray("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"") << picture
                              << u"it is not shown to everybody"_s;
    QTest::newRow("too often") << QByteArray("429 Too Many Requests") << picture << u"it has been asked too often"_s;
    QTest::newRow("broken") << QByteArray("500 Oh no") << picture << u"it answers with the status 500"_s;
    QTest::newRow("nowhere") << QByteArray("302 Found") << picture << u"it answers with the status 302"_s;
    QTest::newRow("no content") << QByteArray("204 No Content") << picture << u"it answers with the status 204"_s;
    QTest::newRow("a page") << QByteArray("200 OK") << QByteArray("text/html; charset=utf-8")
                            << u"what it sends is of another kind: text/html; charset=utf-8"_s;
    QTest::newRow("no kind") << QByteArray("200 OK") << QByteArray() << u"what it sends is of another kind: ?"_s;
    QTest::newRow("long kind") << QByteArray("200 OK") << QByteArray(500, 'k')
                               << u"what it sends is of another kind: "_s + QString(40, u'k');
}

void FetchTest::saysWhyThereIsNothing()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, kind);
    QFETCH(QString, reason);
    m_server->serve(u"/a.png"_s, kind, "no picture", status);
    const auto result = fetched(request(u"/a.png"_s));
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorKind::CannotRead, u"127.0.0.1"_s, reason}));
}

void FetchTest::followsAFewRedirects()
{
    for (int i = 0; i < 5; ++i) m_server->redirect(u"/%1"_s.arg(i), u"%1"_s.arg(i + 1));  // relative
    m_server->serve(u"/5"_s, "image/png", "p");
    const auto result = fetched(request(u"/0"_s));
    QVERIFY2(result && *result == "p", qPrintable(reasonOf(request(u"/0"_s))));
    m_server->redirect(u"/start"_s, u"/0"_s);
    QVERIFY(reasonOf(request(u"/start"_s)).contains(u"never arrives"));
}

void FetchTest::turnsBackFromALoop()
{
    m_server->redirect(u"/a"_s, m_server->address(u"/b"_s));
    m_server->redirect(u"/b"_s, m_server->address(u"/a"_s));
    QVERIFY(reasonOf(request(u"/a"_s)).contains(u"never arrives"));
    QCOMPARE(m_server->requests.size(), 6);
}

void FetchTest::neverArrivesAtAFile()
{
    m_server->redirect(u"/a"_s, u"file:///etc/hostname"_s);
    QVERIFY(reasonOf(request(u"/a"_s)).contains(u"none of the web"));
    m_server->redirect(u"/b"_s, u"data:image/png;base64,AAAA"_s);
    QVERIFY(reasonOf(request(u"/b"_s)).contains(u"none of the web"));
}

void FetchTest::readsNoEndlessBody()
{
    m_server->answer(
        u"/a"_s, [](QTcpSocket& socket) { endlessly(socket, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n"); });
    feeds::FetchRequest asked = request(u"/a"_s);
    asked.mostBytes = 3'000'000;
    QVERIFY(reasonOf(asked).contains(u"it is larger than 3 MB"));
    QTRY_COMPARE(m_server->cut, 1);
}

void FetchTest::readsNoEndlessBodyOfARedirect()
{
    m_server->answer(u"/a"_s, [](QTcpSocket& socket) {
        endlessly(socket, "HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Type: text/html\r\n\r\n");
    });
    m_server->serve(u"/b"_s, "image/png", "p");
    QVERIFY(fetched(request(u"/a"_s)));
    QTRY_VERIFY(m_server->cut >= 1);
}

void FetchTest::believesNoLengthBeyondTheLimit()
{
    m_server->answer(u"/a"_s, [](QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 10000001\r\n\r\np");
    });
    QElapsedTimer clock;
    clock.start();
    QVERIFY(reasonOf(request(u"/a"_s)).contains(u"it is larger than 10 MB"));
    QVERIFY(clock.elapsed() < 20'000);  // it has not waited for the rest
    const QByteArray most(10'000'000, 'p');
    m_server->serve(u"/b"_s, "image/png", most);
    const auto result = fetched(request(u"/b"_s));
    QVERIFY(result && *result == most);
}

void FetchTest::givesUpOnASlowBody()
{
    m_server->answer(u"/a"_s, [](QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 1000\r\n\r\n");
        auto* drip = new QTimer(&socket);
        connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("p"); });
        drip->start(20);
    });
    feeds::FetchRequest asked = request(u"/a"_s);
    asked.mostMilliseconds = 1'000;
    const auto result = fetched(asked);
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorKind::NotFound, u"127.0.0.1"_s, u"it takes longer than 1 seconds"_s}));
    QTRY_COMPARE(m_server->cut, 1);
}

void FetchTest::cutsTheConnectionWhenCancelled()
{
    m_server->answer(u"/a"_s, [](QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 1000\r\n\r\np");
    });
    const feeds::FetchRequest asked = request(u"/a"_s);
    QTimer::singleShot(200, this, [&] { asked.cancel.request(); });
    const auto result = fetched(asked);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(m_server->cut, 1);
}

void FetchTest::asksNobodyWhenCancelledBefore()
{
    const feeds::FetchRequest asked = request(u"/a"_s);
    asked.cancel.request();
    const auto result = fetched(asked);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QTest::qWait(50);
    QCOMPARE(m_server->connections, 0);
}

void FetchTest::tellsOfATruncatedBody()
{
    m_server->answer(u"/a"_s, [](QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 1000\r\n\r\nppp");
        socket.disconnectFromHost();
    });
    const auto result = fetched(request(u"/a"_s));
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorKind::NotFound, u"127.0.0.1"_s, u"the connection was broken off"_s}));
    m_server->answer(u"/b"_s, [](QTcpSocket& socket) { socket.disconnectFromHost(); });
    QVERIFY(!fetched(request(u"/b"_s)));
    m_server->answer(u"/c"_s, [](QTcpSocket& socket) {
        socket.write(QByteArray("\0\1\2 no HTTP at all\r\n\r\n", 22));
        socket.disconnectFromHost();
    });
    QVERIFY(!fetched(request(u"/c"_s)));
}

void FetchTest::tellsOfAHostThatIsNot()
{
    feeds::FetchRequest asked = request({});
    asked.url = QUrl(u"http://nowhere.invalid/a.png"_s);
    const auto result = fetched(asked);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
    QCOMPARE(result.error().subject, u"nowhere.invalid"_s);
}

void FetchTest::tellsOfAPortWithoutServer()
{
    const feeds::FetchRequest asked = request(u"/a"_s);
    m_server.reset();
    const auto result = fetched(asked);
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorKind::NotFound, u"127.0.0.1"_s, u"nobody answers there"_s}));
}

void FetchTest::refusesTheWrongScheme()
{
    for (const char* address : {"file:///etc/hostname", "ftp://127.0.0.1/a", "data:image/png;base64,AAAA", "", "a.png"})
        QVERIFY(reasonOf({QUrl(QString::fromLatin1(address)), "image/"}).contains(u"none of the web"));
    QCOMPARE(m_server->connections, 0);
}

void FetchTest::letsGoWithItsContext()
{
    m_server->answer(u"/a"_s, [](QTcpSocket&) {});
    auto context = std::make_unique<QObject>();
    bool isTold = false;
    feeds::fetch(request(u"/a"_s), context.get(), [&](const Result<QByteArray>&) { isTold = true; });
    QTRY_COMPARE(m_server->requests.size(), 1);
    context.reset();
    QTRY_COMPARE(m_server->cut, 1);
    QVERIFY(!isTold);
}

/// The connection goes to an address, the certificate speaks of a name. One that nobody vouches for is refused.
void FetchTest::holdsTheCertificateAgainstTheName()
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (openssl.isEmpty()) QSKIP("openssl is not installed");
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(u"key.pem"_s);
    const QString certificateFile = folder.filePath(u"certificate.pem"_s);
    QProcess making;
    making.start(openssl, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                           u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s, u"-days"_s, u"2"_s,
                           u"-keyout"_s, keyFile, u"-out"_s, certificateFile});
    QVERIFY(making.waitForFinished());
    QCOMPARE(making.exitCode(), 0);
    QFile key(keyFile);
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(certificateFile);
    QCOMPARE(certificates.size(), 1);
    QSslConfiguration ours = QSslConfiguration::defaultConfiguration();
    ours.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    ours.setLocalCertificate(certificates.front());
    auto ssl = std::make_unique<QSslServer>();
    ssl->setSslConfiguration(ours);
    WebServer server(std::move(ssl), u"https"_s);
    server.serve(u"/a"_s, "image/png", "p");
    server.redirect(u"/down"_s, m_server->address(u"/a"_s, u"localhost"_s));
    const auto asked = [&](const QString& path, const QString& host) {
        return feeds::FetchRequest{QUrl(server.address(path, host)), "image/"};
    };
    QVERIFY(reasonOf(asked(u"/a"_s, u"localhost"_s)).contains(u"who it says it is"));
    QVERIFY(server.requests.isEmpty());

    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(certificates.front());
    QSslConfiguration::setDefaultConfiguration(trusting);
    const QString byName = reasonOf(asked(u"/a"_s, u"localhost"_s));
    const QString byAddress = reasonOf(asked(u"/a"_s, u"127.0.0.1"_s));
    const QString down = reasonOf(asked(u"/down"_s, u"localhost"_s));
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(byName, u"bytes came"_s);
    QVERIFY2(byAddress.contains(u"who it says it is"), qPrintable(byAddress));
    QVERIFY2(down.contains(u"from a safe address"), qPrintable(down));
    QCOMPARE(m_server->connections, 0);
    QVERIFY(server.requests.front().contains("Host: localhost:" + QByteArray::number(server.port())));
}

QTEST_GUILESS_MAIN(FetchTest)
#include "FetchTest.moc"
