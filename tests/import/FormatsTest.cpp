// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Packed.h"
#include "Recorded.h"
#include "support/FailingDevice.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>
#include <thread>

using namespace dateline;
using namespace dateline::tests;
using namespace dateline::import;
using namespace Qt::StringLiterals;

class FormatsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areFoundByName();
    void areSureOfTheirOwnAlone_data();
    void areSureOfTheirOwnAlone();
    void takeWhatStandsBeforeAFailure_data();
    void takeWhatStandsBeforeAFailure();
    void readStandardInput_data();
    void readStandardInput();
    void readManyRecordsInBoundedBytes();
};

static const QByteArray Text = "date 2023-05-04 One\n\nThe text of the story.\n";
static const QByteArray Line = R"({"headline":"One","body":"The text."})"
                               "\n";
static const QByteArray Sgml =
    "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS NEWID=\"1\">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n"
    "<TEXT>&#2;\n<TITLE>ONE</TITLE>\n<BODY>The text.\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n";

void FormatsTest::areFoundByName()
{
    QStringList names;
    for (const ImportFormat* const format : importFormats()) {
        names << format->name();
        QCOMPARE(importFormatNamed(format->name()), format);
        QVERIFY(!format->title().isEmpty());
        QVERIFY(!format->extensions().isEmpty());
    }
    QCOMPARE(names, QStringList({u"jsonl"_qs, u"reuters"_qs, u"text"_qs}));
    QVERIFY(!importFormatNamed(u"nonsense"_qs));
    QVERIFY(!importFormatNamed({}));
}

void FormatsTest::areSureOfTheirOwnAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("text") << Text << u"text"_qs;
    QTest::newRow("plain text") << QByteArray("A headline\n\nA text.\n") << u"text"_qs;
    QTest::newRow("text that quotes SGML") << QByteArray("On markup\n\nA <REUTERS> element.\n") << u"text"_qs;
    QTest::newRow("text with braces") << QByteArray("{Correction} A headline\n\nA text.\n") << u"text"_qs;
    QTest::newRow("text with brackets") << QByteArray("[Correction] A headline\n\nA text.\n") << u"text"_qs;
    QTest::newRow("jsonl") << Line << u"jsonl"_qs;
    QTest::newRow("jsonl with bom") << "\xef\xbb\xbf" + Line << u"jsonl"_qs;
    QTest::newRow("json array") << "[" + Line + "]" << u"jsonl"_qs;
    QTest::newRow("jsonl with a broken first line") << "{\"headline\": \n" + Line << u"jsonl"_qs;
    QTest::newRow("jsonl with a line longer than the head") << R"({"body":")" + QByteArray(200'000, 'x') + "\"}\n"
                                                            << u"jsonl"_qs;
    QTest::newRow("reuters") << Sgml << u"reuters"_qs;
    QTest::newRow("reuters without a document type") << Sgml.mid(Sgml.indexOf("<REUTERS")) << u"reuters"_qs;
}

void FormatsTest::areSureOfTheirOwnAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const QTemporaryDir folder;
    // Every ending: the content decides.
    for (const auto& ending : {u"txt"_qs, u"json"_qs, u"sgm"_qs, u"xyz"_qs}) {
        const Recorded read = recorded({writeFile(folder.filePath(u"story."_qs + ending), bytes)});
        QVERIFY(!read.drafts.empty());
        QCOMPARE(read.drafts.front().provenance.format, name);
    }
}

void FormatsTest::takeWhatStandsBeforeAFailure_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("whole");
    QTest::newRow("text: half a story is none") << u"text"_qs << Text << qint64(0);
    QTest::newRow("jsonl") << u"jsonl"_qs << Line.repeated(3) << qint64(2);
    QTest::newRow("reuters") << u"reuters"_qs << Sgml.repeated(3) << qint64(2);
}

void FormatsTest::takeWhatStandsBeforeAFailure()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, whole);
    FailingDevice device(bytes, bytes.size() - 4);
    Recorded sink;
    const Cancel never;
    const auto done = importFormatNamed(name)->read({device, u"shown"_qs, u"below"_qs}, sink, never);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::CannotRead);
    QCOMPARE(done.error().detail, u"Input/output error"_qs);
    QCOMPARE(qint64(sink.drafts.size()), whole);
}

void FormatsTest::readStandardInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("articles");
    QTest::newRow("text") << Text << qint64(1);
    QTest::newRow("jsonl") << Line.repeated(5000) << qint64(5000);
    QTest::newRow("tar.gz") << Packed::of(Packed::TarGz, {{"a.txt", Text}, {"b.jsonl", Line.repeated(5000)}})
                            << qint64(5001);
    QTest::newRow("zip") << Packed::of(Packed::Zip, {{"a.txt", Text}, {"b.jsonl", Line.repeated(5000)}})
                         << qint64(5001);
    QTest::newRow("nothing") << QByteArray() << qint64(0);
}

void FormatsTest::readStandardInput()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, articles);
    int ends[2];
    QVERIFY(pipe(ends) == 0);
    const int before = dup(STDIN_FILENO);
    dup2(ends[0], STDIN_FILENO);
    close(ends[0]);
    std::thread writer([&] {
        for (qsizetype at = 0; at < bytes.size();) {
            const ssize_t written =
                write(ends[1], bytes.constData() + at, size_t(std::min<qsizetype>(999, bytes.size() - at)));
            if (written <= 0) break;
            at += written;
        }
        close(ends[1]);
    });
    const Recorded read = recorded({u"-"_qs});
    writer.join();
    dup2(before, STDIN_FILENO);
    close(before);
    QCOMPARE(qint64(read.drafts.size()), articles);
    QCOMPARE(read.problems.size(), size_t(articles == 0 ? 1 : 0));
    if (articles > 0) QCOMPARE(read.drafts.front().provenance.file.first(1), u"-"_qs);
}

void FormatsTest::readManyRecordsInBoundedBytes()
{
    // A hundred thousand lines through a sink that keeps none.
    class Counting final : public DraftSink {
    public:
        int count = 0;
        qint64 last = 0;
        bool take(ArticleDraft draft) override
        {
            last = draft.provenance.position;
            return ++count > 0;
        }
        bool refuse(ImportProblem) override { return false; }
    } sink;
    QByteArray bytes = Line.repeated(100'000);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const Cancel never;
    QVERIFY(importFormatNamed(u"jsonl"_qs)->read({device, u"a"_qs, u"a"_qs}, sink, never));
    QCOMPARE(sink.count, 100'000);
    QCOMPARE(sink.last, 100'000);
}

QTEST_GUILESS_MAIN(FormatsTest)
#include "FormatsTest.moc"
