// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Mark.h"
#include "base/Result.h"

#include <optional>

namespace dateline::store {

class Connection;

/// Every tag and collection in reader.db, by id.
Result<std::vector<NamedMark>> readNames(Connection& reader);

/// Within a transaction. Makes a tag or collection (id 0: it is given one; else it gets that one, as it had before) or
/// gives the one of this id another name, colour or place. Where a new one's name is taken, the one that has it is
/// answered and stays as it is. A new tag without a colour gets one. AlreadyThere: another one has the name.
/// WrongUsage: no name, one with a PathSeparator, a collection within itself. NotFound: no such parent.
Result<Mark> define(Connection& reader, const NamedMark& named);

/// Within a transaction: the mark with all that stand within it, those further out first. Only the names go; the
/// articles of each are asked for and cleared by MarkChunks.
Result<std::vector<NamedMark>> forget(Connection& reader, const Mark& mark);

/// The marks that stand within one, at any depth, and itself first.
std::vector<NamedMark> withinAndItself(const std::vector<NamedMark>& all, const Mark& mark);

/// «Elections/Chapter 2»; a tag's name.
QString pathOf(const std::vector<NamedMark>& all, const NamedMark& named);

}  // namespace dateline::store
