// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Stems.h"

#include "text/Folding.h"
#include "text/KazakhStems.h"

#include <libstemmer.h>
#include <unicode/ucasemap.h>

#include <QHash>

#include <algorithm>
#include <map>
#include <memory>

namespace dateline::text {

namespace {

using namespace Qt::StringLiterals;

struct StemmerDeleter {
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};
struct CaseMapDeleter {
    void operator()(UCaseMap* map) const { ucasemap_close(map); }
};

const QHash<QString, const char*>& snowballNames()
{
    static const QHash<QString, const char*> names{
        {u"ar"_s, "arabic"},     {u"ca"_s, "catalan"},   {u"da"_s, "danish"},     {u"de"_s, "german"},
        {u"el"_s, "greek"},      {u"en"_s, "english"},   {u"es"_s, "spanish"},    {u"eu"_s, "basque"},
        {u"fi"_s, "finnish"},    {u"fr"_s, "french"},    {u"ga"_s, "irish"},      {u"hi"_s, "hindi"},
        {u"hu"_s, "hungarian"},  {u"hy"_s, "armenian"},  {u"id"_s, "indonesian"}, {u"it"_s, "italian"},
        {u"lt"_s, "lithuanian"}, {u"nb"_s, "norwegian"}, {u"ne"_s, "nepali"},     {u"nl"_s, "dutch"},
        {u"nn"_s, "norwegian"},  {u"no"_s, "norwegian"}, {u"pt"_s, "portuguese"}, {u"ro"_s, "romanian"},
        {u"ru"_s, "russian"},    {u"sr"_s, "serbian"},   {u"sv"_s, "swedish"},    {u"ta"_s, "tamil"},
        {u"tr"_s, "turkish"},    {u"yi"_s, "yiddish"},
    };
    return names;
}

/// What one language needs. Snowball's stemmers hold their state, so each thread has its own.
struct Stemmer {
    std::unique_ptr<sb_stemmer, StemmerDeleter> snowball;
    std::unique_ptr<UCaseMap, CaseMapDeleter> lower;
};

Stemmer& stemmerOf(const QString& language)
{
    thread_local std::map<QString, Stemmer> stemmers;
    const auto [place, isNew] = stemmers.try_emplace(language);
    if (!isNew) return place->second;
    UErrorCode error = U_ZERO_ERROR;
    place->second.lower.reset(ucasemap_open(language.toLatin1().constData(), 0, &error));
    if (const char* name = snowballNames().value(language)) place->second.snowball.reset(sb_stemmer_new(name, "UTF_8"));
    return place->second;
}

bool isLowerAscii(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// In the language's own way: in Turkish, I is ı in lower case.
std::string lowered(const UCaseMap* map, std::string_view word)
{
    std::string out(word.size() * 3 + 1, '\0');
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length = ucasemap_utf8ToLower(map, out.data(), static_cast<int32_t>(out.size()), word.data(),
                                                static_cast<int32_t>(word.size()), &error);
    out.resize(U_SUCCESS(error) ? static_cast<std::size_t>(length) : 0);
    return out;
}

const QString& kazakh()
{
    static const QString code = u"kk"_s;
    return code;
}

}  // namespace

bool hasStemmer(const QString& language)
{
    return language == kazakh() || snowballNames().contains(language);
}

const QStringList& stemmedLanguages()
{
    static const QStringList languages = [] {
        QStringList all = snowballNames().keys();
        all.append(kazakh());
        all.sort();
        return all;
    }();
    return languages;
}

std::optional<std::string> stem(std::string_view spelling, const QString& language)
{
    if (!hasStemmer(language)) return {};
    const Stemmer& stemmer = stemmerOf(language);
    const bool isLowered = !stemmer.lower || isLowerAscii(spelling);
    const std::string word = isLowered ? std::string(spelling) : lowered(stemmer.lower.get(), asWritten(spelling));
    if (language == kazakh()) return kazakhStem(word);
    if (!stemmer.snowball) return word;
    const sb_symbol* found = sb_stemmer_stem(stemmer.snowball.get(), reinterpret_cast<const sb_symbol*>(word.data()),
                                             static_cast<int>(word.size()));
    if (!found) return word;
    return std::string(reinterpret_cast<const char*>(found),
                       static_cast<std::size_t>(sb_stemmer_length(stemmer.snowball.get())));
}

}  // namespace dateline::text
