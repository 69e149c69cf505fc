// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Dateline.h"

#include "text/Folding.h"

#include <QHash>
#include <QStringList>

namespace dateline::analysis {

namespace {

// The usual spelling first, then the other forms that wires print.
constexpr const char* Agencies[] = {
    "Kazinform|ҚазАқпарат|КазИнформ|Казинформ|Qazaqparat|哈通社|哈萨克国际通讯社|Qazinform",
    "Kazinform|Kazinform International News Agency",
    "Akorda|Акорда|Ақорда|Aqorda",
    "Reuters|Рейтер|Рейтерс|رويترز|路透社|路透|ロイター|Reuter|로이터",
    "AP|Associated Press|The Associated Press|АП|أ ب|美联社",
    "AFP|Agence France-Presse|АФП|أ ف ب|أ.ف.ب|法新社",
    "Bloomberg|Блумберг",
    "UPI|United Press International",
    "dpa|DPA|Deutsche Presse-Agentur|د ب أ|德新社",
    "EFE|Agencia EFE|Эфе",
    "ANSA|АНСА",
    "TASS|ТАСС|ИТАР-ТАСС|ITAR-TASS|塔斯社",
    "RIA Novosti|РИА Новости|RIA|РИА|Sputnik|俄新社",
    "Interfax|Интерфакс|Interfax-Kazakhstan|Интерфакс-Казахстан",
    "Xinhua|新华社|新華社|Синьхуа|شينخوا|Xinhua News Agency|Xinhuanet",
    "China News Service|中新社|中新网|CNS",
    "Kyodo|Kyodo News|共同|共同通信|Киодо",
    "Jiji Press|Jiji|時事|時事通信",
    "Yonhap|연합뉴스|Ёнхап|韩联社",
    "KCNA|ЦТАК",
    "PTI|Press Trust of India",
    "ANI",
    "IANS",
    "APP|Associated Press of Pakistan",
    "Anadolu Agency|AA|Anadolu|Анадолу|الأناضول",
    "WAM|وام|وكالة أنباء الإمارات",
    "SPA|واس|Saudi Press Agency|وكالة الأنباء السعودية",
    "KUNA|كونا",
    "QNA|قنا",
    "MENA|أ ش أ",
    "SANA|سانا",
    "IRNA|ИРНА|إرنا",
    "Petra|بترا",
    "AZERTAC|АЗЕРТАДЖ|AZƏRTAC",
    "Trend|Тренд",
    "UzA|УзА|ЎзА",
    "Kabar|Кабар|24.kg",
    "AKIpress",
    "Khovar|Ховар",
    "BelTA|БЕЛТА|БелТА",
    "Ukrinform|Укринформ|Укрінформ",
    "PAP",
    "ČTK|CTK|ČTK/AP",
    "APA",
    "ATS|Keystone-SDA|SDA",
    "Belga",
    "ANP",
    "NTB",
    "TT",
    "STT",
    "Ritzau",
    "Lusa",
    "MTI",
    "AAP",
    "PA|PA Media|Press Association",
    "CP|The Canadian Press|Canadian Press",
    "CNN",
    "BBC|BBC News",
    "TrendAZ",
};

QHash<QString, QString> spellings()
{
    QHash<QString, QString> byForm;
    for (const char* agency : Agencies) {
        const QStringList forms = QString::fromUtf8(agency).split(u'|');
        for (const QString& form : forms) byForm.insert(text::foldedName(form), forms.first());
    }
    return byForm;
}

}  // namespace

QString agencyName(const QString& printed)
{
    static const QHash<QString, QString> byForm = spellings();
    constexpr qsizetype LongestName = 60;
    if (printed.size() > LongestName) return {};
    return byForm.value(text::foldedName(printed));
}

}  // namespace dateline::analysis
