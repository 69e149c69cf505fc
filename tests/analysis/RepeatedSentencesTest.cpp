// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/RepeatedSentences.h"
#include "text/CodePoints.h"
#include "text/Table.h"

#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using analysis::RepeatedSentences;
using analysis::Sentence;

namespace {

/// The text with what was read in brackets.
QString bracketed(const QString& text, const RepeatedSentences& repeated)
{
    QString print;
    qsizetype at = 0;
    for (const Sentence& sentence : repeated.sentences()) {
        if (sentence.repeated < 0) continue;
        const qsizetype from = text::unitsOf(text, sentence.range.from);
        const qsizetype to = text::unitsOf(text, sentence.range.from + sentence.range.length);
        print += text.mid(at, from - at) + u'⟦' + text.mid(from, to - from) + u'⟧';
        at = to;
    }
    return print + text.mid(at);
}

}  // namespace

class RepeatedSentencesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasRead_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("wanted");
        for (const Row& row : table(QStringLiteral(DATELINE_TEST_DATA "/repeated-sentences.tsv")))
            QTest::newRow(row.name) << row.at(0) << row.at(1);
    }

    void findsWhatWasRead()
    {
        QFETCH(QString, before);
        QFETCH(QString, wanted);
        QString text = wanted;
        text.remove(u'⟦').remove(u'⟧');
        RepeatedSentences repeated(text);
        repeated.compareWith(before, 0);
        QCOMPARE(bracketed(text, repeated), wanted);
    }

    void tellsTheFirstTextThatSaysIt()
    {
        const QString one = u"The minister met farmers in Astana on Friday."_s;
        const QString other = u"They asked for cheaper loans this spring."_s;
        RepeatedSentences repeated(one + u' ' + other + u" Nobody has read this sentence before now."_s);
        repeated.compareWith(other, 4);
        repeated.compareWith(one + u' ' + other, 7);
        const std::vector<Sentence> all = repeated.sentences();
        QCOMPARE(all.size(), size_t(3));
        QCOMPARE(all[0].repeated, 7);
        QCOMPARE(all[1].repeated, 4);
        QCOMPARE(all[2].repeated, -1);
    }

    void takesAnyTextWhole()
    {
        QString text;
        for (int i = 0; i < 50'000; ++i) text += u"Sentence %1 of many says what no other one says. "_s.arg(i);
        RepeatedSentences repeated(text);
        repeated.compareWith(text.left(text.size() / 2), 0);
        const std::vector<Sentence> all = repeated.sentences();
        QCOMPARE(all.size(), size_t(50'000));
        QCOMPARE(all[24'000].repeated, 0);
        QCOMPARE(all[26'000].repeated, -1);
        RepeatedSentences(QString(300'000, u'.')).compareWith(QString(300'000, u' '), 0);
        RepeatedSentences(QString(300'000, QChar(0xD800))).compareWith(QString(300'000, u'字'), 0);
    }
};

QTEST_GUILESS_MAIN(RepeatedSentencesTest)
#include "RepeatedSentencesTest.moc"
