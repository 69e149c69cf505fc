// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/Order.h"

#include <QString>

namespace dateline::style {

/// «by source, Z to A, then longest first»
QString orderText(const query::Order& order);
QString orderText(const query::Order::Step& step);

}  // namespace dateline::style
