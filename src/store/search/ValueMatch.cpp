// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/ValueMatch.h"

#include "text/Folding.h"

namespace dateline::store {

ValueMatch::ValueMatch(const Clause& clause)
{
    if (!clause.pattern.isNull())
        m_regex = Regex::compile(clause.pattern);
    else if (!clause.name.text.empty())
        m_name.emplace(clause.name);
    else
        m_term.emplace(std::vector{clause.term});
}

bool ValueMatch::holds(std::string_view written) const
{
    if (!m_name) return holds(written, {});
    const QString name = QString::fromUtf8(written.data(), qsizetype(written.size())).simplified();
    return holds(name.toStdString(), text::foldedName(name).toStdString());
}

bool ValueMatch::holds(std::string_view written, std::string_view folded) const
{
    if (m_name) return m_name->acceptsName(folded, written);
    // A value is of no language.
    if (m_term) return !m_term->find(CutColumn(written), column::All, QString()).front().empty();
    bool isFound = false;
    if (m_regex) m_regex->find(written, [&](size_t, size_t) { return !(isFound = true); });
    return isFound;
}

}  // namespace dateline::store
