// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/LanguageChoice.h"

#include "ui/style/Language.h"

#include <algorithm>

namespace dateline::dialogs {

LanguageChoice::LanguageChoice(const QString& chosen, QWidget* parent) : QComboBox(parent)
{
    addItem(tr("As the system"), QString());
    for (const style::Tongue& tongue : style::tongues()) addItem(tongue.name, tongue.code);
    setCurrentIndex(std::max(0, findData(chosen)));
    setToolTip(tr("Counts from the next start of Dateline"));
    setAccessibleDescription(toolTip());
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT this->chosen(currentData().toString()); });
}

QString LanguageChoice::label()
{
    return tr("&Language");
}

}  // namespace dateline::dialogs
