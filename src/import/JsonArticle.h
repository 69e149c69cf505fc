// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/ArticleDraft.h"

#include <QStringList>

#include <simdjson.h>

namespace dateline::import {

/// An article out of a JSON object, and what was odd about its fields.
struct JsonArticle {
    ArticleDraft draft;
    QStringList oddities;
    QString refusal;  ///< why it is none; null where it is one
};

/// Reads the fields under the names of JsonArticle.cpp's table. A field of a type that makes no sense is left out,
/// with a remark; without a sensible headline and text it is refused.
JsonArticle readJsonArticle(const simdjson::dom::element& element);

/// True for an object with a field that is a headline or a text by its name.
bool isJsonArticle(const simdjson::dom::element& element);

}  // namespace dateline::import
