// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/Action.h"

namespace dateline::panes {

class ReaderPane;
struct ReaderParts;

workspace::Actions readerActions(ReaderPane& pane, ReaderParts& parts);

}  // namespace dateline::panes
