// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of translations, as they lie in resources/translations.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QString state;      ///< "unfinished", "vanished", "obsolete"; empty: finished
    QStringList forms;  ///< one, or one a plural
    bool isPlural = false;

    QString key() const { return QStringList{context, source, comment, isPlural ? u"n"_s : QString()}.join(u" | "_s); }
    QString where() const { return context + u": "_s + source; }
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.state = xml.attributes().value(u"type"_s).toString();
            if (!message.isPlural) message.forms << xml.readElementText();
            while (message.isPlural && xml.readNextStartElement()) message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesIn(const QString& path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"message") messages.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

QString fileOf(const QString& tongue)
{
    return QStringLiteral(DATELINE_SOURCE_DIR "/resources/translations/dateline_%1.ts").arg(tongue);
}

/// The placeholders of a text, in the order of their names.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression form(u"%L?[n\\d]"_s);
    QStringList found;
    for (const auto& match : form.globalMatch(text)) found << match.captured();
    found.sort();
    return found;
}

int mnemonics(const QString& text)
{
    static const QRegularExpression form(u"&(?=\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return int(text.count(form));
}

/// What a translation has to have as its source has it. Empty: nothing is wrong.
QString differenceOf(const QString& source, const QString& form)
{
    if (form.isEmpty()) return u"empty"_s;
    if (placeholders(form) != placeholders(source)) return u"placeholders"_s;
    if (mnemonics(form) != mnemonics(source)) return u"mnemonic"_s;
    if (form.count(u'\n') != source.count(u'\n')) return u"lines"_s;
    if (form.startsWith(u' ') != source.startsWith(u' ') || form.endsWith(u' ') != source.endsWith(u' '))
        return u"blanks at an end"_s;
    if (form.endsWith(u'…') != (source.endsWith(u'…') || source.endsWith(u"..."))) return u"ellipsis"_s;
    return {};
}

const QStringList Tongues{u"en"_s, u"kk"_s, u"ru"_s};

}  // namespace

class TranslationsTest final : public QObject {
    Q_OBJECT

    static void addTongues()
    {
        QTest::addColumn<QString>("tongue");
        for (const QString& tongue : Tongues) QTest::newRow(qPrintable(tongue)) << tongue;
    }

private Q_SLOTS:
    void everyWordIsTranslated_data() { addTongues(); }
    void everyWordIsTranslated()
    {
        QFETCH(QString, tongue);
        const std::vector<Message> messages = messagesIn(fileOf(tongue));
        QVERIFY2(messages.size() > (tongue == u"en" ? 10 : 500), qPrintable(QString::number(messages.size())));
        QStringList unfinished;
        for (const Message& message : messages)
            if (!message.state.isEmpty() || message.forms.isEmpty() || message.forms.contains(QString()))
                unfinished << message.where();
        QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(u'\n')));
    }

    void whatIsFilledInStays_data() { addTongues(); }
    void whatIsFilledInStays()
    {
        QFETCH(QString, tongue);
        QStringList wrong;
        for (const Message& message : messagesIn(fileOf(tongue)))
            for (const QString& form : message.forms)
                if (const QString what = differenceOf(message.source, form); !what.isEmpty())
                    wrong << what + u" in "_s + message.where();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyPluralHasItsForms()
    {
        const QHash<QString, int> forms{{u"en"_s, 2}, {u"kk"_s, 2}, {u"ru"_s, 3}};
        for (const QString& tongue : Tongues)
            for (const Message& message : messagesIn(fileOf(tongue)))
                QVERIFY2(message.forms.size() == (message.isPlural ? forms[tongue] : 1), qPrintable(message.where()));
    }

    void englishHasPluralsAlone()
    {
        for (const Message& message : messagesIn(fileOf(u"en"_s)))
            QVERIFY2(message.isPlural, qPrintable(message.where()));
    }

    void quotesAreThoseOfTheLanguage()
    {
        for (const QString& tongue : {u"kk"_s, u"ru"_s})
            for (const Message& message : messagesIn(fileOf(tongue)))
                for (const QString& form : message.forms) {
                    const bool isForeign = form.contains(u'“') || form.contains(u'”') || form.contains(u'"');
                    QVERIFY2(!isForeign && form.count(u'«') == form.count(u'»'), qPrintable(form));
                }
    }

    /// Both are written with Cyrillic letters; a Latin letter that looks like one would break sorting and speech.
    void noWordMixesAlphabets()
    {
        static const QRegularExpression mixed(u"\\p{Latin}\\p{Cyrillic}|\\p{Cyrillic}\\p{Latin}"_s);
        for (const QString& tongue : {u"kk"_s, u"ru"_s})
            for (const Message& message : messagesIn(fileOf(tongue)))
                for (QString form : message.forms) {
                    form.remove(QRegularExpression(u"%L?[n\\d]"_s));
                    QVERIFY2(!mixed.match(form).hasMatch(), qPrintable(form));
                }
    }

    void filesAreUpToDateWithTheSources_data() { addTongues(); }
    void filesAreUpToDateWithTheSources()
    {
        QFETCH(QString, tongue);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy.ts"_s);
        QVERIFY(QFile::copy(fileOf(tongue), copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        QStringList arguments = QStringLiteral(DATELINE_LUPDATE_ARGUMENTS).split(u'|');
        if (tongue == u"en")
            arguments << u"-pluralonly"_s;
        else
            arguments << QStringLiteral(DATELINE_SOURCE_DIR "/resources/translations/qt-words.h");
        arguments << u"-silent"_s << u"-ts"_s << copy;
        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(DATELINE_LUPDATE), arguments);
        QVERIFY2(lupdate.waitForFinished(300'000) && lupdate.exitCode() == 0, lupdate.readAll());
        QStringList kept;
        QStringList wanted;
        for (const Message& message : messagesIn(fileOf(tongue))) kept << message.key();
        for (const Message& message : messagesIn(copy)) wanted << message.key();
        QStringList lacking = wanted;
        QStringList surplus = kept;
        for (const QString& key : kept) lacking.removeOne(key);
        for (const QString& key : wanted) surplus.removeOne(key);
        QVERIFY2(lacking.isEmpty() && surplus.isEmpty(),
                 qPrintable(u"run ./dev translate. Lacking:\n%1\nSurplus:\n%2"_s.arg(lacking.join(u'\n'),
                                                                                     surplus.join(u'\n'))));
    }

    /// lupdate that cannot find a class's header leaves out its namespace, and the words are never found again.
    void everyContextOfAClassIsWhole()
    {
        for (const Message& message : messagesIn(fileOf(u"kk"_s))) {
            const QString last = message.context.section(u"::"_s, -1);
            const bool isFree = !message.context.contains(u"::"_s);
            QVERIFY2(last.front().isUpper(), qPrintable(message.where()));
            if (isFree) continue;
            const QString folder = message.context.section(u"::"_s, 1, 1);
            QVERIFY2(
                message.context.startsWith(u"dateline::"_s) && message.context.count(u"::"_s) == 2 && !folder.isEmpty(),
                qPrintable(message.where()));
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
