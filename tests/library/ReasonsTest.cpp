// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/Reasons.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

/// Says of everything in one context only where the name stands.
class Marked final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (qstrcmp(context, "Reason") != 0) return {};
        const QString text = QString::fromUtf8(source);
        return text.contains(u"%1") ? u"<%1>"_s : u"<>"_s;
    }
};

/// The literals that lines of a room give as a reason: words in small letters with a blank between.
QStringList reasonsInSources(const QString& room)
{
    static const QRegularExpression giving(
        u"ErrorKind::|refus|odd|remark\\(|return u\"(a|an|not|it|there|binary|encrypted) |tooLarge|said \\?"_s);
    static const QRegularExpression words(u"u\"([a-z«][^\"]* [^\"]+)\"_(?:q?s)"_s);
    QStringList found;
    QDirIterator files(QStringLiteral(DATELINE_SOURCE_DIR "/src/") + room, {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
            if (room == u"feeds" || giving.match(line).hasMatch())  // there it is all that words are for
                for (const auto& match : words.globalMatch(line)) found << match.captured(1);
    }
    found.removeDuplicates();
    return found;
}

}  // namespace

class ReasonsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsEveryReason_data()
    {
        QTest::addColumn<QString>("room");
        QTest::addColumn<int>("least");
        QTest::newRow("import") << u"import"_s << 20;
        QTest::newRow("feeds") << u"feeds"_s << 15;
    }

    void knowsEveryReason()
    {
        QFETCH(QString, room);
        QFETCH(int, least);
        Marked translator;
        QCoreApplication::installTranslator(&translator);
        const QStringList reasons = reasonsInSources(room);
        QVERIFY2(reasons.size() > least, qPrintable(reasons.join(u'\n')));
        QStringList unknown;
        for (const QString& reason : reasons) {
            const QString shown = QString(reason).replace(u"%1"_s, u"name"_s);
            const QString said = library::translatedReason(shown);
            if (said != (reason.contains(u"%1") ? u"<name>"_s : u"<>"_s)) unknown << reason;
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void leavesOtherWordsAsTheyAre()
    {
        QCOMPARE(library::translatedReason(u"Input/output error"_s), u"Input/output error"_s);
        QCOMPARE(library::translatedReason({}), QString());
        QCOMPARE(library::translatedReason(u"not JSON: "_s), u"not JSON: "_s);
    }

    void keepsPlaceholdersInNames()
    {
        QCOMPARE(library::translatedReason(u"not JSON: %1 of %2"_s), u"not JSON: %1 of %2"_s);
    }
};

QTEST_GUILESS_MAIN(ReasonsTest)
#include "ReasonsTest.moc"
