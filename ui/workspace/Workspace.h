// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Correction.h"
#include "article/Mark.h"
#include "article/Passage.h"
#include "article/Selection.h"
#include "library/Exporting.h"
#include "library/Importing.h"
#include "library/Reading.h"
#include "library/Reviewing.h"
#include "library/Searching.h"
#include "listing/ArticleListModel.h"
#include "ui/workspace/Loosening.h"
#include "ui/workspace/Preferences.h"
#include "ui/workspace/QuickFilters.h"
#include "ui/workspace/Scope.h"
#include "ui/workspace/Tab.h"
#include "ui/workspace/Works.h"

#include <QDate>
#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace dateline::workspace {

class Annotator;
class Gatherer;

/// What stands beside the article: the list, or what was highlighted and gathered.
enum class Middle { Articles, Notes, Basket };

/// Where a step through the list goes from the open article.
enum class Step { Next, Previous, NextUnread };

/// What shall become of a tag or collection on some articles.
struct MarkWish {
    MarkKind kind = MarkKind::Tag;
    QString path{};  ///< a tag's name, a collection's path
    bool isSet = true;

    bool operator==(const MarkWish&) const = default;
};

/// What all panes look at: the library, what is asked, what was found, the selection and the open article. State flows
/// down by signals, intent flows up by calls; no pane knows another. Lives on the window's thread and never waits:
/// answers of the library arrive later, and only the newest question's answer is heard.
class Workspace final : public QObject {
    Q_OBJECT
public:
    explicit Workspace(Clock clock = systemClock(), QObject* parent = nullptr);
    ~Workspace() override;

    // The library. Null until one is open.
    void setLibrary(std::shared_ptr<library::Library> library);
    const std::shared_ptr<library::Library>& library() const;
    const library::SidebarCounts& counts() const;
    bool hasCounts() const;  ///< false until the library has told them
    qint64 indexBehind() const;
    bool isLibraryEmpty() const;  ///< known to hold nothing, in the Bin neither
    bool hasSamples() const;      ///< the sample stories are installed
    void setHasSamples(bool hasSamples);

    // What is asked.
    const Scope& scope() const;
    void setScope(const Scope& scope);
    const query::Query& query() const;  ///< as typed, parsed; `.text` is the text
    void setQueryText(const QString& text);
    const QuickFilters& filters() const;  ///< narrow scope and query further
    void setFilters(const QuickFilters& filters);
    query::Order sort() const;  ///< in force: `sort:` in the query beats the choice
    void setSort(const query::Order& sort);
    /// Asks the same again, by the clock of now: what was read and left in view since then goes.
    void refresh();
    QDate today() const;  ///< the reader's calendar day

    // All of that at once.
    /// What is asked and open now, with what was found; of the panes' places it knows nothing.
    Tab tab() const { return tab(openId()); }
    /// The same with another article open.
    Tab tab(ArticleId open) const;
    /// Shows what was found then at once, and asks anew where that may have changed. What was open is open again, and
    /// never counts as read by that.
    void show(const Tab& tab);

    // What was found. Of a slow search first a part, whose count is «at least».
    const library::SearchResult& result() const;
    bool isSearching() const;
    /// False while the result is still that of another question.
    bool isAnswered() const;
    listing::ArticleListModel& articles();
    /// How many the query alone finds, asked only where a narrow scope has none.
    std::optional<qint64> countInWholeLibrary() const;
    /// How many there are without the quick filters, asked only where these let nothing through.
    std::optional<qint64> countWithoutFilters() const;
    /// What to leave out, asked only where the whole library has nothing.
    const std::optional<Loosening>& loosening() const;

    // What is in hand.
    const Selection& selection() const;
    void select(const Selection& articles);
    ArticleId openId() const;
    /// Asks for the article; openArticleChanged() when it is there. Id 0 closes. Never changes what is read.
    void open(ArticleId id);
    /// The same, but not by the person (a session restored): looked at so, it never counts as read.
    void reopen(ArticleId id);
    const std::optional<library::OpenArticle>& openArticle() const;
    bool mayCountAsRead() const;
    /// Selection, or the open article where nothing is selected.
    Selection inHand() const;

    // Marks, undoable to the exact ids. What is marked are the articles at the moment of the call, however many.
    void setRead(const Selection& articles, bool isRead);
    void setBookmarked(const Selection& articles, bool isBookmarked);
    /// Several at once, as one command: tags or collections by name or path, made where they are not there.
    void changeMarks(const Selection& articles, const std::vector<MarkWish>& wishes);
    void setBinned(const Selection& articles, bool isBinned);
    void emptyBin();  ///< for ever: whoever calls it has asked before
    // Tags and collections themselves, undoable.
    void define(const NamedMark& named);  ///< a new one (id 0), or another name, colour or place
    void forget(const Mark& mark);        ///< with the collections within it; no article goes
    void merge(const Mark& from, const Mark& into);
    // Corrections, undoable likewise: of fields of articles, and of the names of sources.
    void correct(const Selection& articles, const Correction& correction);
    void renameSource(const QString& from, const QString& to);  ///< where `to` is there, they become one
    void restoreSource(const QString& name);                    ///< under the names that it was imported with
    // Reviews: scopes whose articles are judged one by one. All undoable likewise.
    std::optional<Review> review() const;  ///< that is gone through
    /// Of what is listed; none until the library has told.
    const std::optional<library::ReviewState>& reviewState() const;
    /// Of what is asked now, which becomes the scope.
    void beginReview(const QString& name);
    void renameReview(const Review& review, const QString& name);
    void forgetReview(const Review& review);
    /// What is in hand, then on to the next that is not judged. None: not judged any more.
    void judge(std::optional<Verdict> verdict, const QString& reason = {});
    void goToUnjudged();
    void toggleRead();      ///< of what is in hand
    void toggleBookmark();  ///< of what is in hand
    void binInHand();       ///< what is in hand goes to the Bin, and the next article is opened
    void markAllRead();     ///< of the whole result, once that is known
    /// Of what an import added: the articles dated before so many days.
    void markOldRead(qint64 batch, int days);
    void markOpened(ArticleId id);  ///< read because it was looked at: no toast, no undo
    bool isBookmarkInHand() const;
    QUndoStack& undoStack();
    /// What was done already, to be taken back by `undo` and done again by `redo`; told as a toast.
    void remember(const QString& toast, std::function<void()> undo, std::function<void()> redo);
    Annotator& annotator();
    Gatherer& gatherer();
    /// How long an article stays open before it counts as read; negative: never by itself.
    int readAfterMilliseconds() const;
    void setReadAfterMilliseconds(int milliseconds);

    // What a person chose of how panes behave.
    const Preferences& preferences() const;
    void setPreferences(const Preferences& preferences);
    /// Lists the near-duplicates of a listed article where they are collapsed, until the next question; or no more.
    void toggleAlike(ArticleId id);

    // Long work.
    Works& works();
    void import(const library::ImportRequest& request);
    void exportArticles(const library::ExportRequest& request);

    Middle middle() const;
    void setMiddle(Middle middle);
    /// Opens the article and goes to the passage in it, where that has a place.
    void openAt(ArticleId id, const Passage& passage);

    // Intents that another pane or the window answers.
    void step(Step step) { Q_EMIT stepAsked(step); }
    void askForPane(const QString& paneId) { Q_EMIT paneAsked(paneId); }
    void notice(const QString& sentence) { Q_EMIT noticed(sentence); }  ///< in the line at the bottom
    void askFor(const QString& actionId) { Q_EMIT actionAsked(actionId); }
    void askForTab(const Tab& tab) { Q_EMIT tabAsked(tab); }  ///< to be opened behind the one that is shown

Q_SIGNALS:
    void libraryLeaving();  ///< the library is still there
    void libraryChanged();
    void countsChanged();
    void indexBehindChanged(qint64 articles);
    void scopeChanged();
    void filtersChanged();
    void queryChanged();  ///< text, tree or order
    void searchStarted();
    void resultChanged();
    void selectionChanged();
    void openArticleChanged();
    void reviewChanged();               ///< which, or where it stands
    void marked(const QString& toast);  ///< «Marked 212 read», undoable by undoStack()
    void importFinished(const dateline::ImportReport& report, const dateline::library::ImportRequest& request);
    void exportFinished(const QString& path);
    void noticed(const QString& sentence);  ///< of something that went on by itself
    void failed(const dateline::Error& error);
    void preferencesChanged();
    void middleChanged();
    void passageAsked(dateline::ArticleId article, const dateline::Passage& passage);
    /// Anything that an Action's isEnabled or isChecked may look at.
    void changed();

    void stepAsked(dateline::workspace::Step step);
    void paneAsked(const QString& paneId);
    void tabAsked(const dateline::workspace::Tab& tab);
    /// A tag or collection has another name or place.
    void scopeRenamed(const dateline::workspace::Scope& from, const dateline::workspace::Scope& to);
    void actionAsked(const QString& actionId);  ///< «import.files», «search.focus»: run that row of the table

private:
    struct Question;
    struct Marked;
    struct MarkWork;

    void follow(library::Library& library);
    void takeChange(const ChangeSet& change);
    void askCounts();
    void followCalendar();
    Question question() const;
    void askAnew();
    void search();
    void searchAgain();
    void showFound(const Found& found);
    query::Query filterQuery() const;
    void letStay(const Mark& mark, const ArticleIds& ids);
    void showPart(const Question& question, const library::SearchResult& part);
    void showWhole(const Question& question, const Result<library::SearchResult>& result);
    void show(const Question& question, const library::SearchResult& result);
    void askWithoutFilters();
    void askElsewhere();
    void askWholeLibrary();
    void askWhatToDrop();
    void openNow(ArticleId id);
    void fetchOpen();

    library::Reply<ArticleSet> apply(const Mark& mark, const Selection& articles, bool isSet);
    void showAtOnce(const Mark& mark, const Selection& articles, bool isSet);
    void noteOpen(const Selection& articles, const std::function<void(ArticleSummary&)>& note);
    void mark(const Mark& mark, const Selection& articles, bool isSet);
    void nextWish(const std::shared_ptr<MarkWork>& work);
    void carryOut(const std::shared_ptr<MarkWork>& work, const MarkWish& wish, const Mark& mark);
    library::Reply<Mark> markFor(const MarkWish& wish);
    void remember(std::vector<Marked> marked);
    void repeat(const Marked& marked, bool isSet);
    void followMarks(const Mark& mark);
    void putCorrections(const CorrectionGroups& groups);
    void nameSources(const SourceNames& names);
    void followSource(const QString& from, const QString& to);
    void rememberRenamed(const QString& from, const RenamedSource& renamed);
    void followReview();
    void askReview(bool goesOn);
    void goOnWith(ArticleId id);
    void leaveJudged(const library::ReviewState& state);
    ArticleId nextUnjudged(int row) const;
    void rememberJudged(const Judgements& before, std::optional<Verdict> verdict, const QString& reason);
    void putJudgements(qint64 review, const Judgements& judgements, bool isShown);
    QString pathOf(const NamedMark& named) const;
    void redefine(const NamedMark& from, const NamedMark& to, const std::function<void()>& then);
    void make(const NamedMark& named);
    template <typename T>
    void watch(const library::Reply<T>& reply);
    bool isInHand(int role) const;

    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace dateline::workspace
