// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Signature.h"

#include "ReutersStories.h"
#include "analysis/Shingles.h"
#include "support/Corpus.h"
#include "text/Words.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <unordered_map>

using namespace dateline;
using analysis::bandsOf;
using analysis::estimate;
using analysis::Signature;
using analysis::signatureOf;

namespace {

constexpr double Near = 0.7;

QStringList madeWords(int count, unsigned seed)
{
    std::mt19937 random(seed);
    QStringList words;
    for (int i = 0; i < count; ++i) words << QStringLiteral("w%1").arg(random() % 5000);
    return words;
}

QString made(int count, unsigned seed)
{
    return madeWords(count, seed).join(u' ');
}

bool haveABandInCommon(const Signature& a, const Signature& b)
{
    const auto left = bandsOf(a);
    const auto right = bandsOf(b);
    return std::find_first_of(left.begin(), left.end(), right.begin(), right.end()) != left.end();
}

using Pair = std::pair<std::size_t, std::size_t>;

/// The exact Jaccard similarity of all pairs that share a shingle.
std::map<Pair, double> allLikenesses(const std::vector<std::vector<quint64>>& texts)
{
    std::unordered_map<quint64, std::vector<std::size_t>> holders;
    std::map<Pair, double> likenesses;
    for (std::size_t text = 0; text < texts.size(); ++text) {
        std::unordered_map<std::size_t, std::size_t> common;
        for (const quint64 shingle : texts[text]) {
            for (const std::size_t other : holders[shingle]) ++common[other];
            holders[shingle].push_back(text);
        }
        for (const auto& [other, count] : common) {
            const double all = double(texts[text].size() + texts[other].size() - count);
            likenesses[{other, text}] = double(count) / all;
        }
    }
    return likenesses;
}

std::set<Pair> candidates(const std::vector<Signature>& signatures)
{
    std::unordered_map<quint64, std::vector<std::size_t>> buckets;
    std::set<Pair> pairs;
    for (std::size_t text = 0; text < signatures.size(); ++text)
        for (const quint64 key : bandsOf(signatures[text])) {
            for (const std::size_t other : buckets[key]) pairs.emplace(other, text);
            buckets[key].push_back(text);
        }
    return pairs;
}

struct Outcome {
    std::size_t near = 0;        ///< pairs of Jaccard 0.7 and more
    std::size_t found = 0;       ///< of them by the keys
    std::size_t kept = 0;        ///< of those with an estimate that is worth the exact count
    std::size_t candidates = 0;  ///< pairs that the keys name
    double squaredError = 0;     ///< of the estimates of candidates
};

Outcome outcomeOf(const std::map<Pair, double>& truth, const std::vector<Signature>& signatures)
{
    Outcome outcome;
    const std::set<Pair> named = candidates(signatures);
    outcome.candidates = named.size();
    for (const auto& [pair, likeness] : truth) {
        const bool isNamed = named.count(pair) > 0;
        const double estimated = estimate(signatures[pair.first], signatures[pair.second]);
        if (isNamed) outcome.squaredError += (estimated - likeness) * (estimated - likeness);
        if (likeness < Near) continue;
        outcome.near += 1;
        outcome.found += isNamed ? 1 : 0;
        outcome.kept += isNamed && estimated >= 0.4 ? 1 : 0;
    }
    return outcome;
}

void print(const char* what, const Outcome& o, std::size_t texts)
{
    qInfo("%s: %zu texts, %zu near pairs, recall %.4f, after the estimate %.4f, %.3f candidates a text, rms error %.3f",
          what, texts, o.near, double(o.found) / double(o.near), double(o.kept) / double(o.near),
          double(o.candidates) / double(texts),
          std::sqrt(o.squaredError / double(std::max<std::size_t>(1, o.candidates))));
}

}  // namespace

class SignatureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOfWordsAlone();
    void staysTheSameForStoredOnes();
    void isTheSameWordByWord();
    void hasKeysByItsKind_data();
    void hasKeysByItsKind();
    void takesShortTextsAsLikeOrNot();
    void neverTakesAShortTextForALongOne();
    void endsForARepeatedWord();
    void estimatesLikeness();
    void findsWhatWasCorrected();
    void findsPairsOfTheCorpus();
};

void SignatureTest::isOfWordsAlone()
{
    const QString text = made(60, 1);
    QString dressed = text.toUpper();
    dressed.replace(u' ', QStringLiteral(" — "));
    QCOMPARE(signatureOf(dressed), signatureOf(text));
    QCOMPARE(signatureOf(QStringLiteral("Volker Türk, «High»!")), signatureOf(QStringLiteral("volker turk high")));
}

// Whoever changes what this says raises SignatureVersion.
void SignatureTest::staysTheSameForStoredOnes()
{
    const Signature full = signatureOf(QStringLiteral(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty twenty-one"));
    QCOMPARE(full.kind, Signature::Kind::Full);
    QCOMPARE(full.bins[0], quint16(39247));
    QCOMPARE(bandsOf(full).front(), Q_UINT64_C(10533491658203423344));
    QCOMPARE(bandsOf(signatureOf(QStringLiteral("one two"))).front(), Q_UINT64_C(9122375802270939704));
}

void SignatureTest::isTheSameWordByWord()
{
    const QString text = made(80, 2);
    analysis::SignatureMaker maker;
    for (const text::Word& word : text::words(text)) maker.take(word.folded);
    QCOMPARE(maker.signature(), signatureOf(text));
}

void SignatureTest::hasKeysByItsKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("keys");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("no word") << QStringLiteral(" … — ") << 0;
    QTest::newRow("a word") << QStringLiteral("Reuters") << 1;
    QTest::newRow("nineteen") << made(19, 3) << 1;
    QTest::newRow("twenty") << made(20, 3) << 6;
    QTest::newRow("many") << made(20000, 3) << 6;
}

void SignatureTest::hasKeysByItsKind()
{
    QFETCH(QString, text);
    QFETCH(int, keys);
    const auto found = bandsOf(signatureOf(text));
    QCOMPARE(int(found.size()), keys);
    QCOMPARE(int(std::set<quint64>(found.begin(), found.end()).size()), keys);
}

void SignatureTest::takesShortTextsAsLikeOrNot()
{
    const Signature shares = signatureOf(QStringLiteral("Oil shares fall in London on Friday morning"));
    const Signature again = signatureOf(QStringLiteral("OIL SHARES FALL IN LONDON, ON FRIDAY MORNING"));
    const Signature other = signatureOf(QStringLiteral("Oil shares fall in London on Monday morning"));
    QVERIFY(haveABandInCommon(shares, again));
    QCOMPARE(estimate(shares, again), 1.0);
    QVERIFY(!haveABandInCommon(shares, other));
    QCOMPARE(estimate(shares, other), 0.0);
    QCOMPARE(estimate(signatureOf(QString()), signatureOf(QString())), 0.0);
}

void SignatureTest::neverTakesAShortTextForALongOne()
{
    const QStringList words = madeWords(20, 4);
    const Signature longer = signatureOf(words.join(u' '));
    const Signature shorter = signatureOf(words.mid(1).join(u' '));
    QVERIFY(!haveABandInCommon(longer, shorter));
    QCOMPARE(estimate(longer, shorter), 0.0);
}

void SignatureTest::endsForARepeatedWord()
{
    const QString one = QStringLiteral("tora ").repeated(20);
    QCOMPARE(estimate(signatureOf(one), signatureOf(one.repeated(500))), 1.0);
    QCOMPARE(estimate(signatureOf(one), signatureOf(QStringLiteral("kara ").repeated(20))), 0.0);
}

void SignatureTest::estimatesLikeness()
{
    double squared = 0;
    int pairs = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        QStringList words = madeWords(150, 1000 + seed);
        const QString before = words.join(u' ');
        for (unsigned i = 0; i < seed % 20; ++i) words[(i * 37 + seed) % 150] = QStringLiteral("changed%1").arg(i);
        const QString after = words.join(u' ');
        const double likeness = analysis::jaccard(analysis::shingles(before), analysis::shingles(after));
        const double error = estimate(signatureOf(before), signatureOf(after)) - likeness;
        squared += error * error;
        ++pairs;
    }
    const double error = std::sqrt(squared / pairs);
    qInfo("standard error %.3f", error);
    QVERIFY(error < 0.1);
}

// Texts of thirty to four hundred words in four alphabets, each with a corrected one.
void SignatureTest::findsWhatWasCorrected()
{
    std::mt19937 random(7);
    const QStringList letters = {QStringLiteral("abcdefghijklmnop"), QStringLiteral("абвгдежзиклмнопр"),
                                 QStringLiteral("ابتثجحخدذرزسشصضط"),
                                 QStringLiteral("的一是不了人我在有他这中大来上国")};
    std::vector<std::vector<quint64>> shingles;
    std::vector<Signature> signatures;
    const auto add = [&](const QStringList& words, bool isSpaced) {
        const QString text = words.join(isSpaced ? QStringLiteral(" ") : QString());
        shingles.push_back(analysis::shingles(text));
        signatures.push_back(signatureOf(text));
    };
    for (int i = 0; i < 2000; ++i) {
        const QString& alphabet = letters[i % 4];
        const bool isSpaced = i % 4 != 3;
        const auto word = [&] {
            QString made;
            for (int k = 0; k < (isSpaced ? 4 : 2); ++k) made += alphabet[int(random() % 16)];
            return made;
        };
        QStringList words;
        for (unsigned k = 0, count = 30 + random() % 370; k < count; ++k) words << word();
        add(words, isSpaced);
        for (qsizetype k = 0, count = qsizetype(random() % 100) * words.size() / 1500; k < count; ++k)
            words[qsizetype(random() % unsigned(words.size()))] = word();
        add(words, isSpaced);
    }
    const Outcome outcome = outcomeOf(allLikenesses(shingles), signatures);
    print("made texts", outcome, signatures.size());
    QVERIFY(outcome.near > 800);
    QVERIFY(double(outcome.kept) >= 0.95 * double(outcome.near));
    QVERIFY(double(outcome.candidates) < double(signatures.size()));
}

void SignatureTest::findsPairsOfTheCorpus()
{
    const QString folder = tests::corpusPath(QStringLiteral("news/reuters21578"));
    SKIP_WITHOUT_CORPUS(folder);
    std::vector<std::vector<quint64>> shingles;
    std::vector<Signature> signatures;
    for (const tests::Story& story : tests::reutersStories(folder)) {
        const Signature signature = signatureOf(story.text());
        if (signature.kind != Signature::Kind::Full) continue;
        signatures.push_back(signature);
        shingles.push_back(analysis::shingles(story.text()));
    }
    QVERIFY(signatures.size() > 18000);
    const Outcome outcome = outcomeOf(allLikenesses(shingles), signatures);
    print("Reuters-21578", outcome, signatures.size());
    QVERIFY(outcome.near > 400);
    QVERIFY(double(outcome.kept) >= 0.98 * double(outcome.near));
    QVERIFY(double(outcome.candidates) < 0.08 * double(signatures.size()));
}

QTEST_GUILESS_MAIN(SignatureTest)
#include "SignatureTest.moc"
