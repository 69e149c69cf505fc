// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Dateline.h"

#include <QList>
#include <QRegularExpression>

namespace dateline::analysis {

namespace {

// Only plain forms in which a name follows or precedes at once: rather nobody than somebody wrong.
constexpr const char* Forms[] = {
    // … , Kazinform cites Akorda.   … , Kazinform reports citing the Ministry of Health.
    R"(\b(?:cites|citing|cited) (?:the )?(?<name>NAME))",
    // … , according to Akorda.   … according to the Ministry of Health's press service.
    R"(\b[Aa]ccording to (?:the )?(?:press service of (?:the )?)?(?<name>NAME)(?:(?:'s|’s)? (?:press service|press office|news agency))?[,.])",
    // … , reports Reuters.   … , Kazinform reports.   … Reuters reported.
    R"(, (?:reports|reported|said) (?<name>NAME)[.,]?$)",
    R"(, (?<name>NAME) (?:reports|reported)(?: on \p{Lu}\p{L}+)?\.)",
    // … сообщает Акорда.   … передаёт корреспондент МИА «Казинформ» со ссылкой на Минздрав.
    R"(со ссылкой на (?:пресс-службу )?(?<name>NAME|[«"][^»"]{2,40}[»"]))",
    R"((?:сообщает|сообщила|сообщил|передает|передаёт|пишет) (?:агентство |МИА |РИА |пресс-служба )?(?<name>NAME|[«"][^»"]{2,40}[»"])[,.])",
    R"(по (?:данным|информации) (?:агентства )?(?<name>NAME|[«"][^»"]{2,40}[»"])[,.])",
    // … деп хабарлайды Ақорда.   … деп хабарлайды ҚазАқпарат …
    R"(деп хабарлайды (?<name>NAME|[«"][^»"]{2,40}[»"]))",
};

// Words that begin with capitals and the little words between them.
constexpr const char* Name =
    R"((?!(?:He|She|It|They|The|This|President|Mr)\b)\p{Lu}[\p{L}\p{N}.&-]*[\p{L}\p{N}](?:(?: (?:of|for|and|de|la|the|и|по))? \p{Lu}[\p{L}&-]+){0,5})";

QList<QRegularExpression> patterns()
{
    QList<QRegularExpression> list;
    for (const char* form : Forms)
        list.append(QRegularExpression(QString::fromUtf8(form).replace(QLatin1String("NAME"), QString::fromUtf8(Name)),
                                       QRegularExpression::UseUnicodePropertiesOption));
    return list;
}

bool isQuotation(QChar c)
{
    return QStringView(u"«»\"“”").contains(c);
}

QString withoutQuotes(QString name)
{
    while (!name.isEmpty() && isQuotation(name.front())) name.remove(0, 1);
    while (!name.isEmpty() && isQuotation(name.back())) name.chop(1);
    return name.trimmed();
}

}  // namespace

QString findAttribution(const QString& paragraph)
{
    static const QList<QRegularExpression> forms = patterns();
    constexpr qsizetype Opening = 1200;
    const QString opening = paragraph.left(Opening);
    for (const QRegularExpression& form : forms) {
        const QRegularExpressionMatch match = form.match(opening);
        if (!match.hasMatch()) continue;
        const QString name = withoutQuotes(match.captured(QStringLiteral("name")));
        const QString known = agencyName(name);
        if (!name.isEmpty()) return known.isNull() ? name : known;
    }
    return {};
}

}  // namespace dateline::analysis
