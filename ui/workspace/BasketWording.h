// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Basket.h"

#include <QString>

/// What was done to baskets, in a short sentence each, and what stands in one.
namespace dateline::workspace {

QString firstBasketName();  ///< of the one that is made where there is none
QString gatheredToast(const QString& basket, int count);
QString passagesMovedToast(int count);
QString commentedToast();
QString passagesRemovedToast(int count);
QString clearedToast(const QString& basket);
QString basketMadeToast(const QString& basket);
QString basketRenamedToast(const QString& basket);
QString basketForgottenToast(const QString& basket);
QString basketChosenToast(const QString& basket);

}  // namespace dateline::workspace
