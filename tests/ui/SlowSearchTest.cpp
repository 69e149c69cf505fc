// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/Workspace.h"

#include "library/Marking.h"
#include "ui/panes/articles/ArticleView.h"
#include "ui/panes/articles/ArticlesPane.h"
#include "ui/panes/search/SearchPane.h"
#include "ui/workspace/MarkActions.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <functional>

using namespace dateline;
using namespace dateline::workspace;
using namespace Qt::StringLiterals;

namespace {

constexpr int Stories = 3000;
constexpr int Patience = 60'000;
/// Finds all, but reads every text, the newest ids first, so that it is told of in part. Another one each time: what
/// was found once is known.
QString slowQuery()
{
    static int most = 4;
    return QStringLiteral("/story [0-9]{1,%1} of/").arg(++most);
}

/// Dates in another order than ids: the rest of a search comes between the rows of its first part.
QByteArray story(int number)
{
    const QDateTime date(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    const QJsonObject story{{u"id"_s, u"story-%1"_s.arg(number)},
                            {u"headline"_s, u"Headline %1"_s.arg(number)},
                            {u"date"_s, date.addSecs(qint64(number * 1009 % Stories) * 3600).toString(Qt::ISODate)},
                            {u"source"_s, u"Agency"_s},
                            {u"body"_s, u"Here is story %1 of many."_s.arg(number)}};
    return QJsonDocument(story).toJson(QJsonDocument::Compact) + '\n';
}

struct Panes {
    explicit Panes(Workspace& workspace) : search(workspace, &ground), articles(workspace, &ground)
    {
        ground.resize(800, 800);
        articles.widget()->setGeometry(0, 80, 392, 700);
        ground.show();
    }

    panes::ArticleView& list() const { return *articles.widget()->findChild<panes::ArticleView*>(); }
    bool says(const QString& text) const
    {
        const auto labels = search.widget()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(text); });
    }

    QWidget ground;
    panes::SearchPane search;
    panes::ArticlesPane articles;
};

}  // namespace

/// A search that takes long, as the panes show it while it runs.
class SlowSearchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void firstRowsAreShownWhileTheRestIsCounted();
    void openRowStaysInPlaceWhenTheWholeArrives();
    void scrolledListStaysInPlaceWhenTheWholeArrives();
    void endOfThePartIsNotPulledAlong();
    void selectionAndOpenArticleOutliveTheParts();
    void partCannotBeMarkedAsAWhole();
    void wholeListIsNotCutDownWhenItIsAskedForAgain();
    void newerQuestionEndsTheSlowOne();
    void partOfAClosedLibraryIsNotHeard();
    void listStaysInPlaceThoughItsUppermostRowIsGone();
    void searchBeginsAtTheTopThoughTheOpenArticleIsFound();

private:
    /// Asks, and acts once at the first part and once at the whole.
    void ask(const std::function<void()>& atPart, const std::function<void()>& atWhole);
    void settle();

    QTemporaryDir m_folder;
    std::shared_ptr<library::Library> m_library;
    std::unique_ptr<Workspace> m_workspace;
};

void SlowSearchTest::initTestCase()
{
    QFile file(m_folder.filePath(u"stories.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int number = 1; number <= Stories; ++number) file.write(story(number));
    file.close();
    const auto opened = library::Library::open(m_folder.filePath(u"library"_s));
    QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), Patience);
    m_library = *opened.result();
    library::ImportRequest request;
    request.paths = {file.fileName()};
    const auto report = m_library->importing().start(request)->report();
    QTRY_VERIFY_WITH_TIMEOUT(report.isFinished(), Patience);
    QCOMPARE(report.result()->added, Stories);
}

void SlowSearchTest::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setReadAfterMilliseconds(-1);
    m_workspace->setLibrary(m_library);
    settle();
    QCOMPARE(m_workspace->articles().rowCount(), Stories);
}

void SlowSearchTest::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isSearching() && m_workspace->hasCounts(), Patience);
}

void SlowSearchTest::ask(const std::function<void()>& atPart, const std::function<void()>& atWhole)
{
    QObject context;
    bool hadPart = false;
    bool hadWhole = false;
    connect(m_workspace.get(), &Workspace::resultChanged, &context, [&] {
        bool& had = m_workspace->isSearching() ? hadPart : hadWhole;
        if (!std::exchange(had, true)) (m_workspace->isSearching() ? atPart : atWhole)();
    });
    m_workspace->setQueryText(slowQuery());
    QTRY_VERIFY_WITH_TIMEOUT(hadWhole, Patience);
    QVERIFY2(hadPart, "the whole came without a part");
}

void SlowSearchTest::firstRowsAreShownWhileTheRestIsCounted()
{
    const Panes panes(*m_workspace);
    const auto atPart = [&] {
        const qint64 count = m_workspace->result().listing.count();
        QVERIFY(!m_workspace->result().isComplete);
        QVERIFY(m_workspace->isAnswered());
        QVERIFY(count >= 50 && count < Stories);
        QCOMPARE(m_workspace->articles().rowCount(), count);
        QVERIFY(panes.says(u"At least %1 articles"_s.arg(QLocale().toString(count))));
        QVERIFY(panes.says(u"counting…"_s));
    };
    ask(atPart, [&] {
        QVERIFY(m_workspace->result().isComplete);
        QCOMPARE(m_workspace->articles().rowCount(), Stories);
        QVERIFY(panes.says(u"3,000 articles"_s) && !panes.says(u"At least"_s) && !panes.says(u"counting…"_s));
    });
}

void SlowSearchTest::openRowStaysInPlaceWhenTheWholeArrives()
{
    const Panes panes(*m_workspace);
    ArticleId open;
    QRect place;
    connect(&m_workspace->articles(), &QAbstractItemModel::layoutAboutToBeChanged, &panes.ground,
            [&] { place = panes.list().visualRect(panes.list().currentIndex()); });
    const auto atPart = [&] {
        panes.list().step(2);
        open = m_workspace->openId();
    };
    ask(atPart, [&] {
        const int row = m_workspace->articles().rowOf(open);
        QVERIFY(row > 2);  // newer ones came above it
        QCOMPARE(panes.list().currentIndex().row(), row);
        QCOMPARE(panes.list().visualRect(panes.list().currentIndex()).top(), place.top());
    });
    const auto isFirstLoaded = [&] {
        const int row = panes.list().rows().place().row;
        return m_workspace->articles().index(row, 0).data(listing::ArticleListModel::IsLoadedRole).toBool();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFirstLoaded(), Patience);  // rows that are loaded have other heights
    QCOMPARE(panes.list().visualRect(panes.list().currentIndex()).top(), place.top());
}

void SlowSearchTest::scrolledListStaysInPlaceWhenTheWholeArrives()
{
    const Panes panes(*m_workspace);
    ArticleId top;
    const auto atPart = [&] {
        panes.list().moveTo({20, 7});
        top = m_workspace->articles().idAt(20);
    };
    ask(atPart, [&] {
        const int row = m_workspace->articles().rowOf(top);
        QVERIFY(row > 20);
        QCOMPARE(panes.list().rows().place(), (panes::RowWindow::Place{row, 7}));
    });
}

void SlowSearchTest::endOfThePartIsNotPulledAlong()
{
    const Panes panes(*m_workspace);
    ArticleId top;
    const auto atPart = [&] {
        panes.list().moveTo({m_workspace->articles().rowCount() - 1, 0});
        QVERIFY(panes.list().rows().isAtEnd());
        top = m_workspace->articles().idAt(panes.list().rows().place().row);
    };
    ask(atPart, [&] {
        const int row = m_workspace->articles().rowOf(top);
        QVERIFY(row + 100 < m_workspace->articles().rowCount());
        // It may have been loaded meanwhile, and be less high than its place in the list was.
        QVERIFY(std::abs(panes.list().rows().place().row - row) <= 1);
    });
}

void SlowSearchTest::selectionAndOpenArticleOutliveTheParts()
{
    const Panes panes(*m_workspace);
    // An old article that the first part lacks, and the newest that it has.
    const ArticleIds chosen{ArticleId{1}, ArticleId{Stories}};
    m_workspace->open(chosen.front());
    m_workspace->select(chosen);
    const auto isSelected = [&](ArticleId id) {
        const int row = m_workspace->articles().rowOf(id);
        return row >= 0 && panes.list().selectionModel()->isRowSelected(row, {});
    };
    const auto atPart = [&] {
        QVERIFY(!isSelected(chosen.front()) && isSelected(chosen.back()));
        QCOMPARE(m_workspace->selection(), chosen);
    };
    ask(atPart, [&] {
        QVERIFY(isSelected(chosen.front()) && isSelected(chosen.back()));
        QCOMPARE(m_workspace->selection(), chosen);
        QCOMPARE(m_workspace->openId(), chosen.front());
    });
}

void SlowSearchTest::partCannotBeMarkedAsAWhole()
{
    const auto markAll = [this] {
        Actions actions = markActions(*m_workspace);
        return *std::ranges::find(actions, u"article.markAllRead"_s, &Action::id);
    };
    const auto atPart = [&] {
        QVERIFY(!markAll().isEnabled());
        m_workspace->markAllRead();
    };
    ask(atPart, [&] { QVERIFY(markAll().isEnabled()); });
    const auto counts = m_library->reading().counts();
    QTRY_VERIFY_WITH_TIMEOUT(counts.isFinished(), Patience);
    QCOMPARE(counts.result()->unread, Stories);
}

void SlowSearchTest::wholeListIsNotCutDownWhenItIsAskedForAgain()
{
    ask([] {}, [] {});
    int fewest = Stories;
    connect(m_workspace.get(), &Workspace::resultChanged, this,
            [&] { fewest = std::min(fewest, m_workspace->articles().rowCount()); });
    m_workspace->setScope(allArticles());
    settle();
    m_workspace->setSort(query::SortKey::Oldest);
    settle();
    m_workspace->setSort(query::SortKey::Newest);
    settle();
    QCOMPARE(fewest, Stories);
}

void SlowSearchTest::newerQuestionEndsTheSlowOne()
{
    QStringList heard;
    bool isAsked = false;
    connect(m_workspace.get(), &Workspace::resultChanged, this, [&] {
        heard << u"%1 %2"_s.arg(m_workspace->isSearching() ? u"part"_s : u"whole"_s).arg(m_workspace->isAnswered());
        if (!std::exchange(isAsked, true)) m_workspace->setQueryText(u"headline:17"_s);
    });
    m_workspace->setQueryText(slowQuery());
    QTRY_VERIFY_WITH_TIMEOUT(heard.contains(u"whole 1"_s), Patience);
    QCOMPARE(heard, (QStringList{u"part 1"_s, u"whole 1"_s}));
    QCOMPARE(m_workspace->articles().rowCount(), 1);
    QVERIFY(m_workspace->result().isComplete);
}

void SlowSearchTest::partOfAClosedLibraryIsNotHeard()
{
    connect(m_workspace.get(), &Workspace::resultChanged, this, [&] {
        if (m_workspace->isSearching()) m_workspace->setLibrary(nullptr);
    });
    m_workspace->setQueryText(slowQuery());
    QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->library(), Patience);
    const auto after = m_library->searching().search({});  // answered when the slow one has ended
    QTRY_VERIFY_WITH_TIMEOUT(after.isFinished(), Patience);
    QCoreApplication::processEvents();
    QCOMPARE(m_workspace->articles().rowCount(), 0);
    QVERIFY(!m_workspace->isSearching());
}

void SlowSearchTest::listStaysInPlaceThoughItsUppermostRowIsGone()
{
    const Panes panes(*m_workspace);
    m_workspace->setScope(unreadArticles());
    settle();
    panes.list().moveTo({100, 9});
    const ArticleId top = m_workspace->articles().idAt(100);
    const ArticleId second = m_workspace->articles().idAt(101);
    const auto areLoaded = [&] {
        const QModelIndex first = m_workspace->articles().index(100, 0);
        const QModelIndex next = m_workspace->articles().index(101, 0);
        return first.data(listing::ArticleListModel::IsLoadedRole).toBool() &&
               next.data(listing::ArticleListModel::IsLoadedRole).toBool();
    };
    QTRY_VERIFY_WITH_TIMEOUT(areLoaded(), Patience);
    const int y = panes.list().visualRect(m_workspace->articles().index(101, 0)).top();
    m_workspace->setRead({top}, true);
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->counts().unread, Stories - 1, Patience);
    m_workspace->setScope(unreadArticles());  // asked again, as a commit elsewhere does
    settle();
    QCOMPARE(m_workspace->articles().rowOf(top), -1);
    const int row = m_workspace->articles().rowOf(second);
    QCOMPARE(panes.list().visualRect(m_workspace->articles().index(row, 0)).top(), y);
    const auto unmarked = m_library->marking().setRead({top}, false);
    QTRY_VERIFY_WITH_TIMEOUT(unmarked.isFinished(), Patience);
}

void SlowSearchTest::searchBeginsAtTheTopThoughTheOpenArticleIsFound()
{
    const Panes panes(*m_workspace);
    m_workspace->open(m_workspace->articles().idAt(1500));
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->openArticle().has_value(), Patience);
    const panes::RowWindow::Place top{};
    m_workspace->setQueryText(u"story"_s);
    settle();
    QCOMPARE(m_workspace->articles().rowCount(), Stories);
    QCOMPARE(panes.list().rows().place(), top);
    QCOMPARE(panes.list().currentIndex().row(), 1500);
    m_workspace->setQueryText({});
    settle();
    QVERIFY(top < panes.list().rows().place());  // among its neighbours again
    QVERIFY(panes.list().viewport()->rect().contains(panes.list().visualRect(panes.list().currentIndex())));
}

QTEST_MAIN(SlowSearchTest)
#include "SlowSearchTest.moc"
