// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Forms.h"

#include <QXmlStreamReader>
#include <QtEndian>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

using namespace dateline;
using namespace dateline::tests;
using namespace dateline::exporting;

/// A book as other programs open it: the zip by its own records, the package by what it lists.
class EpubTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsWithItsType();
    void listsWhatItHolds();
    void everyPageIsWellFormed();
    void navigationLeadsToEveryArticle();
    void isTheSameTwice();
    void passesUnzip();
    void passesEpubcheck_data();
    void passesEpubcheck();
};

namespace {

struct Member {
    QString name;
    QByteArray content;
};

quint32 numberAt(const QByteArray& bytes, qsizetype at, int size)
{
    return size == 2 ? qFromLittleEndian<quint16>(bytes.constData() + at)
                     : qFromLittleEndian<quint32>(bytes.constData() + at);
}

/// In the order in which they stand, as libarchive reads a stream; nothing where it refuses one.
std::vector<Member> membersOf(const QByteArray& zip)
{
    std::vector<Member> members;
    const std::unique_ptr<archive, int (*)(archive*)> reader(archive_read_new(), archive_read_free);
    archive_read_support_format_zip_streamable(reader.get());
    archive_read_open_memory(reader.get(), zip.constData(), size_t(zip.size()));
    archive_entry* entry = nullptr;
    int outcome = ARCHIVE_OK;
    while ((outcome = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
        QByteArray content(qsizetype(archive_entry_size(entry)), 0);
        const auto got = archive_read_data(reader.get(), content.data(), size_t(content.size()));
        if (got != content.size()) return {};
        members.push_back({QString::fromUtf8(archive_entry_pathname_utf8(entry)), content});
    }
    return outcome == ARCHIVE_EOF ? members : std::vector<Member>();
}

std::vector<Article> someArticles()
{
    Article broken = hostileArticle();
    broken.html = u"<p onclick=\"x\">a</b>"_s;
    Article picture = structuredArticle();
    picture.summary.language = u"en"_s;
    picture.html +=
        u"<figure><img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==\" "
        "alt=\"Own\"></figure>"_s;
    return {
        structuredArticle(), hostileArticle(), Article(), articleOf(u"الميناء"_s, u"يفتح الميناء"_s), broken, picture};
}

QByteArray book(ExportOptions options = {})
{
    auto job = jobOf(someArticles());
    job.options = options;
    return exported(u"epub"_s, job);
}

QByteArray contentOf(const std::vector<Member>& members, const QString& name)
{
    const auto found = std::ranges::find(members, name, &Member::name);
    return found == members.end() ? QByteArray() : found->content;
}

/// The values of an attribute of all elements of a name.
QStringList attributes(const QByteArray& xml, const QString& element, const QString& attribute)
{
    QStringList values;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            values += reader.attributes().value(attribute).toString();
    return reader.hasError() ? QStringList{reader.errorString()} : values;
}

}  // namespace

void EpubTest::beginsWithItsType()
{
    const auto members = membersOf(book());
    QVERIFY(!members.empty());
    QCOMPARE(members.front().name, u"mimetype"_s);
    QCOMPARE(members.front().content, QByteArray("application/epub+zip"));
    // Neither packed nor with anything between name and content (EPUB 3.3, 4.2.2).
    const QByteArray zip = book();
    QCOMPARE(numberAt(zip, 8, 2), 0u);
    QCOMPARE(numberAt(zip, 28, 2), 0u);
    QCOMPARE(zip.mid(30, 28), QByteArray("mimetypeapplication/epub+zip"));
}

void EpubTest::listsWhatItHolds()
{
    const auto members = membersOf(book());
    const QStringList roots =
        attributes(contentOf(members, u"META-INF/container.xml"_s), u"rootfile"_s, u"full-path"_s);
    QCOMPARE(roots, QStringList(u"EPUB/package.opf"_s));
    const QByteArray package = contentOf(members, roots.first());
    QStringList listed;
    for (const QString& each : attributes(package, u"item"_s, u"href"_s)) listed += u"EPUB/"_s + each;
    QStringList held;
    for (const Member& member : members)
        if (member.name.startsWith(u"EPUB/"_s) && member.name != roots.first()) held += member.name;
    listed.sort();
    held.sort();
    QCOMPARE(listed, held);
    QCOMPARE(listed.size(), 8);
    const QStringList ids = attributes(package, u"item"_s, u"id"_s);
    const QStringList spine = attributes(package, u"itemref"_s, u"idref"_s);
    QCOMPARE(spine.size(), 7);
    for (const QString& each : spine) QVERIFY(ids.contains(each));
    QCOMPARE(attributes(package, u"item"_s, u"properties"_s).count(u"nav"_s), 1);
}

void EpubTest::everyPageIsWellFormed()
{
    for (const Member& member : membersOf(book())) {
        if (!member.name.endsWith(u".xhtml"_s) && !member.name.endsWith(u".opf"_s)) continue;
        QXmlStreamReader reader(member.content);
        while (!reader.atEnd()) reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(member.name + u": "_s + reader.errorString()));
    }
}

void EpubTest::navigationLeadsToEveryArticle()
{
    const auto members = membersOf(book());
    const QStringList links = attributes(contentOf(members, u"EPUB/nav.xhtml"_s), u"a"_s, u"href"_s);
    QCOMPARE(links.size(), 6);
    for (const QString& link : links) QVERIFY(!contentOf(members, u"EPUB/"_s + link).isEmpty());
    QVERIFY(contentOf(members, u"EPUB/article-4.xhtml"_s).contains("dir=\"rtl\""));
    QVERIFY(contentOf(members, u"EPUB/article-6.xhtml"_s).contains("xml:lang=\"en\""));
}

void EpubTest::isTheSameTwice()
{
    qputenv("SOURCE_DATE_EPOCH", "1679011200");
    const QByteArray first = book();
    const QByteArray second = book();
    qunsetenv("SOURCE_DATE_EPOCH");
    QVERIFY(!first.isEmpty());
    QCOMPARE(first, second);
}

void EpubTest::passesUnzip()
{
    SKIP_WITHOUT_TOOL("python3");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.epub"_s);
    QVERIFY(exportAs(u"epub"_s, path, jobOf(someArticles())));
    QCOMPARE(outputOf(u"python3"_s, {u"-c"_s,
                                     u"import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\n"
                                     "print(z.testzip(), len(z.namelist()))"_s,
                                     path}),
             QByteArray("None 11\n"));
}

void EpubTest::passesEpubcheck_data()
{
    QTest::addColumn<ExportOptions>("options");
    QTest::newRow("as it is") << ExportOptions();
    ExportOptions options;
    options.title = u"A <title> & more"_s;
    options.author = u"An & author"_s;
    options.classification = u"FOR US & NOBODY ELSE"_s;
    options.hasContents = false;
    options.citations = CitationStyle::Chicago;
    QTest::newRow("with everything") << options;
}

void EpubTest::passesEpubcheck()
{
    // Debian's is a jar that a shell may not know how to start.
    const QString jar = QFileInfo(QStandardPaths::findExecutable(u"epubcheck"_s)).canonicalFilePath();
    if (!jar.endsWith(u".jar"_s) || !hasTool(u"java"_s)) QSKIP("epubcheck is not installed");
    QFETCH(ExportOptions, options);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.epub"_s);
    auto job = jobOf(someArticles());
    job.options = options;
    QVERIFY(exportAs(u"epub"_s, path, job));
    const QByteArray said = outputOf(u"java"_s, {u"-jar"_s, jar, path});
    QVERIFY2(!said.startsWith("failed"), said.constData());
}

QTEST_GUILESS_MAIN(EpubTest)
#include "EpubTest.moc"
