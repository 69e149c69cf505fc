// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pdf.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <csignal>

using namespace dateline;
using namespace dateline::tests;
using namespace dateline::exporting;

/// The door: whole files or none, whatever goes wrong.
class ExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void knowsItsFormats();
    void replacesAFileWhole();
    void followsALink();
    void leavesNothingWhereTheFormatFails();
    void leavesNothingWhereAnArticleIsMissing();
    void leavesNothingWhenCancelled_data();
    void leavesNothingWhenCancelled();
    void leavesNothingWhereTheFileMayNotGrow();
    void saysThatTheDiskIsFull();
    void namesThePathThatCannotBeWritten_data();
    void namesThePathThatCannotBeWritten();
    void writesUnderTheLongestName();
    void tellsProgressByArticle();
    void writesTheSameFileTwice();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(QStringLiteral("out.pdf")); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    void putOld() const;
    QByteArray content() const;
};

static std::vector<Article> someArticles(int count)
{
    std::vector<Article> articles;
    for (int i = 0; i < count; ++i)
        articles.push_back(
            articleOf(QStringLiteral("Headline %1").arg(i), QStringLiteral("Text of it. ").repeated(300)));
    return articles;
}

void ExportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ExportTest::cleanup()
{
    m_folder.reset();
}

void ExportTest::putOld() const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
}

QByteArray ExportTest::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ExportTest::knowsItsFormats()
{
    QVERIFY(!exportFormats().empty());
    for (const ExportFormat* format : exportFormats()) {
        QCOMPARE(exportFormatNamed(format->name()), format);
        QVERIFY(!format->title().isEmpty());
        QVERIFY(!format->extension().startsWith(u'.'));
        QVERIFY(format->mimeType().contains(u'/'));
    }
    QVERIFY(exportFormatNamed(QStringLiteral("pdf")));
    QVERIFY(!exportFormatNamed(QStringLiteral("PDF2")));
}

void ExportTest::replacesAFileWhole()
{
    putOld();
    ::chmod(path().toLocal8Bit().constData(), 0640);
    QVERIFY(exportPdf(path(), jobOf(someArticles(2))));
    QVERIFY(content().startsWith("%PDF-"));
    QVERIFY(content().trimmed().endsWith("%%EOF"));
    QCOMPARE(files(), QStringList(QStringLiteral("out.pdf")));
    struct stat found;
    QCOMPARE(::stat(path().toLocal8Bit().constData(), &found), 0);
    QCOMPARE(found.st_mode & 0777, 0640u);
}

void ExportTest::followsALink()
{
    putOld();
    const QString link = m_folder->filePath(QStringLiteral("link.pdf"));
    QVERIFY(QFile::link(path(), link));
    QVERIFY(exportPdf(link, jobOf(someArticles(1))));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(content().startsWith("%PDF-"));
}

namespace {

class FailingFormat final : public ExportFormat {
public:
    QString name() const override { return QStringLiteral("failing"); }
    QString title() const override { return name(); }
    QString extension() const override { return name(); }
    QString mimeType() const override { return QStringLiteral("x/y"); }
    Result<void> write(const ExportJob&, const QString& path) const override
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) file.write("half");
        return Error{ErrorKind::DiskFull, path, QStringLiteral("no space")};
    }
};

}  // namespace

void ExportTest::leavesNothingWhereTheFormatFails()
{
    const auto failed = exportTo(path(), FailingFormat(), jobOf(someArticles(1)));
    QVERIFY(!failed);
    QCOMPARE(failed.error(), (Error{ErrorKind::DiskFull, path(), QStringLiteral("no space")}));
    QVERIFY(files().isEmpty());
    putOld();
    QVERIFY(!exportTo(path(), FailingFormat(), jobOf(someArticles(1))));
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(files().size(), 1);
}

void ExportTest::leavesNothingWhereAnArticleIsMissing()
{
    putOld();
    auto job = jobOf(someArticles(3));
    const auto fetch = job.article;
    job.article = [&](ArticleId id) -> Result<Article> {
        if (id.value == 3) return Error{ErrorKind::NotFound, QStringLiteral("3"), {}};
        return fetch(id);
    };
    const auto failed = exportPdf(path(), job);
    QVERIFY(!failed);
    QCOMPARE(failed.error(), (Error{ErrorKind::NotFound, QStringLiteral("3"), {}}));
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(files().size(), 1);
}

void ExportTest::leavesNothingWhenCancelled_data()
{
    QTest::addColumn<int>("fetches");
    for (const int fetches : {0, 1, 5, 8, 10}) QTest::addRow("after %d fetches", fetches) << fetches;
}

void ExportTest::leavesNothingWhenCancelled()
{
    QFETCH(int, fetches);
    putOld();
    auto job = jobOf(someArticles(5));
    const auto fetch = job.article;
    int left = fetches;
    if (left == 0) job.cancel.request();
    job.article = [&](ArticleId id) {
        if (--left == 0) job.cancel.request();
        return fetch(id);
    };
    const auto failed = exportPdf(path(), job);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Cancelled);
    QCOMPARE(failed.error().subject, path());
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(files().size(), 1);
}

void ExportTest::leavesNothingWhereTheFileMayNotGrow()
{
    putOld();
    struct rlimit before;
    ::getrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, SIG_IGN);
    for (const rlim_t limit : {0ul, 1000ul, 20000ul}) {
        const struct rlimit small {
            limit, before.rlim_max
        };
        ::setrlimit(RLIMIT_FSIZE, &small);
        const auto failed = exportPdf(path(), jobOf(someArticles(5)));
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::CannotWrite);
        QCOMPARE(failed.error().subject, path());
        QCOMPARE(content(), QByteArray("old"));
        QCOMPARE(files().size(), 1);
    }
}

void ExportTest::saysThatTheDiskIsFull()
{
    if (::access("/dev/full", W_OK) != 0 || ::access("/dev", W_OK) != 0) QSKIP("/dev/full cannot be written here");
    const ExportFormat* pdf = exportFormatNamed(QStringLiteral("pdf"));
    const auto failed = pdf->write(jobOf(someArticles(2)), QStringLiteral("/dev/full"));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::DiskFull);
    QVERIFY(!QFileInfo::exists(QStringLiteral("/dev/full~")));
}

void ExportTest::namesThePathThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("relative");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no such folder") << QStringLiteral("nowhere/out.pdf") << ErrorKind::NotFound;
    QTest::newRow("a folder") << QStringLiteral(".") << ErrorKind::CannotWrite;
    QTest::newRow("below a file") << QStringLiteral("file/out.pdf") << ErrorKind::NotFound;
    QTest::newRow("a pipe") << QStringLiteral("pipe") << ErrorKind::CannotWrite;
}

void ExportTest::namesThePathThatCannotBeWritten()
{
    QFETCH(QString, relative);
    QFETCH(ErrorKind, kind);
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(::mkfifo(m_folder->filePath(QStringLiteral("pipe")).toLocal8Bit().constData(), 0600), 0);
    const auto failed = exportPdf(m_folder->filePath(relative), jobOf(someArticles(1)));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, kind);
    QVERIFY(failed.error().subject.startsWith(m_folder->path()));
    QCOMPARE(files().size(), 2);
}

void ExportTest::writesUnderTheLongestName()
{
    const QString name = QString(251, u'n') + QStringLiteral(".pdf");
    QVERIFY(exportPdf(m_folder->filePath(name), jobOf(someArticles(1))));
    QCOMPARE(files(), QStringList(name));
    const QString wide = QString(83, QChar(0x4E00)) + QStringLiteral(".pdf");  // three bytes a letter
    QVERIFY(exportPdf(m_folder->filePath(wide), jobOf(someArticles(1))));
}

void ExportTest::tellsProgressByArticle()
{
    auto job = jobOf(someArticles(7));
    std::vector<Progress> told;
    job.progress = [&](const Progress& progress) { told.push_back(progress); };
    QVERIFY(exportPdf(path(), job));
    QVERIFY(told.size() >= 7);
    for (size_t i = 1; i < told.size(); ++i) QVERIFY(told[i].done >= told[i - 1].done);
    QCOMPARE(told.back(), (Progress{7, 7, QStringLiteral("Headline 6")}));
}

void ExportTest::writesTheSameFileTwice()
{
    qputenv("SOURCE_DATE_EPOCH", "1679011200");
    QVERIFY(exportPdf(path(), jobOf(someArticles(3))));
    const QByteArray first = content();
    QVERIFY(exportPdf(path(), jobOf(someArticles(3))));
    qunsetenv("SOURCE_DATE_EPOCH");
    QVERIFY(first == content());
}

QTEST_GUILESS_MAIN(ExportTest)
#include "ExportTest.moc"
