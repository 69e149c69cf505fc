// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/PageTemplate.h"

#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class PageTemplateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsFields_data();
    void fillsFields();
    void namesTheFirstUnknownField();
    void partsAtStrokes();
};

void PageTemplateTest::fillsFields_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("filled");
    QTest::newRow("none") << u"Dossier"_s << u"Dossier"_s;
    QTest::newRow("several") << u"{title}, {page} of {pages}"_s << u"Oil {page}, 3 of 12"_s;
    QTest::newRow("what has no value") << u"[{source}]"_s << u"[]"_s;
    QTest::newRow("a brace alone") << u"{ {page"_s << u"{ {page"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void PageTemplateTest::fillsFields()
{
    QFETCH(QString, pattern);
    QFETCH(QString, filled);
    // A value is not looked at for fields of its own.
    QCOMPARE(filledTemplate(pattern, {{u"title"_s, u"Oil {page}"_s}, {u"page"_s, u"3"_s}, {u"pages"_s, u"12"_s}}),
             filled);
}

void PageTemplateTest::namesTheFirstUnknownField()
{
    QCOMPARE(unknownPageField(u"{title} {colour} {size}"_s), u"{colour}"_s);
    for (const QString& field : pageFields()) QVERIFY(unknownPageField(u"{%1}"_s.arg(field)).isNull());
    QVERIFY(unknownPageField({}).isNull());
}

void PageTemplateTest::partsAtStrokes()
{
    const PageLine one = partedTemplate(u"a"_s);
    QCOMPARE((QStringList{one.left, one.middle, one.right}), (QStringList{u"a"_s, {}, {}}));
    const PageLine two = partedTemplate(u"a|b"_s);
    QCOMPARE((QStringList{two.left, two.middle, two.right}), (QStringList{u"a"_s, {}, u"b"_s}));
    const PageLine four = partedTemplate(u"a|b|c|d"_s);
    QCOMPARE((QStringList{four.left, four.middle, four.right}), (QStringList{u"a"_s, u"b"_s, u"c|d"_s}));
}

QTEST_GUILESS_MAIN(PageTemplateTest)
#include "PageTemplateTest.moc"
