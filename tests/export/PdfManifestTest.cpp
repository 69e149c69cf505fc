// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pdf.h"

#include "export/Manifest.h"

#include <QCryptographicHash>
#include <QXmlStreamReader>

using namespace dateline;
using namespace dateline::tests;
using namespace dateline::exporting;
using namespace Qt::StringLiterals;

/// What a PDF says of itself: the manifest, XMP, and the same bytes each time.
class PdfManifestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void holdsTheStoredTextByteForByte();
    void findsWhatWasChangedInTheFile();
    void givesNoTextBeyondAnExcerpt();
    void tellsPassagesApart();
    void saysWhyThereIsNoManifest();
    void comesOutTheSameEachTime();
    void describesItselfInXmp();

private:
    QString path() const { return m_folder.filePath(u"out.pdf"_s); }
    static std::vector<Article> articles();
    QTemporaryDir m_folder;
};

void PdfManifestTest::init()
{
    SKIP_WITHOUT_TOOL("qpdf");
}

std::vector<Article> PdfManifestTest::articles()
{
    std::vector<Article> made{
        articleOf(u"Plain"_s, u"One.\n\nTwo."_s),
        articleOf(u"Odd \"letters\""_s, u"soft\u00ADhyphen \t tab, \u0001 control,\r\nline \u200F mark 😀 ﬁ Å\n\n \n"_s),
        articleOf(u"Қазақ"_s, u"Қала мен қалаға ﻻ 北京"_s), articleOf(u""_s, u""_s)};
    for (size_t i = 0; i < made.size(); ++i) {
        made[i].summary.id = {qint64(i) + 1};
        made[i].guid = u"tag:%1"_s.arg(i);
        const QByteArray text = (made[i].summary.headline + u"\n\n"_s + made[i].body).toUtf8();
        made[i].sha256 = QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    }
    return made;
}

void PdfManifestTest::holdsTheStoredTextByteForByte()
{
    const auto made = articles();
    auto job = jobOf(made);
    job.facts.question = u"a \"question\""_s;
    QVERIFY(exportPdf(path(), job));
    const auto manifest = manifestOf(path());
    QVERIFY(manifest);
    QCOMPARE(manifest->program, u"Dateline " DATELINE_VERSION ""_s);
    QCOMPARE(manifest->question, u"a \"question\""_s);
    QCOMPARE(manifest->articles.size(), made.size());
    for (size_t i = 0; i < made.size(); ++i) {
        const ManifestArticle& article = manifest->articles[i];
        QCOMPARE(article.id, made[i].summary.id);
        QCOMPARE(article.guid, made[i].guid);
        QCOMPARE(article.sha256, made[i].sha256);
        QCOMPARE(article.headline, made[i].summary.headline);
        QVERIFY(article.body);
        QCOMPARE(article.body->toUtf8(), made[i].body.toUtf8());
        QVERIFY(article.isWhole());
    }
    const QByteArray list = outputOf(u"qpdf"_s, {u"--list-attachments"_s, path()});
    QVERIFY2(list.startsWith("manifest.json -> "), list.constData());
    QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, path()}).contains("No syntax or stream encoding errors"));
}

void PdfManifestTest::findsWhatWasChangedInTheFile()
{
    ManifestArticle article;
    article.headline = u"Plain"_s;
    article.body = u"One.\n\nTwo."_s;
    article.sha256 = articles().front().sha256;
    QVERIFY(article.isWhole());
    article.body = u"One.\n\nTwo"_s;
    QVERIFY(!article.isWhole());
    article.body.reset();  // an excerpt's: there is nothing to hold against the hash
    QVERIFY(article.isWhole());
}

void PdfManifestTest::givesNoTextBeyondAnExcerpt()
{
    auto job = jobOf(articles());
    job.options.excerptWords = 1;
    QVERIFY(exportPdf(path(), job));
    const auto manifest = manifestOf(path());
    QVERIFY(manifest);
    for (const ManifestArticle& article : manifest->articles) QVERIFY(!article.body);
    QCOMPARE(manifest->articles.front().sha256, articles().front().sha256);
}

void PdfManifestTest::tellsPassagesApart()
{
    auto job = jobOf(articles());
    BasketPassage passage;
    passage.article = {1};
    passage.passage.last = {Field::Body, {6, 4}, u"Two."_s};
    job.passages = {passage};
    job.options.content = Content::Passages;
    QVERIFY(exportPdf(path(), job));
    const QByteArray json = outputOf(u"qpdf"_s, {u"--show-attachment=manifest.json"_s, path()});
    QVERIFY2(json.contains("\"passages\":[\n{\"article\":1,\"comment\":null,\"field\":\"body\",\"from\":6,"
                           "\"length\":4,\"text\":\"Two.\"}"),
             json.constData());
}

void PdfManifestTest::saysWhyThereIsNoManifest()
{
    QCOMPARE(manifestOf(m_folder.filePath(u"none.pdf"_s)).error().kind, ErrorKind::NotFound);
    QFile text(m_folder.filePath(u"text.pdf"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no PDF");
    text.close();
    QCOMPARE(manifestOf(text.fileName()).error().kind, ErrorKind::Malformed);
    QVERIFY(exportPdf(path(), jobOf(articles())));
    const QString bare = m_folder.filePath(u"bare.pdf"_s);
    outputOf(u"qpdf"_s, {u"--remove-attachment=manifest.json"_s, path(), bare});
    QCOMPARE(manifestOf(bare).error().kind, ErrorKind::NotFound);
    QFile odd(m_folder.filePath(u"odd.json"_s));
    QVERIFY(odd.open(QIODevice::WriteOnly));
    odd.write("{\"articles\":[1,2");
    odd.close();
    const QString other = m_folder.filePath(u"other.pdf"_s);
    outputOf(u"qpdf"_s, {bare, u"--add-attachment"_s, odd.fileName(), u"--key=manifest.json"_s, u"--"_s, other});
    QCOMPARE(manifestOf(other).error().kind, ErrorKind::Malformed);
}

void PdfManifestTest::comesOutTheSameEachTime()
{
    auto job = jobOf(articles());
    job.options.hasCover = true;
    job.options.isReproducible = true;
    QByteArrayList written;
    for (const QString& name : {u"a.pdf"_s, u"b.pdf"_s}) {
        QVERIFY(exportPdf(m_folder.filePath(name), job));
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        written += file.readAll();
    }
    QVERIFY(written.first() == written.last());
    QVERIFY(!outputOf(u"qpdf"_s, {u"--json"_s, m_folder.filePath(u"a.pdf"_s)}).contains("CreationDate"));
    job.options.isReproducible = false;
    QVERIFY(exportPdf(path(), job));
    QVERIFY(outputOf(u"qpdf"_s, {u"--json"_s, path()}).contains("CreationDate"));
}

void PdfManifestTest::describesItselfInXmp()
{
    SKIP_WITHOUT_TOOL("pdfinfo");
    auto job = jobOf(articles());
    job.options.title = u"Ships & <ports> \"қала\""_s;
    job.options.author = u"Desk"_s;
    QVERIFY(exportPdf(path(), job));
    const QByteArray packet = outputOf(u"pdfinfo"_s, {u"-meta"_s, path()});
    QXmlStreamReader xml(packet);
    QStringList texts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace()) texts += xml.text().toString();
    QVERIFY2(!xml.hasError(), packet.constData());
    QVERIFY(texts.contains(u"Ships & <ports> \"қала\""_s));
    QVERIFY(texts.contains(u"Desk"_s));
    QVERIFY(texts.contains(u"Dateline " DATELINE_VERSION ""_s));
}

QTEST_GUILESS_MAIN(PdfManifestTest)
#include "PdfManifestTest.moc"
