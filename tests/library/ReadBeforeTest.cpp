// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Comparing.h"

#include "OpenLibrary.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using library::OwnVersions;

namespace {

const QString Lead = u"The first grain train left Kostanay for the port of Aktau on Monday morning. "_s;
const QString Terms = u"Each wagon carries seventy tonnes of hard wheat from the harvest of last autumn. "_s;
const QString Reply = u"The railway said that twelve further trains would follow within the week. "_s;
const QString Added = u"Buyers in Baku have paid for the whole of it in advance, a broker said later. "_s;

}  // namespace

/// What of an article was read in others.
class ReadBeforeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = openLibrary(m_folder->filePath(u"library"_s));
        m_ids.clear();
    }
    void cleanup() { m_library.reset(); }

    void knowsWhatANearDuplicateSaid()
    {
        add({{u"old"_s, Lead + Terms + Reply}, {u"new"_s, Lead + Terms + Reply + Added}});
        QCOMPARE(textsOf(u"new"_s), QStringList());
        read(u"old"_s);
        const ReadBefore before = askedFor(u"new"_s);
        QCOMPARE(before.count, 4);
        QCOMPARE(before.sentences.size(), size_t(3));
        QCOMPARE(before.texts.size(), size_t(1));
        QCOMPARE(before.texts[0].summary.headline, u"old"_s);
        QCOMPARE(before.texts[0].version, 0);
        QCOMPARE(before.sentences[0].range, (TextRange{0, qint32(Lead.size()) - 1}));
        QCOMPARE(before.sentences[2].text, size_t(0));
    }

    void knowsWhatAnEarlierStepOfTheStorySaid()
    {
        add({{u"Grain goes"_s, Lead + filler(u"alpha"_s, 20)},
             {u"UPDATE 1-Grain goes"_s, Lead + filler(u"beta"_s, 20)}});
        read(u"Grain goes"_s);
        QCOMPARE(textsOf(u"UPDATE 1-Grain goes"_s), QStringList{u"Grain goes"_s});
        QCOMPARE(askedFor(u"UPDATE 1-Grain goes"_s).sentences.size(), size_t(1));
    }

    void knowsWhatARelatedArticleSaid()
    {
        add({{u"one"_s, Lead + filler(u"alpha"_s, 20)}, {u"other"_s, filler(u"beta"_s, 20) + Lead}});
        read(u"one"_s);
        QCOMPARE(textsOf(u"other"_s), QStringList{u"one"_s});
        QCOMPARE(askedFor(u"other"_s).sentences.size(), size_t(1));
    }

    void leavesTheUnreadAndTheBinnedOut()
    {
        add({{u"old"_s, Lead + Terms + Reply}, {u"new"_s, Lead + Terms + Reply + Added}});
        read(u"old"_s);
        mark(u"old"_s, MarkKind::Bin, true);
        QCOMPARE(textsOf(u"new"_s), QStringList());
        mark(u"old"_s, MarkKind::Bin, false);
        QCOMPARE(textsOf(u"new"_s), QStringList{u"old"_s});
        mark(u"old"_s, MarkKind::Read, false);
        QCOMPARE(textsOf(u"new"_s), QStringList());
    }

    void knowsItsOwnEarlierVersionsWhereTheyWereRead()
    {
        add({{u"story"_s, Lead + Terms + Reply}});
        add({{u"story"_s, Lead + Terms + Added}}, 1);
        QCOMPARE(askedFor(u"story"_s, OwnVersions::Unread).texts.size(), size_t(0));
        const ReadBefore before = askedFor(u"story"_s, OwnVersions::Read);
        QCOMPARE(before.texts.size(), size_t(1));
        QCOMPARE(before.texts[0].version, 1);
        QCOMPARE(before.texts[0].summary.headline, u"story"_s);
        QCOMPARE(before.sentences.size(), size_t(2));
        QCOMPARE(before.count, 3);
    }

    void findsTheOneThatWasReadOfAGroupOfHundreds()
    {
        const QString text = Lead + Terms + Reply + filler(u"alpha"_s, 20);
        std::vector<Line> lines;
        for (int i = 0; i < 500; ++i) lines.push_back({u"wire %1"_s.arg(i), text});
        std::vector<Line> first(lines.begin(), lines.begin() + 240);
        first.push_back({u"new"_s, text + Added});
        add(first);
        read(u"wire 0"_s);
        QCOMPARE(textsOf(u"new"_s), QStringList{u"wire 0"_s});
        add({lines.begin() + 240, lines.end()});
        value(waited(m_library->marking().set(Mark{MarkKind::Read}, found(*m_library, u"-headline:new"_s), true)));
        const ReadBefore before = askedFor(u"new"_s);
        QVERIFY(before.texts.size() > 1 && before.texts.size() <= 24);
        QCOMPARE(before.sentences.size(), size_t(23));
    }

    void readsAHugeArticleUpToABound()
    {
        const QString huge = filler(u"gamma"_s, 40'000);
        add({{u"old"_s, Lead + Terms + Reply + huge}, {u"new"_s, Lead + Terms + Reply + huge + Added}});
        read(u"old"_s);
        const ReadBefore before = askedFor(u"new"_s);
        QCOMPARE(before.texts.size(), size_t(1));
        QVERIFY(before.sentences.size() > 5'000);
        QVERIFY(before.count < 40'003);
    }

    void answersToWhoeverCancelsThatItWasCancelled()
    {
        add({{u"old"_s, Lead + Terms + Reply}, {u"new"_s, Lead + Terms + Reply + Added}});
        read(u"old"_s);
        Cancel cancel;
        cancel.request();
        const auto answer = waited(m_library->comparing().readBefore(m_ids[u"new"_s], OwnVersions::Read, cancel));
        QVERIFY(!answer && answer.error().kind == ErrorKind::Cancelled);
    }

    void saysOfWhatIsNotThereThatItIsNot()
    {
        const auto answer = waited(m_library->comparing().readBefore({4711}, OwnVersions::Read));
        QVERIFY(!answer && answer.error().kind == ErrorKind::NotFound);
        add({{u"empty"_s, QString()}});
        QCOMPARE(askedFor(u"empty"_s), ReadBefore());
    }

private:
    struct Line {
        QString headline, body;
    };

    /// Sentences that nothing else says.
    static QString filler(const QString& word, int count)
    {
        QString text;
        for (int i = 0; i < count; ++i) text += u"In %1%2 is said what only %1 says in its place. "_s.arg(word).arg(i);
        return text;
    }

    void add(const std::vector<Line>& lines, int updated = 0)
    {
        QByteArray json;
        for (const Line& line : lines)
            json += QJsonDocument({{u"id"_s, line.headline},
                                   {u"headline"_s, line.headline},
                                   {u"date"_s, u"2023-03-17T06:00:00Z"_s},
                                   {u"source"_s, u"Wire"_s},
                                   {u"body"_s, line.body}})
                        .toJson(QJsonDocument::Compact) +
                    '\n';
        QFile file(m_folder->filePath(u"in.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        const ImportReport report = imported(*m_library, file.fileName());
        QCOMPARE(report.added + report.updated, qint64(lines.size()));
        QCOMPARE(report.updated, updated);
        const Listing all = found(*m_library, {});
        for (const library::Row& row : value(waited(m_library->searching().rows(all.page(0, all.count()), {}))))
            m_ids[row.summary.headline] = row.summary.id;
    }

    void mark(const QString& headline, MarkKind kind, bool isSet)
    {
        value(waited(m_library->marking().set(Mark{kind}, Selection{m_ids[headline]}, isSet)));
    }

    void read(const QString& headline) { mark(headline, MarkKind::Read, true); }

    ReadBefore askedFor(const QString& headline, OwnVersions own = OwnVersions::Unread)
    {
        return value(waited(m_library->comparing().readBefore(m_ids[headline], own)));
    }

    QStringList textsOf(const QString& headline)
    {
        QStringList texts;
        for (const ReadText& text : askedFor(headline).texts) texts << text.summary.headline;
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<library::Library> m_library;
    std::map<QString, ArticleId> m_ids;
};

QTEST_GUILESS_MAIN(ReadBeforeTest)
#include "ReadBeforeTest.moc"
