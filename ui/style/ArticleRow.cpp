// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/ArticleRow.h"

#include "listing/ArticleListModel.h"
#include "ui/style/Dates.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Shapes.h"
#include "ui/style/TagChips.h"
#include "ui/style/Theme.h"
#include "ui/style/VerdictSign.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace dateline::style {

using listing::ArticleListModel;

namespace {

constexpr int Gutter = 28;  ///< the dot stands in it
constexpr int End = 18;
constexpr int HeadingHeight = 30;
constexpr int HeadlineLines = 2;
constexpr int PlaceholderText = 52;
constexpr int CompactHeadingHeight = 26;
constexpr int DotSize = 7;
constexpr int StarSize = 12;
constexpr int StarRoom = 20;
constexpr int PencilSize = 11;
constexpr int AlikeGap = 6;

int metaHeight()
{
    return QFontMetrics(font(Face::Small)).height() + 2;
}

/// A row of one line is the headline's.
int roomForAlike(const QStyleOptionViewItem& option, const RowLook& look)
{
    return look.isOneLine ? option.rect.width() / 5 : option.rect.width();
}

void bar(QPainter& painter, const QRectF& rect, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, 3, 3);
}

}  // namespace

ArticleRow::ArticleRow(const QStyleOptionViewItem& option, const QModelIndex& index, const RowLook& look)
    : m_option(option),
      m_index(index),
      m_isLoaded(index.data(ArticleListModel::IsLoadedRole).toBool()),
      m_startsDay(!look.showsDates && index.data(ArticleListModel::StartsDayRole).toBool()),
      m_isUnread(m_isLoaded && index.data(ArticleListModel::IsUnreadRole).toBool()),
      m_isBookmarked(m_isLoaded && index.data(ArticleListModel::IsBookmarkedRole).toBool()),
      m_isCorrected(m_isLoaded && index.data(ArticleListModel::IsCorrectedRole).toBool()),
      m_look(look),
      m_alike(m_isLoaded ? index.data(ArticleListModel::AlikeRole).toInt() : 0, roomForAlike(option, look))
{
    if (!m_isLoaded) return;
    const QVariant verdict = index.data(ArticleListModel::VerdictRole);
    if (verdict.isValid()) m_verdict = Verdict(verdict.toInt());
    const QString headline = index.data(ArticleListModel::HeadlineRole).toString();
    const QString shown = headline.isEmpty() ? QApplication::translate("ArticleRow", "(no headline)") : headline;
    m_headline = std::make_unique<TextLines>(shown, font(m_isUnread ? Face::HeadlineUnread : Face::Headline),
                                             headlineWidth(), m_look.isOneLine ? 1 : HeadlineLines, option.direction);
    if (m_look.isOneLine) return;
    const Snippet snippet = index.data(ArticleListModel::SnippetRole).value<Snippet>();
    if (!snippet.text.isEmpty())
        m_snippet = std::make_unique<TextLines>(snippet.text, font(Face::Small), textWidth(), m_look.snippetLines,
                                                option.direction);
}

double ArticleRow::textWidth() const
{
    return std::max(40, m_option.rect.width() - Gutter - End);
}

double ArticleRow::headlineWidth() const
{
    return m_look.isOneLine ? std::max(40.0, textWidth() - lineMetaWidth()) : textWidth();
}

int ArticleRow::headingHeight() const
{
    if (!m_startsDay) return 0;
    return m_look.isOneLine ? CompactHeadingHeight : HeadingHeight;
}

int ArticleRow::height() const
{
    const int frame = headingHeight() + 2 * m_look.pad;
    if (m_look.isOneLine) return frame + QFontMetrics(font(Face::HeadlineUnread)).height() + 1;
    if (!m_isLoaded) return frame + PlaceholderText;
    const double snippet = m_snippet ? m_snippet->height() + 2 + m_look.gap : 0;
    return frame + qCeil(m_headline->height() + snippet) + m_look.gap + metaHeight() + 1;
}

void ArticleRow::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect body = this->body();
    if (m_startsDay) paintHeading(painter);
    paintGround(painter, body);
    if (!m_isLoaded)
        paintPlaceholder(painter, body);
    else if (m_look.isOneLine)
        paintLine(painter);
    else
        paintText(painter, body);
    painter.restore();
}

void ArticleRow::paintGround(QPainter& painter, const QRect& body) const
{
    const Theme& theme = themeOf(m_option.palette);
    if (m_option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(body, theme.selection);
    else if (m_option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(body, theme.hover);
    painter.fillRect(QRect(body.left(), body.bottom(), body.width(), 1), theme.hairline);
    if (m_option.state.testFlag(QStyle::State_HasFocus)) {
        const QRect edge(body.left(), body.top(), 3, body.height() - 1);
        painter.fillRect(QStyle::visualRect(m_option.direction, body, edge), theme.accent);
        if (!m_option.state.testFlag(QStyle::State_Selected))
            shapes::rounded(painter, QRectF(body).adjusted(1.5, 1.5, -1.5, -2.5), Qt::transparent, theme.accent, 1);
    }
}

void ArticleRow::paintHeading(QPainter& painter) const
{
    const Theme& theme = themeOf(m_option.palette);
    const QRect band(m_option.rect.left(), m_option.rect.top(), m_option.rect.width(), headingHeight());
    painter.setFont(font(Face::Tiny));
    painter.setPen(theme.quiet);
    const auto side = QStyle::visualAlignment(m_option.direction, Qt::AlignLeft) | Qt::AlignBottom;
    painter.drawText(band.adjusted(16, 0, -16, -6), int(side),
                     joined({dayHeading(m_index.data(ArticleListModel::DayRole).toDate())}));
}

void ArticleRow::paintPlaceholder(QPainter& painter, const QRect& body) const
{
    const Theme& theme = themeOf(m_option.palette);
    const auto place = [&](double share, int top, int height) {
        const QRect rect(body.left() + Gutter, body.top() + m_look.pad + top, int(textWidth() * share), height);
        return QRectF(QStyle::visualRect(m_option.direction, body, rect));
    };
    bar(painter, place(0.92, 4, 10), theme.chip);
    if (m_look.isOneLine) return;
    bar(painter, place(0.55, 22, 10), theme.chip);
    bar(painter, place(0.40, 42, 8), theme.chip);
}

void ArticleRow::paintHeadline(QPainter& painter, QPointF at) const
{
    const Theme& theme = themeOf(m_option.palette);
    const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
    const auto headline = m_index.data(ArticleListModel::HeadlineRole).toString();
    const auto matches = m_index.data(ArticleListModel::HeadlineMatchesRole).value<std::vector<TextRange>>();
    m_headline->draw(painter, at, isSelected ? theme.selectionText : theme.text, utf16Ranges(headline, matches),
                     theme.match, theme.matchText);
}

void ArticleRow::paintText(QPainter& painter, const QRect& body) const
{
    const Theme& theme = themeOf(m_option.palette);
    const bool isMirrored = m_option.direction == Qt::RightToLeft;
    const double left = body.left() + (isMirrored ? End : Gutter);
    double top = body.top() + m_look.pad;
    paintSign(painter, body);
    paintHeadline(painter, {left, top});
    paintMeta(painter);
    if (!m_snippet) return;
    top = metaLine().bottom() + 1;
    const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
    const Snippet snippet = m_index.data(ArticleListModel::SnippetRole).value<Snippet>();
    m_snippet->draw(painter, {left, top + 2 + m_look.gap}, isSelected ? theme.selectionFaint : theme.quiet,
                    utf16Ranges(snippet.text, snippet.matches), theme.match, theme.matchText);
}

QRect ArticleRow::body() const
{
    return m_option.rect.adjusted(0, headingHeight(), 0, 0);
}

/// Of a row of one line.
QRect ArticleRow::textLine() const
{
    const QRect body = this->body();
    const bool isMirrored = m_option.direction == Qt::RightToLeft;
    return {body.left() + (isMirrored ? End : Gutter), body.top() + m_look.pad, int(textWidth()),
            body.height() - 2 * m_look.pad - 1};
}

/// All in one line: the headline, then at its end what is like it, source and time, and the star.
void ArticleRow::paintLine(QPainter& painter) const
{
    const bool isMirrored = m_option.direction == Qt::RightToLeft;
    paintSign(painter, body());
    const QRect line = textLine();
    const double left = isMirrored ? line.right() + 1 - headlineWidth() : line.left();
    paintHeadline(painter, {left, line.top() + (line.height() - m_headline->height()) / 2});
    const QRect rest = paintStar(painter, line);
    m_alike.paint(painter, alikePlace(), themeOf(m_option.palette));
    const QRect words(QPoint(line.right() + 1 - int(lineMetaWidth()) + metrics::Margin + alikeRoom(), line.top()),
                      QPoint(rest.right() - pencilRoom(), line.bottom()));
    paintPencil(painter, line, words.right() + 1);
    paintMetaWords(painter, QStyle::visualRect(m_option.direction, line, words), shortMeta(), Qt::AlignRight);
}

/// At the headline: in a review what was found of it, else the dot of what is not read, which its weight tells, too.
void ArticleRow::paintSign(QPainter& painter, const QRect& body) const
{
    const int height = QFontMetrics(font(Face::HeadlineUnread)).height();
    const QRect dot(body.left() + (Gutter - DotSize) / 2 + 1, body.top() + m_look.pad + (height - DotSize) / 2, DotSize,
                    DotSize);
    const QRect place = QStyle::visualRect(m_option.direction, body, dot);
    const Theme& theme = themeOf(m_option.palette);
    if (m_verdict)
        return paintVerdict(painter, place, *m_verdict, theme, m_option.state.testFlag(QStyle::State_Selected));
    if (!m_isUnread) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(place);
}

/// At the end of the line; answers what is left of it, as if reading went to the right.
QRect ArticleRow::paintStar(QPainter& painter, const QRect& line) const
{
    if (!m_isBookmarked) return line;
    const QRect star(line.right() - StarSize, line.top() + (line.height() - StarSize) / 2, StarSize, StarSize);
    icon(QStringLiteral("star-fill"), themeOf(m_option.palette).bookmark)
        .paint(&painter, QStyle::visualRect(m_option.direction, line, star));
    return line.adjusted(0, 0, -StarRoom, 0);
}

/// Behind the words of source and date; `left` is where they end, as if reading went to the right.
void ArticleRow::paintPencil(QPainter& painter, const QRect& line, int left) const
{
    if (!m_isCorrected) return;
    const Theme& theme = themeOf(m_option.palette);
    const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
    const QRect pencil(left + PencilRoom - PencilSize, line.top() + (line.height() - PencilSize) / 2, PencilSize,
                       PencilSize);
    icon(QStringLiteral("pencil"), isSelected ? theme.selectionFaint : theme.faint)
        .paint(&painter, QStyle::visualRect(m_option.direction, line, pencil));
}

void ArticleRow::paintMetaWords(QPainter& painter, const QRect& words, const QString& text, Qt::Alignment side) const
{
    const Theme& theme = themeOf(m_option.palette);
    const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
    painter.setFont(font(Face::Small));
    painter.setPen(isSelected ? theme.selectionFaint : theme.faint);
    const QString elided = QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, words.width());
    painter.drawText(words, int(QStyle::visualAlignment(m_option.direction, side) | Qt::AlignVCenter), elided);
}

/// As if reading went to the right.
QRect ArticleRow::metaLine() const
{
    const QRect body = this->body();
    const bool isMirrored = m_option.direction == Qt::RightToLeft;
    const double top = body.top() + m_look.pad + m_headline->height() + m_look.gap;
    return {body.left() + (isMirrored ? End : Gutter), int(top), int(textWidth()), metaHeight()};
}

/// Behind all else but the star, as if reading went to the right.
QRect ArticleRow::alikeInMeta(const QRect& line) const
{
    return m_alike.placeIn(m_isBookmarked ? line.adjusted(0, 0, -StarRoom, 0) : line);
}

/// Before source and time, likewise.
QRect ArticleRow::alikeInLine() const
{
    const QRect line = textLine();
    const int from = line.right() + 1 - int(lineMetaWidth()) + metrics::Margin;
    return m_alike.placeIn({from, line.top(), m_alike.width(), line.height()});
}

QRect ArticleRow::alikePlace() const
{
    if (!m_isLoaded || m_alike.width() == 0) return {};
    if (m_look.isOneLine) return QStyle::visualRect(m_option.direction, textLine(), alikeInLine());
    const QRect line = metaLine();
    return QStyle::visualRect(m_option.direction, line, alikeInMeta(line));
}

int ArticleRow::alikeRoom() const
{
    return m_alike.width() > 0 ? m_alike.width() + AlikeGap : 0;
}

void ArticleRow::paintMeta(QPainter& painter) const
{
    const QRect line = metaLine();
    QRect rest = paintStar(painter, line);
    m_alike.paint(painter, alikePlace(), themeOf(m_option.palette));
    rest.setRight(rest.right() - alikeRoom());
    const auto tags = m_index.data(ArticleListModel::TagsRole).value<std::vector<TagLabel>>();
    if (!tags.empty()) {
        const TagChips chips(tags, rest.width() * 3 / 5);
        chips.paint(painter, rest, m_option.direction, themeOf(m_option.palette));
        rest.setRight(rest.right() - chips.width() - 6);
    }
    rest.setRight(rest.right() - pencilRoom());
    const int width = QFontMetrics(font(Face::Small)).horizontalAdvance(meta());
    paintMetaWords(painter, QStyle::visualRect(m_option.direction, line, rest), meta(), Qt::AlignLeft);
    paintPencil(painter, line, std::min(rest.left() + width, rest.right() + 1));
}

QString ArticleRow::shortMeta() const
{
    const auto date = m_index.data(ArticleListModel::DateRole).value<ArticleDate>();
    return joined(
        {m_index.data(ArticleListModel::SourceRole).toString(), m_look.showsDates ? shortDate(date) : timeOf(date)});
}

/// With chip, pencil and star and the room before them; the words at most two fifths of the line, which is the
/// headline's.
double ArticleRow::lineMetaWidth() const
{
    const int words = QFontMetrics(font(Face::Small)).horizontalAdvance(shortMeta());
    const int star = m_isBookmarked ? StarRoom : 0;
    return std::min(words, int(textWidth() * 2 / 5)) + alikeRoom() + pencilRoom() + star + metrics::Margin;
}

QString ArticleRow::meta() const
{
    const auto date = m_index.data(ArticleListModel::DateRole).value<ArticleDate>();
    QStringList parts{m_index.data(ArticleListModel::SourceRole).toString(),
                      m_index.data(ArticleListModel::PlaceRole).toString(),
                      m_look.showsDates ? shortDate(date) : timeOf(date),
                      readingTime(m_index.data(ArticleListModel::WordsRole).toInt())};
    return joined(parts);
}

QString dayHeading(const QDate& day)
{
    if (!day.isValid()) return QApplication::translate("ArticleRow", "No date");
    QString heading = longDay(day);
    heading.replace(0, 1, QLocale().toUpper(heading.left(1)));  // some languages write days of the week small
    return heading;
}

}  // namespace dateline::style
