// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Comparing.h"

#include "OpenLibrary.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

/// Chains of stories, and differences between texts.
class ComparingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = openLibrary(m_folder->filePath(u"library"_s));
    }
    void cleanup() { m_library.reset(); }

    void joinsWhatAStoryBecame()
    {
        add({{"a", "Grain goes", "2023-03-17T06:00:00Z"},
             {"b", "UPDATE 1-Grain goes", "2023-03-17T07:00:00Z"},
             {"c", "CORRECTED-UPDATE 1-Grain goes", "2023-03-17T08:00:00Z"},
             {"d", "DELETED-Grain goes", "2023-03-18T08:00:00Z"}});
        for (const QString& headline : {u"Grain goes"_s, u"UPDATE 1-Grain goes"_s, u"DELETED-Grain goes"_s}) {
            const StoryChain chain = chainOf(headline);
            QCOMPARE(chain.size(), size_t(4));
            QCOMPARE(chain[0].step, StoryStep::Story);
            QCOMPARE(chain[1].step, StoryStep::Update);
            QCOMPARE(chain[1].number, 1);
            QCOMPARE(chain[2].step, StoryStep::Correction);
            QCOMPARE(chain[3].step, StoryStep::Kill);
        }
    }

    void joinsBySlugsWhereHeadlinesDiffer()
    {
        add({{"a", "Grain goes", "2023-03-17T06:00:00Z", "Wire", "BC-Grain"},
             {"b", "Grain is on its way", "2023-03-17T07:00:00Z", "Wire", "BC-Grain, 1st Ld-Writethru"},
             {"c", "Nothing of grain", "2023-03-17T07:00:00Z", "Wire", "BC-Grain-Prices, 2nd Ld"}});
        const StoryChain chain = chainOf(u"Grain goes"_s);
        QCOMPARE(chain.size(), size_t(2));
        QCOMPARE(chain[1].summary.headline, u"Grain is on its way"_s);
        QCOMPARE(chain[1].step, StoryStep::Update);
    }

    void partsWhatIsNotOneStory()
    {
        add({{"a", "UPDATE 1-Grain goes", "2023-03-17T06:00:00Z"},
             {"b", "Grain goes", "2022-03-17T06:00:00Z"},
             {"c", "Grain goes", "2023-03-17T06:00:00Z", "Other wire"},
             {"d", "Grain goes again", "2023-03-17T06:00:00Z"}});
        QCOMPARE(chainOf(u"UPDATE 1-Grain goes"_s), StoryChain());
    }

    void takesNoStoryWithoutAMarkForAChain()
    {
        add({{"a", "Weather", "2023-03-17T06:00:00Z"}, {"b", "Weather", "2023-03-18T06:00:00Z"}});
        QCOMPARE(chainOf(u"Weather"_s), StoryChain());
    }

    void takesAlongWhatIsAlike()
    {
        const QString grain =
            u"Grain from the fields of Kostanay went to the port of Aktau, as the ministry said, and more of it will "
            u"be sold "
            "this week than in all of last month."_s;
        add({{"a", "A", "2023-03-17T06:00:00Z", "Wire", {}, grain},
             {"b", "B", "2023-03-16T06:00:00Z", "Wire", {}, grain},
             {"c", "C", "2023-03-15T06:00:00Z"}});
        QTRY_COMPARE_WITH_TIMEOUT(value(waited(m_library->searching().search({}))).indexBehind, qint64(0), 30'000);
        const ArticleId a = idOf(u"A"_s), b = idOf(u"B"_s), c = idOf(u"C"_s);
        const auto group = [&](const Selection& of) { return value(waited(m_library->comparing().withAlike(of))); };
        QCOMPARE(group({a}), (ArticleIds{a, b}));
        QCOMPARE(group({b}), (ArticleIds{b, a}));
        QCOMPARE(group({c, b, a}), (ArticleIds{c, b, a}));
        QCOMPARE(group({c}), ArticleIds{c});
        QCOMPARE(group({ArticleId{4711}}), ArticleIds{ArticleId{4711}});
        QCOMPARE(group({}), ArticleIds());
        value(waited(m_library->marking().set({MarkKind::Bin}, ArticleIds{b}, true)));
        QCOMPARE(group({a}), ArticleIds{a});
        QCOMPARE(group({b}), ArticleIds{b});
    }

    void comparesWhatIsThere()
    {
        add({{"a", "Grain goes", "2023-03-17T06:00:00Z"}, {"b", "Grain went", "2023-03-17T07:00:00Z"}});
        const ArticleId left = idOf(u"Grain goes"_s), right = idOf(u"Grain went"_s);
        const Comparison comparison = value(waited(m_library->comparing().difference({left}, {right, 1})));
        QCOMPARE(comparison.headline.differences.size(), size_t(2));
        QCOMPARE(comparison.headline.differences[1].kind, Difference::Kind::Changed);
        for (const library::TextChoice& none :
             {library::TextChoice{{4711}}, library::TextChoice{left, 2}, library::TextChoice{left, 0}}) {
            const auto failed = waited(m_library->comparing().difference({left}, none));
            QVERIFY(!failed && failed.error().kind == ErrorKind::NotFound);
        }
    }

private:
    struct Line {
        QString id, headline, date;
        QString source = u"Wire"_s;
        QString slug = {};
        QString body = {};
    };

    void add(const std::vector<Line>& lines)
    {
        QByteArray json;
        for (const Line& line : lines) {
            QJsonObject article{{u"id"_s, line.id},
                                {u"headline"_s, line.headline},
                                {u"date"_s, line.date},
                                {u"source"_s, line.source},
                                {u"body"_s, line.body.isEmpty() ? u"Text of "_s + line.id : line.body}};
            if (!line.slug.isEmpty()) article.insert(u"slug"_s, line.slug);
            json += QJsonDocument(article).toJson(QJsonDocument::Compact) + '\n';
        }
        QFile file(m_folder->filePath(u"in.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        QCOMPARE(imported(*m_library, file.fileName()).added, qint64(lines.size()));
    }

    ArticleId idOf(const QString& headline)
    {
        const Listing all = found(*m_library, {});
        for (const library::Row& row : value(waited(m_library->searching().rows(all.page(0, all.count()), {}))))
            if (row.summary.headline == headline) return row.summary.id;
        return {};
    }

    StoryChain chainOf(const QString& headline) { return value(waited(m_library->comparing().chain(idOf(headline)))); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<library::Library> m_library;
};

QTEST_GUILESS_MAIN(ComparingTest)
#include "ComparingTest.moc"
