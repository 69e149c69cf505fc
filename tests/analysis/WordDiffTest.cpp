// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/WordDiff.h"
#include "support/CorrectedArticle.h"
#include "text/CodePoints.h"
#include "text/Table.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dateline;
using analysis::Difference;
using analysis::wordDiff;
using Kind = Difference::Kind;

namespace {

QString cut(const QString& text, TextRange range)
{
    const qsizetype from = text::unitsOf(text, range.from);
    return text.mid(from, text::unitsOf(text, range.from + range.length) - from);
}

QString between(const char* open, const QString& text, const char* close)
{
    return QString::fromLatin1(open) + text + QString::fromLatin1(close);
}

QString printed(const QString& before, const QString& after)
{
    QString print;
    for (const Difference& difference : wordDiff(before, after)) {
        const QString old = cut(before, difference.before);
        const QString now = cut(after, difference.after);
        switch (difference.kind) {
            case Kind::Equal:
                print += now;
                break;
            case Kind::Removed:
                print += between("[-", old, "-]");
                break;
            case Kind::Added:
                print += between("{+", now, "+}");
                break;
            case Kind::Changed:
                print += between("[-", old, "-]") + between("{+", now, "+}");
                break;
            case Kind::MovedAway:
                print += between("<", old, "<");
                break;
            case Kind::MovedHere:
                print += between(">", now, ">");
                break;
        }
    }
    return print;
}

/// What is wrong with the differences of two texts; nothing where they tile both and say what is equal.
QString fault(const QString& before, const QString& after, const std::vector<Difference>& differences)
{
    qint32 b = 0;
    qint32 a = 0;
    QMap<int, QString> moved;
    const std::u32string oldText = before.toStdU32String();
    const std::u32string newText = after.toStdU32String();
    const auto part = [](const std::u32string& text, TextRange range) {
        return QString::fromStdU32String(text.substr(std::size_t(range.from), std::size_t(range.length)));
    };
    for (const Difference& difference : differences) {
        if (difference.before.from != b || difference.after.from != a)
            return QStringLiteral("a gap at %1, %2").arg(b).arg(a);
        b += difference.before.length;
        a += difference.after.length;
        const bool hasBefore = difference.before.length > 0;
        const bool hasAfter = difference.after.length > 0;
        const QString old = part(oldText, difference.before);
        const QString now = part(newText, difference.after);
        const bool isRight = difference.kind == Kind::Equal     ? old == now && hasBefore
                             : difference.kind == Kind::Changed ? hasBefore && hasAfter && old != now
                             : difference.kind == Kind::Removed || difference.kind == Kind::MovedAway
                                 ? hasBefore && !hasAfter
                                 : hasAfter && !hasBefore;
        if (!isRight) return QStringLiteral("the wrong kind: %1, %2").arg(old, now);
        const bool isMoved = difference.kind == Kind::MovedAway || difference.kind == Kind::MovedHere;
        if (isMoved != (difference.move >= 0)) return QStringLiteral("a number of a move");
        if (!isMoved) continue;
        const QString text = (old + now).trimmed();
        if (moved.contains(difference.move) && moved.take(difference.move) != text)
            return QStringLiteral("moved and changed");
        else if (!moved.contains(difference.move))
            moved.insert(difference.move, text);
    }
    if (b != text::codePointCount(before) || a != text::codePointCount(after))
        return QStringLiteral("an end left over");
    return {};
}

/// After, from before and the differences.
QString applied(const QString& before, const QString& after, const std::vector<Difference>& differences)
{
    QString made;
    for (const Difference& difference : differences)
        made += difference.kind == Kind::Equal ? cut(before, difference.before) : cut(after, difference.after);
    return made;
}

qint32 changedIn(const std::vector<Difference>& differences)
{
    qint32 changed = 0;
    for (const Difference& difference : differences)
        if (difference.kind != Kind::Equal) changed += difference.before.length + difference.after.length;
    return changed;
}

QStringList madeSentences(const QString& letters, bool isSpaced)
{
    oracle::Draw draw(4);
    QStringList sentences;
    for (int i = 0; i < 400; ++i) {
        QStringList words;
        for (int k = 0, count = draw.between(4, 20); k < count; ++k) {
            QString word;
            for (int c = 0, length = draw.between(1, 6); c < length; ++c) word += draw.oneOf(letters);
            words << word;
        }
        sentences << words.join(isSpaced ? QStringLiteral(" ") : QString()) +
                         (draw.oneIn(3) ? QStringLiteral(", “…”!") : QStringLiteral("."));
    }
    return sentences;
}

}  // namespace

class WordDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsJustTheChangedWords_data();
    void showsJustTheChangedWords();
    void tilesBothTexts_data();
    void tilesBothTexts();
    void takesAnyTexts();
    void showsOneWordOfALongArticle();
    void keepsAMovedParagraphFromTheOthers();
    void isBounded_data();
    void isBounded();
};

void WordDiffTest::showsJustTheChangedWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("differences");
    for (const tests::Row& row : tests::table(QStringLiteral(DATELINE_TEST_DATA "/differences.tsv")))
        QTest::newRow(row.name.constData()) << row.at(0) << row.at(1) << row.at(2);
}

void WordDiffTest::showsJustTheChangedWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(printed(before, after), "differences");
    QCOMPARE(fault(before, after, wordDiff(before, after)), QString());
    QCOMPARE(fault(after, before, wordDiff(after, before)), QString());
}

void WordDiffTest::tilesBothTexts_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<int>("lettersOfWord");
    QTest::newRow("Latin") << QStringLiteral("abcdefgh'ié") << 0;
    QTest::newRow("Kazakh") << QStringLiteral("аәбвгғдеңө") << 0;
    QTest::newRow("Arabic") << QStringLiteral("ابتثجحخد") << 0;
    QTest::newRow("Chinese") << QStringLiteral("的一是不了人我在") << 2;
}

void WordDiffTest::tilesBothTexts()
{
    QFETCH(QString, letters);
    QFETCH(int, lettersOfWord);
    tests::Desk desk(8, madeSentences(letters, lettersOfWord == 0), lettersOfWord);
    double changed = 0;
    double all = 0;
    for (int i = 0; i < 150; ++i) {
        const tests::KnownArticle article = desk.article();
        const QString before = article.text();
        const QString after = desk.corrected(article).text();
        const auto differences = wordDiff(before, after);
        QCOMPARE(fault(before, after, differences), QString());
        QCOMPARE(applied(before, after, differences), after);
        const tests::KnownArticle other = desk.article();
        const auto whole = wordDiff(before, other.text());
        QCOMPARE(fault(before, other.text(), whole), QString());
        QCOMPARE(applied(before, other.text(), whole), other.text());
        changed += changedIn(differences);
        all += double(before.size() + after.size());
    }
    qInfo("%s: %.1f %% of the characters differ", QTest::currentDataTag(), 100 * changed / all);
    QVERIFY(changed < 0.5 * all);
}

void WordDiffTest::takesAnyTexts()
{
    const QString odd[] = {QString(),
                           QStringLiteral("\n\n\n"),
                           QString(QChar(0xDC00)),
                           QStringLiteral("\u0301a"),
                           QString(3, QChar(0)),
                           QStringLiteral("👩‍👩‍👧 🇰🇿 x"),
                           QStringLiteral("a").repeated(5000),
                           QStringLiteral("a ").repeated(500),
                           QStringLiteral("ก").repeated(900),
                           QStringLiteral("—\n\n—\n\n—")};
    for (const QString& before : odd)
        for (const QString& after : odd) {
            const auto differences = wordDiff(before, after);
            QCOMPARE(fault(before, after, differences), QString());
            QCOMPARE(differences.size() == 1 && differences[0].kind == Kind::Equal,
                     before == after && !before.isEmpty());
        }
}

void WordDiffTest::showsOneWordOfALongArticle()
{
    QStringList words;
    for (int i = 0; i < 5000; ++i) words << QStringLiteral("w%1").arg(i % 700);
    const QString before = words.join(u' ');
    words[3210] = QStringLiteral("changed");
    const auto differences = wordDiff(before, words.join(u' '));
    QCOMPARE(differences.size(), std::size_t(3));
    QCOMPARE(differences[1].kind, Kind::Changed);
    QCOMPARE(cut(words.join(u' '), differences[1].after), QStringLiteral("changed"));
}

void WordDiffTest::keepsAMovedParagraphFromTheOthers()
{
    QStringList paragraphs;
    for (int i = 0; i < 30; ++i)
        paragraphs << QStringLiteral("Paragraph %1 says what paragraph %2 does not say at all.").arg(i).arg(i * i);
    const QString before = paragraphs.join(QStringLiteral("\n\n"));
    paragraphs.move(3, 20);
    paragraphs[10].replace(QStringLiteral("does"), QStringLiteral("did"));
    const QString after = paragraphs.join(QStringLiteral("\n\n"));
    QStringList changes;
    for (const Difference& difference : wordDiff(before, after))
        if (difference.kind != Kind::Equal)
            changes << cut(before, difference.before).trimmed() + u'>' + cut(after, difference.after).trimmed();
    const QString moved = QStringLiteral("Paragraph 3 says what paragraph 9 does not say at all.");
    QCOMPARE(changes, (QStringList{moved + u'>', QStringLiteral("does>did"), u'>' + moved}));
}

void WordDiffTest::isBounded_data()
{
    QTest::addColumn<int>("paragraph");
    QTest::addColumn<int>("different");
    for (const int paragraph : {20, 200, 20000})
        for (const int different : {2, 500, 100000000})
            QTest::addRow("paragraphs of %d, %d words", paragraph, different) << paragraph << different;
}

// Not a measurement: a comparison of each with each would take a minute.
void WordDiffTest::isBounded()
{
    QFETCH(int, paragraph);
    QFETCH(int, different);
    oracle::Draw draw(6);
    const auto made = [&] {
        QString text;
        for (int i = 0; i < 20000; ++i)
            text += QStringLiteral("w%1").arg(draw.below(different)) +
                    (i % paragraph == paragraph - 1 ? QStringLiteral("\n\n") : QStringLiteral(" "));
        return text;
    };
    const QString before = made();
    const QString after = made();
    QElapsedTimer time;
    time.start();
    const auto differences = wordDiff(before, after);
    qInfo("%s: %lld ms", QTest::currentDataTag(), time.elapsed());
    QCOMPARE(fault(before, after, differences), QString());
    QVERIFY(time.elapsed() < 20000);
}

QTEST_GUILESS_MAIN(WordDiffTest)
#include "WordDiffTest.moc"
