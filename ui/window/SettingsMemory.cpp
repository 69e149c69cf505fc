// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/SettingsMemory.h"

#include <QSettings>

#include <algorithm>

namespace dateline::window {

namespace {

constexpr int RecentCommands = 20;
const QString KeysGroup = QStringLiteral("keys");

/// Walks through every setting with its entry; `Visit` reads or writes it.
template <typename Settings, typename Visit>
void forEachSetting(Settings& all, Visit visit)
{
    visit("theme", all.theme, style::ThemeChoice::Dark);
    visit("language", all.language);
    visit("showTabsAlways", all.showsTabsAlways);
    visit("readAfter", all.readAfterMilliseconds);
    visit("messageSeconds", all.preferences.messageSeconds);
    visit("dayHeadings", all.preferences.hasDayHeadings);
    visit("density", all.preferences.density, workspace::Density::Roomy);
    visit("listAsTable", all.preferences.isTable);
    visit("collapseSimilar", all.preferences.collapsesAlike);
    visit("greyReadBefore", all.preferences.greysReadBefore);
    visit("rememberSearches", all.preferences.remembersSearches);
    visit("firstSort", all.firstSort, query::SortKey::Words);
    visit("askBeforeMarkingAll", all.asksBeforeMarkingAll);
    visit("oldArticles", all.oldOffer, dialogs::OldOffer::None);
    visit("importAsRead", all.importsAsRead);
    visit("keepOriginals", all.keepsOriginals);
    visit("alwaysReport", all.alwaysReports);
    visit("exportPaper", all.exporting.paper, Paper::Letter);
    visit("exportTextSize", all.exporting.fontSize);
    visit("exportContents", all.exporting.hasContents);
    visit("exportOnNewPages", all.exporting.eachOnNewPage);
    visit("citationStyle", all.preferences.citationStyle, CitationStyle::Chicago);
    visit("askAfterExport", all.asksAfterExport);
    visit("openLastLibrary", all.opensLastLibrary);
}

QString entry(const char* name)
{
    return QStringLiteral("settings/") + QLatin1String(name);
}

/// A value that makes no sense leaves the setting as the program has it.
struct Reader {
    const QSettings& file;

    template <typename Choice>
    void operator()(const char* name, Choice& value, Choice last) const
    {
        bool isNumber = false;
        const int number = file.value(entry(name)).toInt(&isNumber);
        if (isNumber && number >= 0 && number <= int(last)) value = Choice(number);
    }

    template <typename Value>
    void operator()(const char* name, Value& value) const
    {
        QVariant kept = file.value(entry(name));
        if (kept.convert(QMetaType::fromType<Value>())) value = kept.value<Value>();
    }
};

struct Writer {
    QSettings& file;

    template <typename Choice>
    void operator()(const char* name, const Choice& value, Choice) const
    {
        file.setValue(entry(name), int(value));
    }

    template <typename Value>
    void operator()(const char* name, const Value& value) const
    {
        file.setValue(entry(name), value);
    }
};

}  // namespace

dialogs::Settings rememberedSettings()
{
    const QSettings file;
    dialogs::Settings settings;
    forEachSetting(settings, Reader{file});
    settings.preferences.messageSeconds = std::clamp(settings.preferences.messageSeconds, 0, 3600);
    if (settings.preferences.citationStyle == CitationStyle::None)
        settings.preferences.citationStyle = CitationStyle::Plain;
    settings.exporting.fontSize = std::clamp(settings.exporting.fontSize, 6.0, 24.0);
    return settings;
}

void rememberSettings(const dialogs::Settings& settings)
{
    QSettings file;
    forEachSetting(settings, Writer{file});
}

RememberedKeys rememberedKeys(const workspace::Actions& all)
{
    RememberedKeys remembered;
    QSettings file;
    file.beginGroup(KeysGroup);
    for (const QString& id : file.childKeys()) {
        const auto action = std::ranges::find(all, id, &workspace::Action::id);
        const QStringList texts = file.value(id).toStringList();
        const auto keys = workspace::keysFrom(texts);
        if (action != all.end() && keys) {
            remembered.keymap.setKeys(*action, *keys);
            continue;
        }
        const QString why = keys ? QStringLiteral("no such action") : QStringLiteral("no keys: ") + texts.join(u'|');
        remembered.problems << QStringLiteral("settings: keys/%1 ignored: %2").arg(id, why);
    }
    return remembered;
}

void rememberKeys(const workspace::Actions& all, const workspace::Keymap& keymap)
{
    QSettings file;
    file.beginGroup(KeysGroup);
    for (const workspace::Action& action : all) {
        const auto own = keymap.own().find(action.id);
        if (own == keymap.own().end())
            file.remove(action.id);
        else
            file.setValue(action.id, workspace::portable(*own));
    }
}

QStringList recentCommands()
{
    return QSettings().value(QStringLiteral("palette/recent")).toStringList();
}

void rememberCommand(const QString& id)
{
    QStringList recent = recentCommands();
    recent.removeAll(id);
    recent.prepend(id);
    QSettings().setValue(QStringLiteral("palette/recent"), recent.mid(0, RecentCommands));
}

QStringList toldHints()
{
    return QSettings().value(QStringLiteral("hints/told")).toStringList();
}

void rememberToldHints(const QStringList& ids)
{
    QSettings().setValue(QStringLiteral("hints/told"), ids);
}

}  // namespace dateline::window
