// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The places of an article's pictures: what they say, and the pictures themselves.
#include "ui/panes/reader/ArticleDocument.h"
#include "ui/panes/reader/DecodedPicture.h"
#include "ui/panes/reader/LinkLine.h"
#include "ui/panes/reader/ReaderPane.h"
#include "ui/style/Metrics.h"

#include <QImage>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace dateline::panes {

namespace {

const QString PictureScheme = QStringLiteral("picture");
constexpr double GapBelow = 0.55;  ///< of a line

}  // namespace

QString ArticleDocument::pictureLink(int index)
{
    return PictureScheme + u':' + QString::number(index);
}

int ArticleDocument::pictureOf(const QUrl& link)
{
    bool isNumber = false;
    const int index = link.scheme() == PictureScheme ? link.path().toInt(&isNumber) : -1;
    return isNumber ? index : -1;
}

/// Says whose the picture is, and is loaded by nobody but the person who clicks.
void ArticleDocument::appendPicture(const MarkupBlock& block)
{
    QTextBlockFormat format = blockFormat(m_article.summary.headline);
    format.setTopMargin(style::scaled(4));
    format.setBottomMargin(m_style.lineHeight() * GapBelow);
    place(format, block);
    QTextCursor cursor = newBlock(format, charFormat(m_style.meta(m_article.summary.language), m_theme.quiet));
    addToList(cursor, block);
    const int start = cursor.position();
    const int link = writePlace(cursor, block.picture, offerOf(m_markup->pictures[size_t(block.picture)]));
    m_pictures.push_back({block.picture, start, cursor.position() - start, link});
}

QString ArticleDocument::offerOf(const MarkupPicture& picture) const
{
    if (isInArticle(picture.source)) return ReaderPane::tr("Picture");
    return ReaderPane::tr("Picture from %1 – click to load it").arg(readableHost(QUrl(picture.source)));
}

/// Answers how much of it is a link.
int ArticleDocument::writePlace(QTextCursor& cursor, int index, const QString& words)
{
    const MarkupPicture& picture = m_markup->pictures[size_t(index)];
    const QFont face = m_style.meta(m_article.summary.language);
    const QTextCharFormat quiet = charFormat(face, m_theme.quiet);
    const QString text = harmless(words);
    cursor.insertText(text, isInArticle(picture.source) ? quiet : linkFormat(face, pictureLink(index)));
    describe(cursor, picture.description);
    return isInArticle(picture.source) ? 0 : int(text.size());
}

/// A line beneath, for eyes and for screen readers, to which a picture is one character.
void ArticleDocument::describe(QTextCursor& cursor, const QString& description)
{
    if (description.isEmpty()) return;
    cursor.insertText(QChar(QChar::LineSeparator) + harmless(description),
                      charFormat(m_style.meta(m_article.summary.language), m_theme.quiet));
}

template <typename Write>
void ArticleDocument::rewrite(Picture& picture, Write write)
{
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    cursor.setPosition(picture.position);
    cursor.setPosition(picture.position + picture.length, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    write(cursor);
    cursor.endEditBlock();
    const int length = cursor.position() - picture.position;
    const int moved = length - picture.length;
    moveBehind(picture.position, moved);
    for (Picture& other : m_pictures)
        if (other.position > picture.position) other.position += moved;
    picture.length = length;
}

void ArticleDocument::sayPicture(size_t place, const QString& words)
{
    Picture& picture = m_pictures[place];
    rewrite(picture, [&](QTextCursor& cursor) { picture.linkLength = writePlace(cursor, picture.index, words); });
}

void ArticleDocument::offerPicture(size_t place)
{
    sayPicture(place, offerOf(m_markup->pictures[size_t(m_pictures[place].index)]));
}

double ArticleDocument::pictureWidth() const
{
    return style::scaled(m_style.measure) * m_style.size / ReadingStyle::OrdinarySize;
}

void ArticleDocument::showPicture(size_t place, const QImage& image)
{
    Picture& picture = m_pictures[place];
    const MarkupPicture& said = m_markup->pictures[size_t(picture.index)];
    const QUrl name(pictureLink(picture.index));
    m_document.addResource(QTextDocument::ImageResource, name, image);
    const double width = std::min<double>(said.width > 0 ? said.width : image.width(), pictureWidth());
    QTextImageFormat format;
    format.setName(name.toString());
    format.setWidth(width);
    format.setHeight(width * image.height() / std::max(1, image.width()));
    format.setProperty(QTextFormat::ImageAltText, said.description);
    format.setToolTip(said.description.isEmpty() ? QString()
                                                 : Qt::convertFromPlainText(said.description, Qt::WhiteSpaceNormal));
    const bool isSaidBelow = m_body.contains(said.description);  // by the article itself
    rewrite(picture, [&](QTextCursor& cursor) {
        cursor.insertImage(format);
        if (!isSaidBelow) describe(cursor, said.description);
    });
    picture.linkLength = 0;
    picture.isShown = true;
}

}  // namespace dateline::panes
