// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Icons.h"

#include "ui/style/Theme.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initialiseIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace dateline::style {

namespace {

QByteArray svg(const QString& name)
{
    initialiseIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Pictures that point along the line of reading: where that runs from the right they are drawn mirrored.
bool followsReading(const QString& name)
{
    static const QStringList names{QStringLiteral("chevron-left"),    QStringLiteral("chevron-right"),
                                   QStringLiteral("layout-sidebar"),  QStringLiteral("box-arrow-up-right"),
                                   QStringLiteral("arrow-clockwise"), QStringLiteral("arrow-counterclockwise"),
                                   QStringLiteral("journal-text"),    QStringLiteral("quote"),
                                   QStringLiteral("sort-down")};
    return names.contains(name);
}

/// Draws Bootstrap's one-colour pictures, whose colour is the word «currentColor».
class SvgEngine final : public QIconEngine {
public:
    SvgEngine(QString name, QByteArray svg, QColor colour)
        : m_name(std::move(name)), m_svg(std::move(svg)), m_colour(colour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray coloured = m_svg;
        QSvgRenderer renderer(coloured.replace("currentColor", colour(mode, state).name().toLatin1()));
        painter->save();  // a text beside it is drawn next
        if (mode == QIcon::Disabled) painter->setOpacity(painter->opacity() * 0.45);
        if (isMirrored()) painter->setTransform(QTransform(-1, 0, 0, 1, 2.0 * rect.x() + rect.width(), 0), true);
        renderer.render(painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("dateline/%1/%2x%3/%4/%5/%6")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour(mode, state).name())
                                .arg(mode == QIcon::Disabled)
                                .arg(isMirrored());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new SvgEngine(*this); }
    QString iconName() override { return m_name; }

private:
    bool isMirrored() const { return QGuiApplication::isRightToLeft() && followsReading(m_name); }

    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        if (m_colour.isValid()) return m_colour;
        const Theme& theme = themeOf(QGuiApplication::palette());
        if (mode == QIcon::Selected) return theme.selectionText;
        if (state == QIcon::On) return theme.accent;
        return mode == QIcon::Active ? theme.text : theme.quiet;
    }

    QString m_name;
    QByteArray m_svg;
    QColor m_colour;
};

}  // namespace

QIcon icon(const QString& name)
{
    return icon(name, QColor());
}

QIcon icon(const QString& name, const QColor& colour)
{
    QByteArray picture = svg(name);
    if (picture.isEmpty()) return {};
    return QIcon(new SvgEngine(name, std::move(picture), colour));
}

QStringList iconNames()
{
    initialiseIcons();
    QStringList names;
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    for (const QString& file : files) names << file.chopped(4);
    return names;
}

}  // namespace dateline::style
