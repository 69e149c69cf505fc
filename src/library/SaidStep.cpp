// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/SaidStep.h"

#include "analysis/StoryMark.h"

namespace dateline::library {

SaidStep saidStepOf(const Article& article)
{
    const analysis::StoryMark headline = analysis::storyMarkOf(article.summary.headline);
    const analysis::StoryMark slug = analysis::storyMarkOf(article.slug);
    const analysis::StoryMark& said = slug.step > headline.step ? slug : headline;
    return {said.step, said.number};
}

}  // namespace dateline::library
