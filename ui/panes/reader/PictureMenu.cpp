// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/PictureMenu.h"

#include "ui/panes/reader/LinkLine.h"
#include "ui/panes/reader/Links.h"
#include "ui/panes/reader/ReaderPane.h"
#include "ui/panes/reader/ReaderView.h"

#include <QDesktopServices>
#include <QMenu>

namespace dateline::panes {

namespace {

constexpr qsizetype MostHostsInARow = 3;

/// As they are written in a menu, each once.
QStringList hostsOf(const QStringList& sources)
{
    QStringList hosts;
    for (const QString& source : sources)
        hosts << harmless(readableHost(QUrl(source))).replace(QLatin1Char('&'), QLatin1String("&&"));
    hosts.removeDuplicates();
    return hosts;
}

/// For the article that is open now, whatever is open when the row is chosen.
void addLoadAll(QMenu& menu, ReaderView& view, const QStringList& sources)
{
    const QStringList hosts = hostsOf(sources);
    FetchedPictures* pictures = &view.pictures();
    const auto load = [pictures, article = view.article(), sources] {
        for (const QString& source : sources) pictures->load(article, source);
    };
    const int count = int(sources.size());
    if (hosts.size() <= MostHostsInARow) {
        const QString all = ReaderPane::tr("Load all %Ln picture(s) of this article from %1", nullptr, count);
        menu.addAction(all.arg(hosts.join(QLatin1String(", "))), pictures, load);
        return;
    }
    QMenu* named = menu.addMenu(ReaderPane::tr("Load all %Ln picture(s) of this article", nullptr, count));
    named->addAction(ReaderPane::tr("Load them from %Ln host(s):", nullptr, int(hosts.size())), pictures, load);
    for (const QString& host : hosts) named->addAction(host)->setEnabled(false);
}

}  // namespace

void addPictureRows(QMenu& menu, ReaderView& view, const QString& source)
{
    FetchedPictures* pictures = &view.pictures();
    const ArticleId article = view.article();
    if (pictures->of(article, source).kind == PictureState::Kind::Loading)
        menu.addAction(ReaderPane::tr("Stop loading the picture"), pictures, [=] { pictures->stop(article, source); });
    else if (pictures->canLoad(article, source))
        menu.addAction(ReaderPane::tr("Load picture from %1").arg(hostsOf({source}).front()), pictures,
                       [=] { pictures->load(article, source); });
    if (const QStringList all = view.picturesToLoad(); all.size() > 1) addLoadAll(menu, view, all);
    menu.addAction(ReaderPane::tr("Open picture in the browser"), pictures,
                   [source] { QDesktopServices::openUrl(safeLink(source)); });
}

void popUpPictures(ReaderView& view)
{
    auto* menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addLoadAll(*menu, view, view.picturesToLoad());
    menu->setActiveAction(menu->actions().value(0));
    menu->popup(view.viewport()->mapToGlobal(view.viewport()->rect().center()));
}

}  // namespace dateline::panes
