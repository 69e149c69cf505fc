// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenLibrary.h"
#include "library/Annotating.h"
#include "library/Gathering.h"
#include "support/CorrectedArticle.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

/// A hundred articles with highlights, notes and baskets, and what imports do to them.
class AnnotatingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aTenthOfTheWordsIsChanged();
    void anImportThatIsUndoneGivesThemBack();
    void theArticlesFileIsLost();
    void aChangeIsTold();
    void anArticleIsOpenedWithThem();
    void theyAreListed();
    void theyGoWithWhatIsErased();
    void closingRefusesNothingThatWasAsked();

private:
    void open();
    void highlightAll();
    QString write(const std::vector<KnownArticle>& articles) const;
    ArticleId idOf(int number) const { return ids[size_t(number)]; }
    Annotations of(ArticleId id) const { return value(waited(library->annotating().of(id))); }
    void findIds();

    static constexpr int Articles = 100;
    static constexpr int HighlightsOfArticle = 10;

    std::unique_ptr<QTemporaryDir> folder;
    std::shared_ptr<library::Library> library;
    std::vector<KnownArticle> before, after;
    std::vector<std::vector<Highlight>> highlights;
    ArticleIds ids;
};

void AnnotatingTest::initTestCase()
{
    Desk desk(17, madeSentences(u"abcdefghiklmnoprstuvéèöü"_s, 5, true), 0);
    for (int number = 0; number < Articles; ++number) {
        before.push_back(desk.article());
        after.push_back(desk.corrected(before.back()));
        std::vector<Highlight> some;
        for (int each = 0; each < HighlightsOfArticle; ++each) some.push_back(desk.highlight(before.back()));
        highlights.push_back(some);
    }
}

void AnnotatingTest::init()
{
    library.reset();
    folder = std::make_unique<QTemporaryDir>();
    open();
    imported(*library, write(before));
    findIds();
}

void AnnotatingTest::open()
{
    library = openLibrary(folder->filePath(u"library"_s));
}

void AnnotatingTest::findIds()
{
    ids.assign(Articles, {});
    const Listing all = found(*library, {});
    for (qint64 row = 0; row < all.count(); ++row) {
        const Article article = value(waited(library->reading().article(all.at(row)))).article;
        ids[article.guid.section(u'-', 1).toUInt()] = article.summary.id;
    }
}

QString AnnotatingTest::write(const std::vector<KnownArticle>& articles) const
{
    QFile file(folder->filePath(u"articles.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    for (size_t number = 0; number < articles.size(); ++number) {
        const QJsonObject article{{u"id"_s, u"made-%1"_s.arg(number)},
                                  {u"headline"_s, u"Made article %1"_s.arg(number)},
                                  {u"date"_s, u"2023-03-17"_s},
                                  {u"language"_s, u"en"_s},
                                  {u"body"_s, articles[number].text()}};
        file.write(QJsonDocument(article).toJson(QJsonDocument::Compact) + '\n');
    }
    return file.fileName();
}

void AnnotatingTest::highlightAll()
{
    for (int number = 0; number < Articles; ++number) {
        const QString body = value(waited(library->reading().article(idOf(number)))).article.body;
        QCOMPARE(body, before[size_t(number)].text());
        Annotations some;
        for (const Highlight& each : highlights[size_t(number)])
            some.push_back({.article = idOf(number),
                            .passage = library::passageOf(body, each.range),
                            .colour = HighlightColour(1 + each.firstId % 4),
                            .note = u"words %1 to %2"_s.arg(each.firstId).arg(each.lastId)});
        const Annotated added = value(waited(library->annotating().add(some)));
        QCOMPARE(added.now.size(), size_t(HighlightsOfArticle));
    }
}

// A note says which words were chosen, so it is known where they should be.
static Highlight wordsOf(const Annotation& annotation)
{
    const QStringList words = annotation.note.split(u' ');
    return {words.value(1).toInt(), words.value(3).toInt(), {}};
}

// The promise: 95 of 100 highlights in their right place, the rest listed, none on another text, none gone.
void AnnotatingTest::aTenthOfTheWordsIsChanged()
{
    highlightAll();
    const ImportReport report = imported(*library, write(after));
    QCOMPARE(report.updated, Articles);
    int kept = 0, right = 0, wrong = 0, listed = 0, all = 0;
    for (int number = 0; number < Articles; ++number)
        for (const Annotation& annotation : of(idOf(number))) {
            ++all;
            const Highlight words = wordsOf(annotation);
            const auto truth = after[size_t(number)].rangeOf(words.firstId, words.lastId);
            const Passage& passage = *annotation.passage;
            kept += truth ? 1 : 0;
            listed += passage.isPlaced ? 0 : 1;
            if (!passage.isPlaced) {
                QVERIFY(passage.last == passage.made);
                continue;
            }
            const double share = truth ? shareInCommon(*truth, passage.last.range) : 0;
            right += share >= 0.66 ? 1 : 0;
            wrong += share > 0 ? 0 : 1;
            const std::u32string text = after[size_t(number)].text().toStdU32String();
            QCOMPARE(text.substr(size_t(passage.last.range.from), size_t(passage.last.range.length)),
                     passage.last.exact.toStdU32String());
        }
    qInfo("%d highlights: %d of %d right (%.1f %%), %d listed, %d wrong", all, right, kept, 100.0 * right / kept,
          listed, wrong);
    QCOMPARE(all, Articles * HighlightsOfArticle);
    QVERIFY(kept > 800 && kept < all);
    QVERIFY(right >= 0.95 * kept);
    QCOMPARE(wrong, 0);
    const AnnotationPage lost =
        value(waited(library->annotating().list({.onlyLost = true, .most = Articles * HighlightsOfArticle})));
    QCOMPARE(lost.count, listed);
    QCOMPARE(qint64(lost.rows.size()), lost.count);
}

void AnnotatingTest::anImportThatIsUndoneGivesThemBack()
{
    highlightAll();
    std::vector<Annotations> made;
    for (const ArticleId id : ids) made.push_back(of(id));
    const ImportReport report = imported(*library, write(after));
    QVERIFY(of(idOf(0)) != made.front());
    QVERIFY(waited(library->importing().undo(report.batch)));
    for (int number = 0; number < Articles; ++number) QVERIFY(of(idOf(number)) == made[size_t(number)]);
    QCOMPARE(value(waited(library->annotating().list({.onlyLost = true}))).count, 0);
}

void AnnotatingTest::theArticlesFileIsLost()
{
    highlightAll();
    const QString body = before[3].text();
    (void)value(waited(library->annotating().add({{.article = idOf(5), .note = u"on all of it"_s}})));
    (void)value(waited(library->gathering().create(u"Chapter"_s)));
    (void)value(waited(library->gathering().add({{.article = idOf(3), .passage = library::passageOf(body, {4, 30})}})));
    std::vector<Annotations> made;
    for (const ArticleId id : ids) made.push_back(of(id));
    const ArticleIds known = ids;
    library.reset();
    for (const char* ending : {"", "-wal", "-shm"})
        QFile::remove(folder->filePath(u"library/articles.db"_s + QLatin1String(ending)));
    open();
    QCOMPARE(value(waited(library->annotating().list({}))).count, Articles * HighlightsOfArticle + 1);
    imported(*library, write(before));
    findIds();
    QCOMPARE(ids, known);
    for (int number = 0; number < Articles; ++number) QVERIFY(of(idOf(number)) == made[size_t(number)]);
    const auto rows = value(waited(library->gathering().passages()));
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].article->headline, u"Made article 3"_s);
}

void AnnotatingTest::aChangeIsTold()
{
    QSignalSpy changes(library.get(), &library::Library::changed);
    const auto told = [&] {
        ArticleIds ids;
        for (const QList<QVariant>& arguments : changes) {
            const auto change = arguments[0].value<ChangeSet>();
            if (change.realm == Realm::Reader) ids.insert(ids.end(), change.changed.begin(), change.changed.end());
        }
        return ids;
    };
    const auto isTold = [&](ArticleId id) {
        const ArticleIds all = told();
        return std::find(all.begin(), all.end(), id) != all.end();
    };
    const Passage passage = library::passageOf(before[7].text(), {0, 50});
    const auto added = waited(
        library->annotating().add({{.article = idOf(7), .passage = passage, .colour = HighlightColour::Yellow}}));
    QVERIFY(added);
    runUntil([&] { return isTold(idOf(7)); });
    changes.clear();
    std::vector<KnownArticle> moved{before.begin(), before.begin() + 8};
    moved[7].paragraphs.insert(moved[7].paragraphs.begin(), {{u"News"_s, -1}});
    QCOMPARE(imported(*library, write(moved)).updated, 1);
    runUntil([&] { return isTold(idOf(7)); });
    QCOMPARE(of(idOf(7)).front().passage->last.range.from, 6);
}

void AnnotatingTest::anArticleIsOpenedWithThem()
{
    const QString headline = u"Made article 2"_s;
    (void)value(waited(library->annotating().add({{.article = idOf(2),
                                                   .passage = library::passageOf(headline, {0, 4}, Field::Headline),
                                                   .colour = HighlightColour::Blue},
                                                  {.article = idOf(2), .note = u"read again"_s}})));
    const library::OpenArticle open = value(waited(library->reading().article(idOf(2))));
    QCOMPARE(open.annotations.size(), size_t(2));
    QVERIFY(open.annotations == of(idOf(2)));
    QCOMPARE(open.annotations[1].passage->last.exact, u"Made"_s);
    QVERIFY(value(waited(library->reading().article(idOf(3)))).annotations.empty());
}

void AnnotatingTest::theyAreListed()
{
    const auto add = [&](int number, HighlightColour colour, const QString& note) {
        const Passage passage = library::passageOf(before[size_t(number)].text(), {0, 40});
        return value(waited(library->annotating().add(
                         {{.article = idOf(number), .passage = passage, .colour = colour, .note = note}})))
            .now.front()
            .id;
    };
    const auto listed = [&](library::AnnotationRequest request) {
        std::vector<qint64> ids;
        for (const AnnotationRow& row : value(waited(library->annotating().list(std::move(request)))).rows)
            ids.push_back(row.annotation.id);
        return ids;
    };
    const qint64 first = add(1, HighlightColour::Yellow, u"Ask the Ministère"_s);
    const qint64 second = add(2, HighlightColour::Green, {});
    const qint64 third = add(3, HighlightColour::Yellow, u"ask again"_s);
    const qint64 whole =
        value(waited(library->annotating().add({{.article = idOf(1), .note = u"whole"_s}}))).now.front().id;
    using Ids = std::vector<qint64>;
    using Order = library::AnnotationRequest::Order;
    QCOMPARE(listed({}), (Ids{whole, third, second, first}));
    QCOMPARE(listed({.order = Order::Oldest}), (Ids{first, second, third, whole}));
    QCOMPARE(listed({.order = Order::Oldest, .offset = 1, .most = 2}), (Ids{second, third}));
    QVERIFY(listed({.offset = 9}).empty());
    QCOMPARE(listed({.colours = {HighlightColour::Yellow}}), (Ids{third, first}));
    QCOMPARE(listed({.colours = {HighlightColour::None, HighlightColour::Green}}), (Ids{whole, second}));
    QCOMPARE(listed({.onlyNoted = true}), (Ids{whole, third, first}));
    QCOMPARE(listed({.text = u"ministere ASK"_s}), Ids{first});
    QCOMPARE(listed({.text = u"ag"_s}), Ids{third});
    QVERIFY(listed({.text = u"gain"_s}).empty());
    QCOMPARE(listed({.text = before[2].text().section(u' ', 0, 0)}).empty(), false);
    QCOMPARE(listed({.from = QDate::currentDate().addDays(-1), .to = QDate::currentDate()}).size(), size_t(4));
    QVERIFY(listed({.to = QDate::currentDate().addDays(-2)}).empty());
    QVERIFY(listed({.from = QDate::currentDate().addDays(2)}).empty());
    const Listing all = found(*library, {});
    const Ids byArticle = listed({.order = Order::ByArticle});
    QCOMPARE(byArticle.size(), size_t(4));
    const auto place = std::find(byArticle.begin(), byArticle.end(), first);
    QVERIFY(place != byArticle.begin() && *std::prev(place) == whole);
    const Mark tag = value(waited(library->marking().define({{MarkKind::Tag, 0}, u"chosen"_s})));
    QVERIFY(waited(library->marking().set(tag, {idOf(1), idOf(2)}, true)));
    library::AnnotationRequest ofTag{.articles = asking(u"tag:chosen"_s).query, .order = Order::Oldest};
    QCOMPARE(listed(ofTag), (Ids{first, second, whole}));
    QVERIFY(waited(library->marking().set({MarkKind::Bin}, {idOf(1)}, true)));
    QCOMPARE(listed(ofTag), Ids{second});
    QCOMPARE(listed({}).size(), size_t(4));
}

void AnnotatingTest::theyGoWithWhatIsErased()
{
    const Passage passage = library::passageOf(before[4].text(), {0, 40});
    (void)value(waited(
        library->annotating().add({{.article = idOf(4), .passage = passage, .colour = HighlightColour::Yellow}})));
    (void)value(waited(library->gathering().create(u"A"_s)));
    (void)value(waited(library->gathering().add({{.article = idOf(4), .passage = passage}})));
    QVERIFY(waited(library->marking().set({MarkKind::Bin}, {idOf(4)}, true)));
    QCOMPARE(value(waited(library->annotating().list({}))).count, 1);
    QCOMPARE(value(waited(library->marking().emptyBin())), 1);
    QCOMPARE(value(waited(library->annotating().list({}))).count, 0);
    const auto rows = value(waited(library->gathering().passages()));
    QCOMPARE(rows.size(), size_t(1));
    QVERIFY(!rows[0].article);
    QCOMPARE(rows[0].passage.passage.last, passage.last);
}

void AnnotatingTest::closingRefusesNothingThatWasAsked()
{
    const Passage passage = library::passageOf(before[1].text(), {0, 40});
    for (int each = 0; each < 20; ++each)
        library->annotating().add({{.article = idOf(1), .passage = passage, .colour = HighlightColour::Pink}});
    library.reset();
    open();
    QCOMPARE(of(idOf(1)).size(), size_t(20));
}

QTEST_GUILESS_MAIN(AnnotatingTest)
#include "AnnotatingTest.moc"
