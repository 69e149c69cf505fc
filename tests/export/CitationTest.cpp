// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Forms.h"
#include "export/Citation.h"

using namespace dateline;
using namespace dateline::tests;
using namespace dateline::exporting;

/// Citations by the examples of their handbooks, and by what an article may leave out.
class CitationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cites_data();
    void cites();
    void saysNothingOfNothing();
    void standsBelowTheArticle_data();
    void standsBelowTheArticle();
};

static Article cited(const QString& byline, const QString& source, bool isDated = true)
{
    Article article = articleOf(u"Harbour “Aral” Reopens"_s, u"Text."_s);
    article.summary.byline = byline;
    article.summary.source = source;
    article.summary.url = u"https://example.test/a"_s;
    if (!isDated) article.summary.date = {};
    return article;
}

void CitationTest::cites_data()
{
    QTest::addColumn<Article>("article");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("apa");
    QTest::addColumn<QString>("chicago");
    QTest::newRow("whole")
        << cited(u"By John Q. Smith"_s, u"The Wire"_s)
        << u"John Q. Smith, The Wire, “Harbour ‘Aral’ Reopens”, Astana, 17 March 2023, "
           "https://example.test/a"_s
        << u"Smith, J. Q. (2023, March 17). Harbour “Aral” Reopens. The Wire. https://example.test/a"_s
        << u"John Q. Smith, “Harbour ‘Aral’ Reopens,” The Wire, March 17, 2023, "
           "https://example.test/a."_s;
    QTest::newRow("two") << cited(u"Jean-Paul Roy and Li Wei"_s, u"The Wire"_s)
                         << u"Jean-Paul Roy, Li Wei, The Wire, “Harbour ‘Aral’ Reopens”, Astana, 17 March 2023, "
                            "https://example.test/a"_s
                         << u"Roy, J.-P., & Wei, L. (2023, March 17). Harbour “Aral” Reopens. The Wire. "
                            "https://example.test/a"_s
                         << u"Jean-Paul Roy and Li Wei, “Harbour ‘Aral’ Reopens,” The Wire, March 17, 2023, "
                            "https://example.test/a."_s;
    QTest::newRow("four")
        << cited(u"Ann Lee, John Smith, Li Wei and Айгүл Сәрсенова"_s, u"The Wire"_s)
        << u"Ann Lee, John Smith, Li Wei, Айгүл Сәрсенова, The Wire, “Harbour ‘Aral’ Reopens”, Astana, "
           "17 March 2023, https://example.test/a"_s
        << u"Lee, A., Smith, J., Wei, L., & Сәрсенова, А. (2023, March 17). Harbour “Aral” Reopens. "
           "The Wire. https://example.test/a"_s
        << u"Ann Lee et al., “Harbour ‘Aral’ Reopens,” The Wire, March 17, 2023, "
           "https://example.test/a."_s;
    QTest::newRow("no author") << cited({}, u"The Wire"_s)
                               << u"The Wire, “Harbour ‘Aral’ Reopens”, Astana, 17 March 2023, https://example.test/a"_s
                               << u"Harbour “Aral” Reopens. (2023, March 17). The Wire. https://example.test/a"_s
                               << u"“Harbour ‘Aral’ Reopens,” The Wire, March 17, 2023, https://example.test/a."_s;
    QTest::newRow("the source writes")
        << cited(u"The Wire"_s, u"The Wire"_s)
        << u"The Wire, “Harbour ‘Aral’ Reopens”, Astana, 17 March 2023, "
           "https://example.test/a"_s
        << u"Harbour “Aral” Reopens. (2023, March 17). The Wire. https://example.test/a"_s
        << u"“Harbour ‘Aral’ Reopens,” The Wire, March 17, 2023, "
           "https://example.test/a."_s;
    QTest::newRow("no date") << cited({}, u"The Wire"_s, false)
                             << u"The Wire, “Harbour ‘Aral’ Reopens”, Astana, https://example.test/a"_s
                             << u"Harbour “Aral” Reopens. (n.d.). The Wire. https://example.test/a"_s
                             << u"“Harbour ‘Aral’ Reopens,” The Wire, https://example.test/a."_s;
    Article bare;
    bare.summary.headline = u"Why now?"_s;
    bare.summary.url = u"javascript:x"_s;
    QTest::newRow("headline alone") << bare << u"“Why now?”"_s << u"Why now? (n.d.)."_s << u"“Why now?”."_s;
}

void CitationTest::cites()
{
    QFETCH(Article, article);
    QTEST(citationOf(article, CitationStyle::Plain), "plain");
    QTEST(citationOf(article, CitationStyle::Apa), "apa");
    QTEST(citationOf(article, CitationStyle::Chicago), "chicago");
}

void CitationTest::saysNothingOfNothing()
{
    QVERIFY(citationOf(hostileArticle(), CitationStyle::None).isEmpty());
    QVERIFY(citationOf({}, CitationStyle::Plain).isEmpty());
    QVERIFY(citationOf({}, CitationStyle::Chicago).isEmpty());
    for (const auto style : {CitationStyle::Plain, CitationStyle::Apa, CitationStyle::Chicago})
        for (const QChar letter : citationOf(hostileArticle(), style))
            QVERIFY(letter.category() != QChar::Other_Control && !letter.isSurrogate());
}

void CitationTest::standsBelowTheArticle_data()
{
    QTest::addColumn<QString>("form");
    for (const QString& form : {u"text"_s, u"markdown"_s, u"html"_s}) QTest::newRow(qPrintable(form)) << form;
}

void CitationTest::standsBelowTheArticle()
{
    QFETCH(QString, form);
    auto job = jobOf({cited(u"John Smith"_s, u"The Wire"_s)});
    QVERIFY(!exported(form, job).contains("Smith, J. (2023, March 17)"));
    job.options.citations = CitationStyle::Apa;
    const QByteArray text = exported(form, job);
    QVERIFY(text.indexOf("Smith, J. (2023, March 17)") > text.indexOf("Text."));
}

QTEST_GUILESS_MAIN(CitationTest)
#include "CitationTest.moc"
