// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// EPUB 3.3 (W3C, 2023): a zip of mimetype first and unpacked, META-INF/container.xml, the package, the navigation, a
// style and a page of XHTML an article. The package comes last, when all that it lists is written.
#include "export/ArticleByArticle.h"
#include "export/ArticleHtml.h"
#include "export/BodyHtml.h"
#include "export/ZipFile.h"
#include "export/formats/pdf/CleanText.h"
#include "export/formats/pdf/Wording.h"

#include <QDateTime>
#include <QLocale>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

const QByteArray Xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

QByteArray page(const QString& title, const QString& attributes, const QString& body)
{
    const QString whole =
        u"<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" "
        u"xmlns:epub=\"http://www.idpf.org/2007/ops\"%1>\n"
        "<head>\n<title>%2</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n"
        "<body>\n%3\n</body>\n</html>\n"_s;
    return Xml + whole.arg(attributes, title.toHtmlEscaped(), body).toUtf8();
}

/// Of the words that are not the articles' own.
QString ownLanguage()
{
    return QLocale().language() == QLocale::C ? u"en"_s : QLocale().bcp47Name();
}

/// What grows while the articles are written.
struct Lists {
    QString manifest, spine, contents;

    void add(const Article& article, const QString& name)
    {
        const QString id = name.section(u'.', 0, 0);
        manifest += u"    <item id=\"%1\" href=\"%2\" media-type=\"application/xhtml+xml\"/>\n"_s.arg(id, name);
        spine += u"    <itemref idref=\"%1\"/>\n"_s.arg(id);
        contents += u"<li dir=\"auto\"><a href=\"%1\">%2</a></li>\n"_s.arg(name, headlineOf(article).toHtmlEscaped());
    }
};

QByteArray navigation(const ExportJob& job, const QString& title, const Lists& lists)
{
    const QString line = classificationOf(job).toHtmlEscaped();
    const QString above = line.isEmpty() ? line : u"<p class=\"classification\" dir=\"auto\">"_s + line + u"</p>\n"_s;
    const QString body =
        u"%1<h1 dir=\"auto\">%2</h1>\n<nav epub:type=\"toc\" id=\"toc\">\n<h2>%3</h2>\n<ol>\n%4</ol>\n</nav>"_s;
    const QString language = u" xml:lang=\"%1\" lang=\"%1\""_s.arg(ownLanguage());
    return page(title, language,
                body.arg(above, title.toHtmlEscaped(), wordedContents().toHtmlEscaped(), lists.contents));
}

/// The same articles under the same title are the same book.
QString identifier(const ExportJob& job, const QString& title)
{
    static const QUuid ours(u"{0d4a2f0b-7f0c-5c53-8f0e-2c1f6f3f7a55}"_s);
    QString said = title;
    for (const ArticleId id : job.ids) said += u' ' + QString::number(id.value);
    return u"urn:uuid:"_s + QUuid::createUuidV5(ours, said).toString(QUuid::WithoutBraces);
}

QString moment()
{
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong();
    const QDateTime time = epoch > 0 ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC) : QDateTime::currentDateTimeUtc();
    return time.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

QByteArray package(const ExportJob& job, const QString& title, const Lists& lists)
{
    const QString author = cleaned(job.options.author).simplified().toHtmlEscaped();
    const QString creator = author.isEmpty() ? author : u"    <dc:creator>"_s + author + u"</dc:creator>\n"_s;
    const QString whole =
        u"<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"book\">\n"
        "  <metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
        "    <dc:identifier id=\"book\">%1</dc:identifier>\n    <dc:title>%2</dc:title>\n"
        "    <dc:language>%3</dc:language>\n%4    <meta property=\"dcterms:modified\">%5</meta>\n  </metadata>\n"
        "  <manifest>\n    <item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" "
        "properties=\"nav\"/>\n"
        "    <item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n%6  </manifest>\n"
        "  <spine>\n    <itemref idref=\"nav\" linear=\"%7\"/>\n%8  </spine>\n</package>\n"_s;
    const bool isShown = job.options.hasContents && job.ids.size() > 1;
    return Xml + whole
                     .arg(identifier(job, title), title.toHtmlEscaped(), ownLanguage(), creator, moment(),
                          lists.manifest, isShown ? u"yes"_s : u"no"_s, lists.spine)
                     .toUtf8();
}

QByteArray container()
{
    return Xml +
           "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n<rootfiles>\n"
           "<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>\n"
           "</rootfiles>\n</container>\n";
}

class EpubFormat final : public ExportFormat {
public:
    QString name() const override { return u"epub"_s; }
    QString title() const override { return u"EPUB book"_s; }
    QString extension() const override { return u"epub"_s; }
    QString mimeType() const override { return u"application/epub+zip"_s; }
    Result<void> write(const ExportJob& job, const QString& path) const override
    {
        const auto title = titleOf(job);
        if (!title) return title.error();
        auto file = OutputFile::over(path);
        if (!file) return file.error();
        ZipFile zip(*file);
        zip.add("mimetype", "application/epub+zip", ZipFile::Packing::Stored);
        zip.add("META-INF/container.xml", container());
        zip.add("EPUB/style.css", articleStyle().toUtf8());
        Lists lists;
        const auto written = eachArticle(job, path, [&](const Article& article, qsizetype place) -> Result<void> {
            const QString name = u"article-%1.xhtml"_s.arg(place + 1);
            const QString attributes =
                languageAttributes(article, Markup::Xhtml) + u" dir=\"%1\""_s.arg(directionOf(article));
            lists.add(article, name);
            const QString body = articleHtml(article, job.options.citations);
            const bool isDone = zip.add("EPUB/" + name.toLatin1(), page(headlineOf(article), attributes, body));
            return isDone ? Result<void>() : file->finish();
        });
        if (!written) return written;
        zip.add("EPUB/nav.xhtml", navigation(job, *title, lists));
        zip.add("EPUB/package.opf", package(job, *title, lists));
        return zip.finish();
    }
};

}  // namespace

const ExportFormat& epubFormat()
{
    static const EpubFormat format;
    return format;
}

}  // namespace dateline::exporting
