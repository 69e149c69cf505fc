// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/search/ResultLine.h"
#include "ui/style/Appearance.h"

#include <QLabel>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class ResultLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linksTakeTheColourOfANewTheme();
};

static QImage linkOf(panes::ResultLine& line)
{
    for (QLabel* label : line.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(u"<a "_s)) return label->grab().toImage();
    return {};
}

void ResultLineTest::linksTakeTheColourOfANewTheme()
{
    style::Appearance appearance(*qApp);
    appearance.choose(style::ThemeChoice::Light);
    const auto shownLine = [] {
        auto line = std::make_unique<panes::ResultLine>();
        panes::ResultLine::Said said;
        said.count = 3;
        said.remarks = {{0, 2, u"Write OR."_s, u"OR"_s}};
        line->say(said);
        line->resize(900, 30);
        line->show();
        return line;
    };
    const auto line = shownLine();
    QVERIFY(QTest::qWaitForWindowExposed(line.get()));
    const QImage light = linkOf(*line);
    QVERIFY(!light.isNull());
    appearance.choose(style::ThemeChoice::Dark);
    QTRY_VERIFY(linkOf(*line) != light);
    QCOMPARE(linkOf(*line), linkOf(*shownLine()));
}

QTEST_MAIN(ResultLineTest)
#include "ResultLineTest.moc"
