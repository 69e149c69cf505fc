// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Connection.h"
#include "store/LibraryFiles.h"
#include "store/index/ListRun.h"
#include "store/index/PrefixLists.h"
#include "support/TemporaryLibrary.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

using Lists = std::map<QByteArray, QByteArray>;

class ListRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsComeBack_data();
    void listsComeBack();
    void aRangeIsReadInOrder();
    void twoRunsLieApart();
    void whatIsBrokenIsDamagedOrMissing();
    void prefixesAreUnionsOfTheirWords();
};

// An index.db with a segment whose lists are these.
class Run {
public:
    explicit Run(const Lists& lists)
        : m_index(TemporaryLibrary::value(Connection::open(m_library.file("index.db"), Access::ReadWrite)))
    {
        m_segment = write(lists);
    }

    Segment write(const Lists& lists)
    {
        TemporaryLibrary::check(m_index->executeScript(
            "INSERT INTO segment (chunk, articles, members, size, directory, checksum) VALUES (0, 1, x'', 0, x'', 0)"));
        const qint64 id = TemporaryLibrary::value(m_index->ask(u"SELECT max(id) FROM segment"_s)).toLongLong();
        ListWriter writer(*m_index, id);
        for (const auto& [key, list] : lists)
            if (!writer.add(key, list)) qFatal("not added");
        TemporaryLibrary::check(writer.finish());
        const auto segments = TemporaryLibrary::value(readSegments(*m_index));
        return *std::find_if(segments.begin(), segments.end(), [id](const Segment& one) { return one.id == id; });
    }

    Connection& index() { return *m_index; }
    const Segment& segment() const { return m_segment; }

private:
    TemporaryLibrary m_library;
    std::unique_ptr<Connection> m_index;
    Segment m_segment;
};

static QByteArray randomBytes(std::mt19937& chance, size_t size)
{
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    for (char& byte : bytes) byte = char(chance());
    return bytes;
}

static Lists randomLists(size_t count, size_t longest, unsigned seed)
{
    std::mt19937 chance(seed);
    Lists lists;
    while (lists.size() < count)
        lists[randomBytes(chance, 1 + chance() % 12)] = randomBytes(chance, 2 + chance() % longest);
    return lists;
}

void ListRunTest::listsComeBack_data()
{
    QTest::addColumn<Lists>("lists");
    QTest::newRow("none") << Lists{};
    QTest::newRow("one") << Lists{{"walpha", "ab"}};
    QTest::newRow("one over several pieces") << Lists{{"walpha", QByteArray(8192 * 3, 'x')}};
    QTest::newRow("small, many pieces") << randomLists(4000, 20, 1);
    QTest::newRow("large among small") << randomLists(500, 9000, 2);
    // Headers and keys that lie over the edge of a piece, at every offset.
    for (int length = 4030; length < 4060; ++length)
        QTest::addRow("edge at %d", length)
            << Lists{{"a", QByteArray(length, 'a')}, {"bb", "b"}, {"ccc", QByteArray(5000, 'c')}, {"d", "dd"}};
    QTest::newRow("long keys") << Lists{{QByteArray(257, 'k'), "1"}, {QByteArray(256, 'k') + 'l', "2"}};
}

void ListRunTest::listsComeBack()
{
    QFETCH(Lists, lists);
    Run run(lists);
    ListReader reader(run.index(), run.segment());
    for (const auto& [key, list] : lists) QVERIFY(TemporaryLibrary::value(reader.find(key)) == list);
    for (const QByteArray& absent : {QByteArray(), QByteArray("\x00", 1), QByteArray("wbeta"), QByteArray(300, '\xff')})
        if (!lists.contains(absent)) QVERIFY(TemporaryLibrary::value(reader.find(absent)).isNull());
    QCOMPARE(TemporaryLibrary::value(checksumOfRun(run.index(), run.segment())), run.segment().checksum);
}

void ListRunTest::aRangeIsReadInOrder()
{
    const Lists lists = randomLists(3000, 60, 3);
    Run run(lists);
    ListReader reader(run.index(), run.segment());
    for (const QByteArray& from : {QByteArray(), QByteArray("\x40"), QByteArray("\x7f\x7f"), QByteArray("\xff\xff")}) {
        TemporaryLibrary::check(reader.seek(from));
        for (auto expected = lists.lower_bound(from); expected != lists.end(); ++expected) {
            QVERIFY(!reader.isAtEnd());
            QCOMPARE(reader.key(), expected->first);
            QVERIFY(TemporaryLibrary::value(reader.list()) == expected->second);
            TemporaryLibrary::check(reader.next());
        }
        QVERIFY(reader.isAtEnd());
    }
}

void ListRunTest::twoRunsLieApart()
{
    const Lists first = randomLists(900, 30, 4), second = randomLists(900, 30, 5);
    Run run(first);
    const Segment other = run.write(second);
    ListReader reader(run.index(), run.segment());
    ListReader otherReader(run.index(), other);
    for (const auto& [key, list] : first) QVERIFY(TemporaryLibrary::value(reader.find(key)) == list);
    for (const auto& [key, list] : second) QVERIFY(TemporaryLibrary::value(otherReader.find(key)) == list);
}

void ListRunTest::whatIsBrokenIsDamagedOrMissing()
{
    const Lists lists = randomLists(600, 40, 6);
    for (const char* script : {"UPDATE posting SET bytes = substr(bytes, 1, 1000)", "DELETE FROM posting",
                               "DELETE FROM posting WHERE id & 1", "UPDATE posting SET bytes = zeroblob(4050)"}) {
        Run run(lists);
        TemporaryLibrary::check(run.index().executeScript(script));
        QVERIFY(TemporaryLibrary::value(checksumOfRun(run.index(), run.segment())) != run.segment().checksum);
        ListReader reader(run.index(), run.segment());
        int intact = 0;
        for (const auto& [key, list] : lists) {
            const auto found = reader.find(key);
            if (!found) QCOMPARE(found.error().kind, ErrorKind::Damaged);
            intact += found && *found == list;
        }
        QVERIFY2(intact < int(lists.size()), script);
    }
    Run run(lists);
    std::mt19937 chance(7);
    for (int round = 0; round < 200; ++round) {
        Segment broken = run.segment();
        broken.directory[qsizetype(chance() % quint32(broken.directory.size()))] = char(chance());
        ListReader reader(run.index(), broken);
        for (const auto& [key, list] : lists) (void)reader.find(key);
    }
}

static QByteArray listOf(const std::set<quint16>& places)
{
    return posting::encode(std::vector<quint16>(places.begin(), places.end()));
}

void ListRunTest::prefixesAreUnionsOfTheirWords()
{
    std::mt19937 chance(8);
    std::map<std::string, std::set<quint16>> words;
    const std::vector<std::string> letters{"a", "b", "c", "d", "ж", "қ", "世"};
    while (words.size() < 3000) {
        std::string word;
        for (size_t length = 1 + chance() % 5; length > 0; --length) word += letters[chance() % letters.size()];
        words[word].insert(quint16(chance()));
    }
    std::map<QByteArray, std::set<quint16>> expected;
    std::map<QByteArray, int> count;
    PrefixLists numbers, blobs;
    for (const auto& [word, places] : words) {
        const QString text = QString::fromStdString(word);
        for (int length = 1; length <= std::min(LongestPrefix, int(text.size())); ++length) {
            const QByteArray key = postingKey(PostingKind::Prefix, text.left(length).toStdString());
            expected[key].insert(places.begin(), places.end());
            ++count[key];
        }
        numbers.add(word, std::vector<quint16>(places.begin(), places.end()));
        blobs.addBlob(word, listOf(places));
    }
    std::erase_if(expected, [&](const auto& one) { return count[one.first] <= FewWords; });
    QVERIFY(expected.size() > 20 && expected.size() < count.size());
    for (PrefixLists* lists : {&numbers, &blobs}) {
        Lists found;
        QVERIFY(lists->take([&](QByteArrayView key, QByteArrayView list) {
            return found.emplace(key.toByteArray(), list.toByteArray()).second;
        }));
        QCOMPARE(found.size(), expected.size());
        for (const auto& [key, places] : expected) QCOMPARE(found[key], listOf(places));
    }
}

QTEST_GUILESS_MAIN(ListRunTest)
#include "ListRunTest.moc"
