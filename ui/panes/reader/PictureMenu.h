// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QString;

namespace dateline::panes {

class ReaderView;

/// What can be done with the picture of an address in the open article, and with all others there.
void addPictureRows(QMenu& menu, ReaderView& view, const QString& source);
/// The latter by itself: it names every host before any is asked.
void popUpPictures(ReaderView& view);

}  // namespace dateline::panes
