// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/KeyPresets.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::workspace {

namespace {

struct Line {
    const char* id;
    QStringList keys;
};

/// Movement as in vi and what learnt it there (less, mutt, newsboat): gg and G, half pages by Ctrl+D and Ctrl+U, u
/// takes back, : asks for a command.
std::vector<Line> vimLines()
{
    return {{"articles.first", {"G, G"}},
            {"articles.last", {"Shift+G"}},
            {"reader.pageDown", {"Space", "Ctrl+D"}},
            {"reader.pageUp", {"Shift+Space", "Ctrl+U"}},
            {"edit.undo", {"U", "Ctrl+Z"}},
            {"edit.redo", {"Ctrl+R", "Ctrl+Shift+Z"}},
            {"article.toggleRead", {"R"}},
            {"article.bookmark", {"B"}},
            {"help.commands", {":", "Ctrl+K"}},
            {"view.nextPane", {"Ctrl+W, W", "F6"}},
            {"view.previousPane", {"Ctrl+W, P", "Shift+F6"}},
            {"tab.close", {"Ctrl+W, C", "Ctrl+F4"}},
            {"window.quit", {"Z, Z", "Ctrl+Q"}}};
}

/// Thunderbird's and SeaMonkey's keys: F and B to the next and previous message, N to the next unread, M marks, S
/// stars.
std::vector<Line> thunderbirdLines()
{
    return {{"articles.next", {"F"}},
            {"articles.previous", {"B"}},
            {"articles.nextUnread", {"N"}},
            {"reader.nextHit", {"J"}},
            {"reader.previousHit", {"K", "Shift+J"}},
            {"article.toggleRead", {"M"}},
            {"reader.note", {"Shift+M"}},
            {"article.bookmark", {"S", "Ctrl+D"}},
            {"articles.similar", {"Shift+S"}},
            {"article.selectSimilar", {"Ctrl+Shift+S"}},
            {"article.markAllRead", {"Shift+C"}},
            {"view.reader", {"F8"}},
            {"search.focus", {"Ctrl+Shift+K", "Ctrl+F", "/"}}};
}

/// What Google Reader began and Inoreader, Feedly, NewsBlur and The Old Reader kept: o opens, v goes to the source, s
/// stars, m marks.
std::vector<Line> feedReaderLines()
{
    return {{"articles.next", {"J"}},
            {"articles.previous", {"K", "P"}},
            {"articles.read", {"O", "Return"}},
            {"reader.openLink", {"V"}},
            {"article.bookmark", {"S", "Ctrl+D"}},
            {"articles.similar", {"Shift+S"}},
            {"article.selectSimilar", {"Ctrl+Shift+S"}},
            {"article.toggleRead", {"M"}},
            {"reader.note", {"Shift+M"}},
            {"view.sidebar", {"U", "F9"}},
            {"view.readAlone", {"F", "F11"}},
            {"go.bookmarks", {"G, S"}},
            {"go.sources", {"G, F"}},
            {"review.relevant", {"L"}}};
}

Keymap keymapOf(const Actions& all, const std::vector<Line>& lines)
{
    Keymap keymap;
    for (const Line& line : lines) {
        const auto action = std::ranges::find(all, QLatin1String(line.id), &Action::id);
        const std::optional<Keys> keys = keysFrom(line.keys);
        if (action != all.end() && keys) keymap.setKeys(*action, *keys);
    }
    return keymap;
}

struct KeyPresets {
    Q_DECLARE_TR_FUNCTIONS(KeyPresets)
};

}  // namespace

std::vector<KeyPreset> keyPresets(const Actions& all)
{
    return {{QStringLiteral("dateline"), KeyPresets::tr("Dateline"), {}},
            {QStringLiteral("feedReader"), KeyPresets::tr("Feed readers (J, K, O, V, S, M)"),
             keymapOf(all, feedReaderLines())},
            {QStringLiteral("thunderbird"), KeyPresets::tr("Thunderbird (F, B, N, M, S)"),
             keymapOf(all, thunderbirdLines())},
            {QStringLiteral("vim"), KeyPresets::tr("Vim (G G, Shift+G, Ctrl+D, U)"), keymapOf(all, vimLines())}};
}

}  // namespace dateline::workspace
