// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle/ArticleMaker.h"

#include <QDateTime>
#include <QTimeZone>

namespace dateline::oracle {

using namespace Qt::StringLiterals;

struct ArticleMaker::Tongue {
    QString language;
    QString openings;  ///< words that open a sentence, parted by bars
    QString words;     ///< likewise
    QString end;       ///< of a sentence, with what follows it
    QString between;   ///< words
};

const std::vector<ArticleMaker::Tongue>& ArticleMaker::tongues()
{
    static const std::vector<Tongue> tongues{
        {u"en"_s, u"The|She|They"_s,
         u"oil|Oil|OIL|price|prices|pipeline|pipe|reform|reforms|reformed|human|rights|minister|ministers|Turk|Türk|"
         "Covid-19|COVID‑19|AT&T|U.S.|US|C++|S&P 500|O'Brien|O’Brien|Oʼbrien|don't|don’t|inter\u00ADnational|"
         "international|Kassym-Jomart|woman|women|Kazakhstan|Uzbekistan|form|from|2023|1,000.50|3.5|«human rights»|"
         "“Strong”|state-of-the-art|cafe\u0301|café|Straße|STRASSE|ﬁnance|finance"_s,
         u". "_s, u" "_s},
        {u"ru"_s, u"Он|Она|Они"_s,
         u"реформа|реформы|реформой|Реформа|нефть|нефти|новый|новая|новыи|ещё|еще|министр|министры|«Сильный»|"
         "Казахстан|казахстан|Токаев|права|человека|стро\u0301гий|строгий|й|и|т.е.|COVID-19"_s,
         u". "_s, u" "_s},
        // Called Tatar, which has no stemmer: the one of Kazakh is our own, and there is none to hold it against.
        {u"tt"_s, u"Ол|Бұл|Олар"_s,
         u"Қазақстан|қазақстан|қазақ|казак|мұнай|бағасы|министр|Нұр-Сұлтан|ел|елі|елдің|әнұран|реформа|Тоқаев|Астана"_s,
         u". "_s, u" "_s},
        {u"el"_s, u"Αυτός|Εκείνη"_s, u"Αθήνα|ΑΘΗΝΑ|πετρέλαιο|τιμή|τιμές|Έλληνας|μεταρρύθμιση|Ελλάδα|υπουργός"_s,
         u". "_s, u" "_s},
        {u"ar"_s, u"قال|جاء"_s, u"السلام|سَلام|سلام|مُحَمَّد|محمد|النفط|أسعار|القُرْآن|القرآن|الســـلام|الوزير|وزير"_s,
         u"؟ "_s, u" "_s},
        {u"zh"_s, u"他|我们"_s, u"中国|人民|中国人民|日报|石油|价格|改革|部长|北京|AT&T|2023|新华社"_s, u"。"_s,
         QString()},
        // Thai has no sign between sentences: a paragraph is one.
        {u"th"_s, u"รัฐบาล|กระทรวง"_s, u"ไทย|ประเทศไทย|กรุงเทพ|น้ำมัน|ราคา|กำลัง|ปฏิรูป|ไทย\u200Bแลนด์"_s, QString(), u" "_s},
    };
    return tongues;
}

const QStringList& ArticleMaker::words()
{
    static const QStringList all = [] {
        QStringList list;
        for (const Tongue& tongue : tongues()) list += tongue.words.split(u'|') + tongue.openings.split(u'|');
        return list;
    }();
    return all;
}

const QStringList& ArticleMaker::sources()
{
    static const QStringList all{u"Kazinform"_s, u"Agency 001"_s, u"Ақорда"_s, u"Kazakh Times"_s, u"Élysée Oil"_s};
    return all;
}

const QStringList& ArticleMaker::places()
{
    static const QStringList all{u"ASTANA"_s, u"Алматы"_s, u"São Paulo"_s};
    return all;
}

const QStringList& ArticleMaker::topics()
{
    static const QStringList all{u"grain"_s, u"oil markets"_s, u"price"_s, u"human rights"_s, u"реформа"_s};
    return all;
}

const QStringList& ArticleMaker::people()
{
    static const QStringList all{u"Volker Türk"_s, u"Kassym-Jomart Tokayev"_s, u"Jane Oil"_s};
    return all;
}

QString ArticleMaker::phrase(const Tongue& tongue, int words)
{
    static const QStringList between{u", "_s, u" — "_s, u"; "_s, u" ("_s, u"/"_s};
    const QStringList all = tongue.words.split(u'|');
    QString text;
    for (int left = words; left > 0; --left) {
        if (!text.isEmpty()) text += m_draw.oneIn(9) ? m_draw.oneOf(between) : tongue.between;
        text += m_draw.oneOf(all);
    }
    return text;
}

QString ArticleMaker::sentence(const Tongue& tongue)
{
    // The last word has no stop of its own, so that the sentence's is no doubt.
    const QString last = m_draw.oneOf(tongue.openings.split(u'|'));
    const QString opening = m_draw.oneOf(tongue.openings.split(u'|'));
    return opening + tongue.between + phrase(tongue, m_draw.between(2, 9)) + tongue.between + last.toLower();
}

void ArticleMaker::fillText(Article& article)
{
    const auto& all = tongues();
    const Tongue& first = m_draw.oneOf(all);
    ArticleDraft& draft = article.draft;
    draft.language = m_draw.oneIn(6) ? QString() : first.language;
    draft.headline = phrase(first, m_draw.between(1, 5));
    draft.body = u""_s;
    article.sentences.clear();
    for (int left = m_draw.oneIn(15) ? 0 : m_draw.between(1, 4); left > 0; --left) {
        const Tongue& tongue = m_draw.oneIn(4) ? m_draw.oneOf(all) : first;
        if (!draft.body.isEmpty()) draft.body += u"\n\n"_s;
        for (int sentences = tongue.end.isEmpty() ? 1 : m_draw.between(1, 4); sentences > 0; --sentences) {
            article.sentences.push_back(int(codePoints(draft.body).size()));
            draft.body += sentence(tongue) + tongue.end;
        }
        while (draft.body.endsWith(u' ')) draft.body.chop(1);
    }
    draft.provenance.bytes = draft.body.toUtf8();
}

ArticleDate ArticleMaker::date()
{
    ArticleDate date;
    if (m_draw.oneIn(10)) return date;
    date.key = QDateTime(QDate(2020, 1, 1).addDays(m_draw.below(1100)), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    date.precision = DatePrecision::Day;
    date.origin = DateOrigin::Article;
    if (!m_draw.oneIn(2)) return date;
    date.key += m_draw.below(86400);
    date.precision = DatePrecision::Second;
    return date;
}

void ArticleMaker::fillLabels(ArticleDraft& draft)
{
    const auto some = [&](const QStringList& list) {
        QStringList chosen;
        for (int left = m_draw.below(3); left > 0; --left) chosen += m_draw.oneOf(list);
        return chosen;
    };
    draft.topics = some(topics());
    draft.people = some(people());
    draft.organisations = some({u"AT&T"_s, u"OPEC"_s});
    draft.places = some({u"Kazakhstan"_s, u"Türkiye"_s});
    if (!m_draw.oneIn(4)) draft.source = m_draw.oneOf(sources());
    if (!m_draw.oneIn(3)) draft.place = m_draw.oneOf(places());
    if (m_draw.oneIn(3)) draft.byline = m_draw.oneOf(QStringList{u"Ayşe Türk"_s, u"Jane Oil"_s, u"A. Пушкин"_s});
    if (!draft.place.isNull()) draft.dateline = draft.place + u" (Wire)"_s;
    if (m_draw.oneIn(2)) draft.slug = m_draw.oneOf(QStringList{u"oil-price-1"_s, u"rights"_s, u"BC-REFORM"_s});
}

// Of every third article; what looks like a mark and is none is among them.
void ArticleMaker::fillStep(Article& article, int number)
{
    struct Mark {
        QString before;  ///< the headline
        QString slug;
        QString step;
    };
    static const std::vector<Mark> marks{
        {u"UPDATE 2 - "_s, {}, u"update"_s},
        {u"Update on "_s, {}, {}},
        {u"CORRECTED - UPDATE 1 - "_s, {}, u"correction"_s},
        {{}, u"BC-REFORM, 1st Ld"_s, u"update"_s},
        {u"KILL: "_s, u"BC-REFORM, 1st Ld"_s, u"killed"_s},
        {u"ДОПОЛНЕНИЕ: "_s, {}, u"update"_s},
        {u"更正："_s, u"rights"_s, u"correction"_s},
        {u"RPT - "_s, {}, {}},
        {{}, u"BC-REFORM, KILL"_s, u"killed"_s},
    };
    if (number % 3 != 0) return;
    const Mark& mark = marks[size_t(number / 3) % marks.size()];
    article.draft.headline.prepend(mark.before);
    if (!mark.slug.isNull()) article.draft.slug = mark.slug;
    article.step = mark.step;
}

Article ArticleMaker::article(int number)
{
    Article article;
    ArticleDraft& draft = article.draft;
    fillText(article);
    fillLabels(draft);
    fillStep(article, number);
    draft.date = date();
    draft.guid = QStringLiteral("made-%1").arg(number);
    draft.guidNamespace = u"made"_s;
    draft.provenance.file = QStringLiteral("/press/made/%1.txt").arg(number);
    draft.provenance.pathBelowRoot = QStringLiteral("%1.txt").arg(number);
    draft.provenance.format = u"text"_s;
    return article;
}

// Most of it stays: an article that has next to nothing in common with what it was is another one.
Article ArticleMaker::changed(const Article& article)
{
    Article changed = article;
    QString& body = changed.draft.body;
    const Tongue& tongue = m_draw.oneOf(tongues());
    if (!body.isEmpty()) body += u"\n\n"_s;
    changed.sentences.push_back(int(codePoints(body).size()));
    body += (sentence(tongue) + tongue.end).trimmed();
    if (m_draw.oneIn(3)) changed.draft.headline += u' ' + phrase(tongue, 1);
    changed.draft.provenance.bytes = body.toUtf8();
    return changed;
}

}  // namespace dateline::oracle
