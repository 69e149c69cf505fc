// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/Keymap.h"

#include <algorithm>

namespace dateline::workspace {

namespace {

/// The keyboard's own way of saying «no key at all» must differ from «nothing was chosen».
const QString NoKeys = QStringLiteral("none");

bool isSame(Keys a, Keys b)
{
    std::ranges::sort(a);
    std::ranges::sort(b);
    return a == b;
}

bool beginOneAnother(const QKeySequence& a, const QKeySequence& b)
{
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

bool areHeardTogether(const Action& a, const Action& b)
{
    if (a.reach != Reach::Pane && b.reach != Reach::Pane) return true;
    const auto paneOf = [](const Action& action) { return action.id.section(QLatin1Char('.'), 0, 0); };
    return a.reach == b.reach && paneOf(a) == paneOf(b);
}

constexpr int LongestChord = 2;

bool isKey(const QKeySequence& keys)
{
    if (keys.count() > LongestChord) return false;
    for (int place = 0; place < keys.count(); ++place)
        if (const Qt::Key key = keys[uint(place)].key(); key == Qt::Key_unknown || key == 0) return false;
    return !keys.isEmpty();
}

}  // namespace

Keys Keymap::keysOf(const Action& action) const
{
    return m_own.value(action.id, action.shortcuts);
}

void Keymap::setKeys(const Action& action, const Keys& keys)
{
    if (isSame(keys, action.shortcuts))
        m_own.remove(action.id);
    else
        m_own.insert(action.id, keys);
}

std::vector<Clash> clashes(const Actions& all, const Keymap& keymap, const Action& action, const QKeySequence& keys)
{
    std::vector<Clash> found;
    for (const Action& other : all) {
        if (other.id == action.id || !areHeardTogether(action, other)) continue;
        for (const QKeySequence& theirs : keymap.keysOf(other))
            if (beginOneAnother(keys, theirs)) found.push_back({other.id, plainText(other), theirs});
    }
    return found;
}

bool areText(const QKeySequence& keys)
{
    if (keys.count() != 1) return keys.count() > 1;
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers();
    const bool isBare = !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return isBare && keys[0].key() < Qt::Key_Escape;
}

bool areReserved(const QKeySequence& keys)
{
    static const QList<QKeySequence> reserved{
        QKeySequence(Qt::Key_Tab),          QKeySequence(Qt::SHIFT | Qt::Key_Tab),
        QKeySequence(Qt::Key_Backtab),      QKeySequence(Qt::Key_Up),
        QKeySequence(Qt::Key_Down),         QKeySequence(Qt::Key_Left),
        QKeySequence(Qt::Key_Right),        QKeySequence(Qt::CTRL | Qt::Key_A),
        QKeySequence(Qt::CTRL | Qt::Key_C), QKeySequence(Qt::CTRL | Qt::Key_V),
        QKeySequence(Qt::CTRL | Qt::Key_X), QKeySequence(Qt::SHIFT | Qt::Key_Backtab)};
    return std::ranges::any_of(reserved, [&](const QKeySequence& each) { return beginOneAnother(each, keys); });
}

QString plainText(const Action& action)
{
    QString text = action.text;
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QChar(0x2026))) text.chop(1);
    return text;
}

QString keyWords(const Keys& keys)
{
    QStringList words;
    for (const QKeySequence& each : keys) words << each.toString(QKeySequence::NativeText);
    return words.join(QStringLiteral("   "));
}

QStringList portable(const Keys& keys)
{
    QStringList texts;
    for (const QKeySequence& each : keys) texts << each.toString(QKeySequence::PortableText);
    return texts.isEmpty() ? QStringList{NoKeys} : texts;
}

std::optional<Keys> keysFrom(const QStringList& portable)
{
    if (portable.isEmpty()) return std::nullopt;
    if (portable == QStringList{NoKeys}) return Keys();
    Keys keys;
    for (const QString& text : portable) {
        const QKeySequence each = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (!isKey(each) || areReserved(each) || keys.contains(each)) return std::nullopt;
        keys << each;
    }
    return keys;
}

}  // namespace dateline::workspace
