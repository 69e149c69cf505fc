// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PrintDesk.h"

#include "library/ErrorWording.h"
#include "library/WhenAnswered.h"
#include "ui/dialogs/PrintPreview.h"
#include "ui/window/ExportDesk.h"

#include <QImage>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace dateline::window {

using workspace::Action;
using workspace::Menu;
using workspace::Work;

namespace {

/// More articles than this are no document that anybody prints.
constexpr qint64 MostPrinted = 2'000;
constexpr double PreviewDots = 84;
constexpr int PrintedDots = 300;  ///< sharper ones are seen by nobody, and are slow

QImage asImage(const PageImage& page)
{
    const auto* bytes = reinterpret_cast<const uchar*>(page.bytes.constData());
    return QImage(bytes, page.width, page.height, page.stride, QImage::Format_RGB32).copy();
}

}  // namespace

PrintDesk::PrintDesk(workspace::Workspace& workspace, const ExportDesk& exports, QWidget* window)
    : QObject(window), m_workspace(workspace), m_exports(exports), m_window(window)
{
}

workspace::Actions PrintDesk::actions()
{
    Action print{.id = QStringLiteral("article.print"), .text = tr("Prin&t…")};
    print.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_P)};
    print.icon = QStringLiteral("printer");
    print.menu = Menu::File;
    print.section = 2;
    print.run = [this] { preview(m_workspace.inHand().ids()); };
    print.isEnabled = [this] {
        const qint64 count = m_workspace.inHand().count();
        return count > 0 && count <= MostPrinted;
    };
    return {print};
}

/// Closing the dialog lets go of the task, which stops it.
void PrintDesk::preview(const ArticleIds& ids)
{
    const auto library = m_workspace.library();
    if (!library) return;
    const library::ExportRequest request{.ids = ids, .path = {}, .options = m_exports.options()};
    auto* dialog = new dialogs::PrintPreview(qsizetype(ids.size()), m_window);
    const double scale = dialog->devicePixelRatioF();
    const std::shared_ptr<library::PageTask> task = library->exporting().drawPages(request, PreviewDots * scale);
    connect(task.get(), &library::PageTask::drawn, dialog,
            [dialog, scale, stop = std::weak_ptr(task)](const PageImage& page, int, int pages) {
                QImage image = asImage(page);
                image.setDevicePixelRatio(scale);
                dialog->add(image, pages);
                if (dialog->pageCount() >= dialogs::PrintPreview::MostPages)
                    if (const auto running = stop.lock()) running->cancel();
            });
    library::whenAnswered(task->pages(), dialog, [dialog, task](const Result<int>& pages) {
        if (!pages && pages.error().kind != ErrorKind::Cancelled) dialog->fail(library::sentence(pages.error()));
    });
    connect(dialog, &dialogs::PrintPreview::printAsked, this, [this, dialog, request] {
        dialog->accept();
        choosePrinter(request);
    });
    dialog->open();
}

void PrintDesk::choosePrinter(const library::ExportRequest& request)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setResolution(std::min(printer->resolution(), PrintedDots));
    printer->setPageSize(QPageSize(request.options.paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(tr("Articles"));
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this, request, printer](QPrinter*) { print(request, printer); });
    dialog->open();
}

void PrintDesk::print(const library::ExportRequest& request, const std::shared_ptr<QPrinter>& printer)
{
    const auto library = m_workspace.library();
    if (!library) return;
    const auto painter = std::make_shared<QPainter>();
    if (!painter->begin(printer.get()))
        return Q_EMIT m_workspace.failed({ErrorKind::CannotWrite, tr("the printer"), {}});
    const auto task = library->exporting().drawPages(request, printer->resolution());
    const int id = m_workspace.works().begin({.title = tr("Printing"), .cancel = [task] { task->cancel(); }});
    connect(task.get(), &library::PageTask::drawn, this,
            [this, id, printer, painter](const PageImage& page, int number, int pages) {
                if (number > 1) printer->newPage();
                painter->drawImage(painter->viewport(), asImage(page));
                m_workspace.works().update(id, [&](Work& work) {
                    work.done = number;
                    work.total = pages;
                    work.count = tr("%1 of %2", "pages").arg(QLocale().toString(number), QLocale().toString(pages));
                });
            });
    library::whenAnswered(task->pages(), this, [this, id, printer, painter, task](const Result<int>& pages) {
        m_workspace.works().end(id);
        if (!pages) printer->abort();
        painter->end();
        if (pages) return Q_EMIT printed(*pages);
        if (pages.error().kind != ErrorKind::Cancelled) Q_EMIT m_workspace.failed(pages.error());
    });
}

}  // namespace dateline::window
