// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/LinkLine.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QEvent>

#include <algorithm>

namespace dateline::panes {

namespace {

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool hasMixedHost(const QUrl& url)
{
    const QString host = url.host(QUrl::FullyDecoded);
    return !isAscii(host) && isAscii(host.section(QLatin1Char('.'), -1));
}

}  // namespace

QString readableHost(const QUrl& url)
{
    return url.host(hasMixedHost(url) ? QUrl::FullyEncoded : QUrl::PrettyDecoded);
}

QString readableAddress(const QUrl& url)
{
    QString text = url.toString(hasMixedHost(url) ? QUrl::FullyEncoded : QUrl::PrettyDecoded);
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        const QChar::Category category = text.at(at).category();
        const bool isUnseen = category == QChar::Other_Format || category == QChar::Other_Control ||
                              category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        if (isUnseen) text.replace(at, 1, QString::fromLatin1(QString(text.at(at)).toUtf8().toPercentEncoding()));
    }
    return text;
}

LinkLine::LinkLine(QWidget* page) : QLabel(page)
{
    setTextFormat(Qt::PlainText);
    setFont(style::font(style::Face::Small));
    setContentsMargins(style::metrics::Gap, style::metrics::Grid, style::metrics::Gap, style::metrics::Grid);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setForegroundRole(QPalette::WindowText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setLayoutDirection(Qt::LeftToRight);
    page->installEventFilter(this);
    hide();
}

void LinkLine::say(const QUrl& url)
{
    m_url = url;
    if (url.isEmpty()) return hide();
    place();
    show();
    raise();
}

void LinkLine::place()
{
    const QWidget& page = *parentWidget();
    const QString address = readableAddress(m_url);
    setAccessibleName(tr("Leads to %1").arg(address));
    setText(fontMetrics().elidedText(address, Qt::ElideMiddle, page.width() - 4 * style::metrics::Gap));
    adjustSize();
    move(page.layoutDirection() == Qt::RightToLeft ? page.width() - width() : 0, page.height() - height());
}

bool LinkLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QLabel::eventFilter(watched, event);
}

}  // namespace dateline::panes
