// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace dateline::analysis {

/// Hashes of a text's five-word shingles, sorted, each once. A shorter text is one shingle.
std::vector<quint64> shingles(const QString& text);
std::vector<quint64> shinglesOfUtf8(QByteArrayView text);

/// |a ∩ b| / |a ∪ b|; 1 for two empty sets.
double jaccard(const std::vector<quint64>& a, const std::vector<quint64>& b);

}  // namespace dateline::analysis
