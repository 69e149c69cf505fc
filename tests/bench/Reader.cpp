// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reading pane: how long from an article in hand to its first painted page, and the longest time in which the
// window does not answer until the whole of it has come; plain, and with markup (headings, lists, links, tables).
// Beside it, what Qt takes to lay out the same text at once.
#include "Bench.h"
#include "ui/panes/reader/ReaderView.h"

#include <QApplication>
#include <QTextDocument>

using namespace dateline;
using namespace dateline::bench;

namespace {

QString sentence(int number)
{
    return QStringLiteral("Paragraph %1 tells what the harbour master of Aktau said about ships, grain and ice. ")
        .arg(number);
}

constexpr int SentenceWords = 14;

QString plain(int words)
{
    QString body;
    for (int i = 0; i * 4 * SentenceWords < words; ++i) body += sentence(i).repeated(4) + QStringLiteral("\n\n");
    return body;
}

QString page(int words)
{
    const QString link = QStringLiteral("<a href=\"https://example.org/%1\">what <b>others</b> say</a>");
    QString html;
    for (int i = 0; i * 6 * SentenceWords < words; ++i) {
        const QString text = sentence(i);
        if (i % 10 == 0) html += QStringLiteral("<h2>Part %1</h2>\n").arg(i);
        html += QStringLiteral("<p>") + text + link.arg(i) + text + text + QStringLiteral("</p>\n");
        html += QStringLiteral("<ul>\n<li>") + text + QStringLiteral("</li>\n</ul>\n");
        if (i % 10 != 5) continue;
        html += QStringLiteral("<table>\n");
        for (int row = 0; row < 30; ++row)
            html += QStringLiteral("<tr><td>%1</td><td>ships of the port</td><td>tonnes</td><td>%2</td></tr>\n")
                        .arg(row)
                        .arg(row * i);
        html += QStringLiteral("</table>\n");
    }
    return html;
}

void report(const char* what, int words, const library::OpenArticle& open)
{
    panes::ReaderView view;
    view.resize(800, 700);
    view.show();
    QCoreApplication::sendPostedEvents();
    const double first = millisecondsOf([&] {
        view.open(open);
        view.viewport()->grab();
    });
    StallDetector stalls;
    const double whole = millisecondsOf([&] {
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, [&] {
            if (view.isComplete()) QCoreApplication::quit();
        });
        look.start(5);
        QCoreApplication::exec();
    });
    const double atOnce = millisecondsOf([&] {
        QTextDocument document(open.article.body);
        document.setTextWidth(560);
        document.size();
    });
    std::printf(
        "%-7s %7d words: first page %6.1f ms, longest stall %6.1f ms, whole %7.1f ms; Qt at once %7.1f ms (%.2f)\n",
        what, words, first, stalls.longest(), whole, atOnce, whole / atOnce);
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    for (const int words : {600, 20'000, 200'000}) {
        library::OpenArticle open;
        open.article.summary.headline = QStringLiteral("A headline");
        open.article.body = plain(words);
        report("plain", words, open);
        open.markup = bodyMarkup(page(words));
        open.article.body = open.markup->text;
        report("markup", words, open);
    }
    return 0;
}
