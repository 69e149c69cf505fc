// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReutersStories.h"
#include "analysis/Passage.h"
#include "support/Corpus.h"
#include "support/CorrectedArticle.h"
#include "text/Boundaries.h"

#include <QFile>
#include <QTest>

using namespace dateline;

namespace {

constexpr int Articles = 100;
constexpr int HighlightsOfArticle = 20;

/// What became of highlights. One in another place is lost, wherever else it was.
struct Tally {
    int kept = 0;     ///< highlights whose words are still there, some of them
    int right = 0;    ///< found, two thirds and more in common with where they are
    int exact = 0;    ///< of them, to the character
    int missing = 0;  ///< there but not found: listed
    int near = 0;     ///< found in the right place, but too much or too little of it
    int wrong = 0;
    int gone = 0;    ///< highlights whose words are not there any more
    int listed = 0;  ///< of them not found
};

void count(Tally& tally, const std::optional<TextRange>& truth, const std::optional<analysis::Anchor>& found)
{
    (truth ? tally.kept : tally.gone) += 1;
    if (!truth) {
        (found ? tally.wrong : tally.listed) += 1;
        return;
    }
    if (!found) {
        tally.missing += 1;
        return;
    }
    const double share = tests::shareInCommon(*truth, found->range);
    tally.exact += *truth == found->range ? 1 : 0;
    (share >= 0.66 ? tally.right : share > 0 ? tally.near : tally.wrong) += 1;
}

Tally correct(const QStringList& sentences, int lettersOfWord, unsigned seed)
{
    Tally tally;
    tests::Desk desk(seed, sentences, lettersOfWord);
    for (int article = 0; article < Articles; ++article) {
        const tests::KnownArticle before = desk.article();
        const tests::KnownArticle after = desk.corrected(before);
        const QString oldText = before.text();
        const QString newText = after.text();
        const analysis::PassageFinder finder(newText);
        for (int i = 0; i < HighlightsOfArticle; ++i) {
            const tests::Highlight highlight = desk.highlight(before);
            const auto selector = analysis::selectorOf(oldText, highlight.range);
            const auto truth = after.rangeOf(highlight.firstId, highlight.lastId);
            const auto found = finder.find(selector);
            count(tally, truth, found);
        }
    }
    return tally;
}

QStringList sentencesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QStringList sentences;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        sentences << line.simplified();
    return sentences;
}

QStringList sentencesOfReuters(const QString& folder)
{
    QStringList sentences;
    for (const tests::Story& story : tests::reutersStories(folder, 600)) {
        const QString body = story.body.simplified();
        const std::vector<qint32> starts = text::sentenceStarts(body);
        for (std::size_t i = 0; i + 1 < starts.size(); ++i)
            sentences << body.mid(starts[i], starts[i + 1] - starts[i]).trimmed();
    }
    return sentences;
}

}  // namespace

class PassageCorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsCorrectionsOfMadeArticles_data();
    void followsCorrectionsOfMadeArticles();
    void followsCorrectionsOfRealArticles_data();
    void followsCorrectionsOfRealArticles();

private:
    static void verify(const Tally& tally);
};

// The promise: 95 of 100 highlights in their right place, the rest listed, none on another text.
void PassageCorpusTest::verify(const Tally& t)
{
    qInfo(
        "%s: %d of %d right (%.1f %%, %d to the character), %d too much or too little, %d listed; %d gone, %d of them "
        "listed; %d wrong",
        QTest::currentDataTag(), t.right, t.kept, 100.0 * t.right / t.kept, t.exact, t.near, t.missing, t.gone,
        t.listed, t.wrong);
    QVERIFY(t.kept > 1000);
    QVERIFY(t.right >= 0.95 * t.kept);
    QCOMPARE(t.wrong, 0);
}

void PassageCorpusTest::followsCorrectionsOfMadeArticles_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<int>("lettersOfWord");
    QTest::newRow("Latin") << QStringLiteral("abcdefghiklmnoprstuvéèöü") << 0;
    QTest::newRow("Kazakh") << QStringLiteral("аәбвгғдежзийкқлмнңоөпрстуұүһыі") << 0;
    QTest::newRow("Arabic") << QStringLiteral("ابتثجحخدذرزسشصضطظعغفقكلمنهوي") << 0;
    QTest::newRow("Chinese") << QStringLiteral(
                                    "的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去"
                                    "之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方"
                                    "又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美")
                             << 2;
    QTest::newRow("Thai") << QStringLiteral("กขคงจชซญดตถทธนบปผพฟภมยรลวศสหอฮ") << 4;
}

void PassageCorpusTest::followsCorrectionsOfMadeArticles()
{
    QFETCH(QString, letters);
    QFETCH(int, lettersOfWord);
    verify(correct(tests::madeSentences(letters, 3, lettersOfWord == 0), lettersOfWord, 11));
}

void PassageCorpusTest::followsCorrectionsOfRealArticles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("lettersOfWord");
    QTest::newRow("Reuters") << QStringLiteral("news/reuters21578") << 0;
    QTest::newRow("Arabic") << QStringLiteral("languages/lingua/sentences/ar.txt") << 0;
    QTest::newRow("Russian") << QStringLiteral("languages/lingua/sentences/ru.txt") << 0;
    QTest::newRow("Kazakh") << QStringLiteral("languages/lingua/sentences/kk.txt") << 0;
    QTest::newRow("Thai") << QStringLiteral("languages/lingua/sentences/th.txt") << 4;
    QTest::newRow("Japanese") << QStringLiteral("languages/lingua/sentences/ja.txt") << 2;
    QTest::newRow("Chinese") << QStringLiteral("languages/lingua/sentences/zh.txt") << 2;
}

void PassageCorpusTest::followsCorrectionsOfRealArticles()
{
    QFETCH(QString, path);
    QFETCH(int, lettersOfWord);
    const QString found = tests::corpusPath(path);
    SKIP_WITHOUT_CORPUS(found);
    const QStringList sentences = path.endsWith(QLatin1String(".txt")) ? sentencesOf(found) : sentencesOfReuters(found);
    QVERIFY(sentences.size() > 400);
    verify(correct(sentences, lettersOfWord, 12));
}

QTEST_GUILESS_MAIN(PassageCorpusTest)
#include "PassageCorpusTest.moc"
