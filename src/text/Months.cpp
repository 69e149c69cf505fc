// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/DateForms.h"
#include "text/Folding.h"

#include <QHash>
#include <QStringList>

namespace dateline::text {

namespace {

// One line a month: English, German, French, Spanish, Portuguese, Italian, Russian (and its genitive), Ukrainian,
// Kazakh in both scripts, Turkish, Arabic. The names of one month may stand twice, those of two months never.
constexpr const char* Names[] = {
    "january jan januar jänner janvier janv enero ene janeiro gennaio январь января янв січня қаңтар қаңтары қаңтарда "
    "qańtar qantar ocak oca يناير",
    "february feb febr februar février févr fév febrero fevereiro febbraio февраль февраля фев февр лютого ақпан "
    "ақпаны "
    "ақпанда aqpan şubat şub فبراير",
    "march mar märz mrz mars marzo março март марта мар березня наурыз наурызы наурызда nauryz mart مارس",
    "april apr avril avr abril abr aprile апрель апреля апр квітня сәуір сәуірі сәуірде sáuir sauir nisan nis أبريل",
    "may mai mayo maio maggio май мая травня мамыр мамыры мамырда mamyr mayıs مايو",
    "june jun juni juin junio junho giugno июнь июня июн червня маусым маусымы маусымда maýsym mausym haziran haz "
    "يونيو",
    "july jul juli juillet juil julio julho luglio июль июля июл липня шілде шілдесі шілдеде shilde temmuz tem يوليو",
    "august aug août agosto ago август августа авг серпня тамыз тамызы тамызда tamyz ağustos ağu أغسطس",
    "september sep sept septembre septiembre setiembre setembro settembre сентябрь сентября сен сент вересня қыркүйек "
    "қыркүйегі қыркүйекте qyrkúıek qyrkuiek eylül eyl سبتمبر",
    "october oct oktober okt octobre octubre outubro ottobre октябрь октября окт жовтня қазан қазаны қазанда qazan "
    "ekim "
    "eki أكتوبر",
    "november nov novembre noviembre novembro ноябрь ноября ноя нояб листопада қараша қарашасы қарашада qarasha kasım "
    "kas نوفمبر",
    "december dec dezember dez décembre déc diciembre dic dezembro dicembre декабрь декабря дек грудня желтоқсан "
    "желтоқсаны желтоқсанда jeltoqsan aralık ara ديسمبر",
};

QHash<QString, int> monthsByName()
{
    QHash<QString, int> months;
    int month = 0;
    for (const char* names : Names) {
        ++month;
        for (const QString& name : QString::fromUtf8(names).split(u' ')) months.insert(foldedName(name), month);
    }
    return months;
}

}  // namespace

int monthNamed(const QString& name)
{
    static const QHash<QString, int> months = monthsByName();
    return months.value(foldedName(name));
}

}  // namespace dateline::text
