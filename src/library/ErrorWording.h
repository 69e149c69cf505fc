// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "query/Query.h"

#include <QString>

namespace dateline::library {

/// One translated sentence: what happened, to what, and what to do. The only place that words errors.
QString sentence(const Error& error);
QString sentence(const query::Remark& remark);

}  // namespace dateline::library
