// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index/StorySteps.h"

#include "analysis/StoryMark.h"
#include "store/index/ArticleTexts.h"

#include <QString>

#include <algorithm>

namespace dateline::store {

static StoryStep said(const QByteArray& text)
{
    return text.isEmpty() ? StoryStep::Story : analysis::storyMarkOf(QString::fromUtf8(text)).step;
}

std::vector<std::string_view> stepsOf(const ArticleText& text)
{
    const StoryStep said = std::max(store::said(text.headline), store::said(text.slug));
    std::vector<std::string_view> steps;
    if (said == StoryStep::Correction) steps.push_back(step::Correction);
    if (said == StoryStep::Kill) steps.push_back(step::Killed);
    if (said == StoryStep::Update || text.hasEarlier) steps.push_back(step::Update);
    return steps;
}

}  // namespace dateline::store
