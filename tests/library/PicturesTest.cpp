// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Pictures.h"

#include "Waiting.h"
#include "support/Sanitized.h"
#include "support/WebServer.h"

#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

class PicturesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void asksNobodyUntilAsked();
    void givesWhatTheServerGives();
    void fetchesAFewAtOnceAndTheOthersLater();
    void cancelsOneAndNotTheOthers();
    void answersEverythingWhenItGoes();
    void saysHostReasonAndWhatToDo();

private:
    static void silence(QTcpSocket&) {}
};

void PicturesTest::initTestCase()
{
#if DATELINE_HAS_THREAD_SANITIZER
    QSKIP("Qt's network is not built with the sanitizer, which sees neither its thread's locks nor its wake-ups");
#endif
}

void PicturesTest::asksNobodyUntilAsked()
{
    WebServer server;
    library::Pictures pictures;
    QTest::qWait(50);
    QCOMPARE(server.connections, 0);
}

void PicturesTest::givesWhatTheServerGives()
{
    WebServer server;
    server.serve(u"/a.png"_s, "image/png", "bytes");
    library::Pictures pictures;
    const auto result = waited(pictures.fetch(server.url(u"/a.png"_s), {}));
    QVERIFY(result && *result == "bytes");
    const auto none = waited(pictures.fetch(server.url(u"/b.png"_s), {}));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::CannotRead);
}

void PicturesTest::fetchesAFewAtOnceAndTheOthersLater()
{
    WebServer server;
    server.answer(u"/slow"_s, silence);
    server.serve(u"/a.png"_s, "image/png", "bytes");
    library::Pictures pictures;
    std::vector<Cancel> cancels(4);
    for (const Cancel& cancel : cancels) pictures.fetch(server.url(u"/slow"_s), cancel);
    runUntil([&] { return server.requests.size() == 4; });
    const auto fifth = pictures.fetch(server.url(u"/a.png"_s), {});
    QTest::qWait(300);
    QVERIFY(!fifth.isFinished());
    QCOMPARE(server.requests.size(), 4);
    cancels.back().request();
    const auto result = waited(fifth);
    QVERIFY(result && *result == "bytes");
}

void PicturesTest::cancelsOneAndNotTheOthers()
{
    WebServer server;
    server.answer(u"/slow"_s, silence);
    library::Pictures pictures;
    const Cancel cancel;
    const auto first = pictures.fetch(server.url(u"/slow"_s), cancel);
    const auto second = pictures.fetch(server.url(u"/slow"_s), {});
    runUntil([&] { return server.requests.size() == 2; });
    cancel.request();
    const auto result = waited(first);
    QVERIFY(!result && result.error().kind == ErrorKind::Cancelled);
    QVERIFY(!second.isFinished());
}

void PicturesTest::answersEverythingWhenItGoes()
{
    WebServer server;
    server.answer(u"/slow"_s, silence);
    auto pictures = std::make_unique<library::Pictures>();
    QList<library::Reply<QByteArray>> replies;
    for (int i = 0; i < 10; ++i) replies << pictures->fetch(server.url(u"/slow"_s), {});
    runUntil([&] { return server.requests.size() == 4; });
    pictures.reset();
    for (const auto& reply : replies) {
        QVERIFY(reply.isFinished());
        QCOMPARE(reply.result().error().kind, ErrorKind::Cancelled);
    }
}

void PicturesTest::saysHostReasonAndWhatToDo()
{
    const QString host = u"100%2.example.org"_s;
    for (const ErrorKind kind : {ErrorKind::NotFound, ErrorKind::CannotRead}) {
        const QString said = library::pictureSentence({kind, host, u"it is larger than 10 MB"_s});
        QVERIFY2(said.contains(host) && said.contains(u": it is larger than 10 MB. ") && said.endsWith(u'.'),
                 qPrintable(said));
    }
    const Error none = library::noPicture(QUrl(u"https://example.org/a.png"_s));
    QVERIFY(library::pictureSentence(none).startsWith(u"example.org gives no picture: what came is no picture"));
}

QTEST_GUILESS_MAIN(PicturesTest)
#include "PicturesTest.moc"
