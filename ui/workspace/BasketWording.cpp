// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/BasketWording.h"

#include <QCoreApplication>

namespace dateline::workspace {

namespace {

struct BasketWording {
    Q_DECLARE_TR_FUNCTIONS(BasketWording)
};

}  // namespace

QString firstBasketName()
{
    return BasketWording::tr("Basket");
}

QString gatheredToast(const QString& basket, int count)
{
    if (count == 1) return BasketWording::tr("Put into the basket “%1”").arg(basket);
    return BasketWording::tr("Put %Ln passages into the basket “%1”", nullptr, count).arg(basket);
}

QString passagesMovedToast(int count)
{
    return count == 1 ? BasketWording::tr("Passage moved") : BasketWording::tr("Moved %Ln passages", nullptr, count);
}

QString commentedToast()
{
    return BasketWording::tr("Comment changed");
}

QString passagesRemovedToast(int count)
{
    return count == 1 ? BasketWording::tr("Passage taken out of the basket")
                      : BasketWording::tr("Took %Ln passages out of the basket", nullptr, count);
}

QString clearedToast(const QString& basket)
{
    return BasketWording::tr("Emptied the basket “%1”").arg(basket);
}

QString basketMadeToast(const QString& basket)
{
    return BasketWording::tr("Made the basket “%1”").arg(basket);
}

QString basketRenamedToast(const QString& basket)
{
    return BasketWording::tr("The basket is called “%1” now").arg(basket);
}

QString basketForgottenToast(const QString& basket)
{
    return BasketWording::tr("Deleted the basket “%1”").arg(basket);
}

QString basketChosenToast(const QString& basket)
{
    return BasketWording::tr("Passages go into the basket “%1” now").arg(basket);
}

}  // namespace dateline::workspace
