// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Table.h"

#include "cli/Json.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

constexpr int TerminalWidth = 120;

/// East Asian wide characters take two columns of a terminal (UAX #11, the blocks that news text has).
int columnsOf(QStringView cluster)
{
    const char32_t first = cluster.toUcs4().value(0);
    const bool isWide = (first >= 0x1100 && first <= 0x115f) || (first >= 0x2e80 && first <= 0xa4cf) ||
                        (first >= 0xac00 && first <= 0xd7a3) || (first >= 0xf900 && first <= 0xfaff) ||
                        (first >= 0xfe30 && first <= 0xfe6f) || (first >= 0xff00 && first <= 0xff60) ||
                        (first >= 0x1f300 && first <= 0x3fffd);
    return isWide ? 2 : 1;
}

/// Cut to a width, with an ellipsis where something was cut; filled up to it where `isFilled`.
QString fitted(const QString& text, int width, bool isFilled)
{
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
    int columns = 0;
    int kept = 0;       // columns up to the last place where the ellipsis still fits
    qsizetype cut = 0;  // that place
    for (qsizetype from = 0, to = 0; (to = clusters.toNextBoundary()) >= 0; from = to) {
        columns += columnsOf(QStringView(text).mid(from, to - from));
        if (columns > width) return text.left(cut) + u'…' + QString(isFilled ? width - kept - 1 : 0, u' ');
        if (columns < width) {
            cut = to;
            kept = columns;
        }
    }
    return text + QString(isFilled ? width - columns : 0, u' ');
}

/// Control characters of an article never reach a terminal.
QString printable(QString text)
{
    for (QChar& each : text)
        if (each.category() == QChar::Other_Control) each = u' ';
    return text.simplified();
}

QString quoted(const QString& text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r')) return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_qs) + u'"';
}

const QStringList& csvFields()
{
    static const QStringList fields{u"id"_qs,     u"headline"_qs, u"date"_qs,  u"source"_qs,     u"place"_qs,
                                    u"byline"_qs, u"language"_qs, u"words"_qs, u"bookmarked"_qs, u"unread"_qs,
                                    u"tags"_qs,   u"url"_qs,      u"file"_qs,  u"snippet"_qs,    u"score"_qs};
    return fields;
}

}  // namespace

QString tableLine(const ArticleSummary& summary)
{
    const QString id = QString::number(summary.id.value).rightJustified(8);
    const QString marks = (summary.isBookmarked ? u"*"_qs : u" "_qs) + (summary.isUnread ? u"o"_qs : u" "_qs);
    const QString date = fitted(summary.date.isKnown() ? summary.date.toIso().left(16) : u"undated"_qs, 16, true);
    const QString source = fitted(printable(summary.source), 16, true);
    const int left = TerminalWidth - 8 - 1 - 2 - 1 - 16 - 1 - 16 - 1;
    return id + u' ' + marks + u' ' + date + u' ' + source + u' ' + fitted(printable(summary.headline), left, false);
}

QString countedLine(qint64 count, const QString& text, int depth)
{
    const int left = TerminalWidth - 10 - 2 - depth * 2;
    return QString::number(count).rightJustified(10) + QString(2 + depth * 2, u' ') +
           fitted(printable(text), std::max(left, 20), false);
}

QString csvHeading()
{
    return csvFields().join(u',');
}

QString csvLine(const library::Row& row)
{
    const QJsonObject object = toJson(row);
    QStringList values;
    for (const QString& field : csvFields()) {
        const QJsonValue value = object[field];
        const QString text =
            value.isArray() ? value.toVariant().toStringList().join(u"; "_qs) : value.toVariant().toString();
        values.append(quoted(text));
    }
    return values.join(u',');
}

}  // namespace dateline::cli
