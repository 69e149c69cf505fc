// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/notes/NotesModel.h"

#include "library/WhenAnswered.h"
#include "ui/panes/notes/NotesPane.h"
#include "ui/style/Dates.h"
#include "ui/style/PassageDelegate.h"
#include "ui/workspace/AnnotationWording.h"

#include <QLocale>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace dateline::panes {

using workspace::Workspace;

namespace {

constexpr qint64 Part = 500;  ///< rows: some hundred screens
constexpr int PauseMilliseconds = 150;
constexpr int MostQuoted = 400;
constexpr int MostAround = 60;

/// Where the passage was: its old words stand in the quotation, what stood around them here.
QString lost(const Annotation& annotation)
{
    if (!annotation.passage || annotation.passage->isPlaced) return {};
    const PassageSelector& old = annotation.passage->last;
    return NotesPane::tr("Could not be placed in the article as it is now. It stood in: %1 … %2")
        .arg(workspace::shortened(old.prefix, MostAround), workspace::shortened(old.suffix, MostAround));
}

}  // namespace

NotesModel::NotesModel(Workspace& workspace, QObject* parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &NotesModel::askAgain);
    connect(&workspace, &Workspace::libraryChanged, this, [this] {
        m_askings.next();
        m_isKnown = m_isFetching = false;
        take({}, 0);
        if (const auto library = m_workspace.library())
            connect(library.get(), &library::Library::changed, this, [this](const ChangeSet& change) {
                if (change.realm != Realm::Index && m_isFollowing && !m_pause.isActive()) m_pause.start();
            });
        if (m_isFollowing) askAgain();
    });
}

void NotesModel::ask(const library::AnnotationRequest& request)
{
    m_request = request;
    askAgain();
}

void NotesModel::setFollowing(bool isFollowing)
{
    if (std::exchange(m_isFollowing, isFollowing) != isFollowing && isFollowing) askAgain();
}

/// As many as there are already, so that whoever has scrolled down stays there.
void NotesModel::askAgain()
{
    const auto library = m_workspace.library();
    if (!library) return;
    library::AnnotationRequest request = m_request;
    request.offset = 0;
    request.most = std::max<qint64>(Part, qint64(m_rows.size()));
    m_isFetching = true;
    const auto ticket = m_askings.next();
    library::whenAnswered(library->annotating().list(request), this, [this, ticket](const auto& page) {
        if (!m_askings.isNewest(ticket)) return;
        m_isFetching = false;
        if (!page) {
            if (page.error().kind != ErrorKind::Cancelled) Q_EMIT m_workspace.failed(page.error());
            return;
        }
        m_isKnown = true;
        take(*page, 0);
        Q_EMIT answered();
    });
}

/// What comes anew takes the place of what was there, row by row, so that the view keeps its own.
void NotesModel::take(const AnnotationPage& page, qint64 offset)
{
    const QScopedValueRollback taking(m_isTaking, true);
    m_count = page.count;
    const size_t before = m_rows.size();
    const size_t from = std::min(size_t(offset), before);
    const size_t shared = std::min(before - from, page.rows.size());
    const auto source = page.rows.begin();
    std::copy(source, source + std::ptrdiff_t(shared), m_rows.begin() + std::ptrdiff_t(from));
    if (shared > 0) Q_EMIT dataChanged(index(int(from)), index(int(from + shared) - 1));
    if (page.rows.size() > shared) {
        beginInsertRows({}, int(from + shared), int(from + page.rows.size()) - 1);
        m_rows.insert(m_rows.end(), source + std::ptrdiff_t(shared), page.rows.end());
        endInsertRows();
    } else if (before > from + shared) {
        beginRemoveRows({}, int(from + shared), int(before) - 1);
        m_rows.resize(from + shared);
        endRemoveRows();
    }
}

bool NotesModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_isKnown && qint64(m_rows.size()) < m_count;
}

void NotesModel::fetchMore(const QModelIndex&)
{
    const auto library = m_workspace.library();
    if (!library || std::exchange(m_isFetching, true)) return;
    library::AnnotationRequest request = m_request;
    request.offset = qint64(m_rows.size());
    request.most = Part;
    const auto ticket = m_askings.next();
    library::whenAnswered(library->annotating().list(request), this,
                          [this, ticket, offset = request.offset](const auto& page) {
                              if (!m_askings.isNewest(ticket)) return;
                              m_isFetching = false;
                              if (page) take(*page, offset);
                          });
}

int NotesModel::rowOf(qint64 annotation) const
{
    const auto found = std::ranges::find(m_rows, annotation, [](const auto& row) { return row.annotation.id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int NotesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags NotesModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QString NotesModel::meta(const AnnotationRow& row) const
{
    const QString made = QLocale().toString(row.annotation.created.toLocalTime().date(), QLocale::ShortFormat);
    if (!row.article) return style::joined({made, NotesPane::tr("Its article is not in the library now")});
    return style::joined({made, row.article->source, row.article->headline});
}

QString NotesModel::accessibleText(const AnnotationRow& row) const
{
    const QStringList parts{workspace::said(row.annotation), lost(row.annotation), meta(row)};
    return parts.filter(QRegularExpression(QStringLiteral("\\S"))).join(QStringLiteral(". "));
}

QVariant NotesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const AnnotationRow& row = m_rows[size_t(index.row())];
    const Annotation& annotation = row.annotation;
    switch (role) {
        case Qt::AccessibleTextRole:
        case Qt::DisplayRole:
            return accessibleText(row);
        case Qt::ToolTipRole:
            return Qt::convertFromPlainText(annotation.note.isEmpty() ? accessibleText(row) : annotation.note);
        case Qt::EditRole:
        case style::NoteRole:
            return role == Qt::EditRole ? annotation.note : annotation.note.simplified();
        case style::QuoteRole:
            return annotation.passage ? workspace::shortened(annotation.passage->last.exact, MostQuoted) : QString();
        case style::MetaRole:
            return meta(row);
        case style::LostRole:
            return lost(annotation);
        case style::HighlightRole:
            return int(annotation.colour);
        default:
            return {};
    }
}

bool NotesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const Annotation annotation = m_rows[size_t(index.row())].annotation;
    const QString note = value.toString();
    if (note != annotation.note) Q_EMIT noteWanted(annotation, note);
    return false;  // the row has it when the library says so
}

}  // namespace dateline::panes
