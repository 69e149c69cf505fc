// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/FuzzyMatch.h"

#include <QStringList>

namespace dateline::dialogs {

namespace {

constexpr int Whole = 500;
constexpr int BeginsText = 400;
constexpr int BeginsWord = 300;
constexpr int Within = 200;
constexpr int Initials = 150;
constexpr int Letters = 100;

bool isWordStart(const QString& text, qsizetype at)
{
    return at == 0 || (!text.at(at - 1).isLetterOrNumber() && text.at(at).isLetterOrNumber());
}

std::optional<int> contained(const QString& text, const QString& word)
{
    if (text == word) return Whole;
    if (text.startsWith(word)) return BeginsText;
    qsizetype at = text.indexOf(word);
    if (at < 0) return std::nullopt;
    for (; at >= 0; at = text.indexOf(word, at + 1))
        if (isWordStart(text, at)) return BeginsWord;
    return Within;
}

QString initialsOf(const QString& text)
{
    QString initials;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (isWordStart(text, at) && text.at(at).isLetterOrNumber()) initials += text.at(at);
    return initials;
}

/// Letters in their order with others between them: the fewer of these, the better.
std::optional<int> scattered(const QString& text, const QString& word)
{
    const qsizetype first = text.indexOf(word.front());
    qsizetype at = first;
    for (qsizetype place = 1; place < word.size() && at >= 0; ++place) at = text.indexOf(word.at(place), at + 1);
    if (at < 0) return std::nullopt;
    const qsizetype between = at - first + 1 - word.size();
    if (between > 2 * word.size()) return std::nullopt;  // such letters are found in nearly everything
    return Letters - int(between);
}

std::optional<int> scoreOf(const QString& text, const QString& word)
{
    if (const auto score = contained(text, word)) return score;
    if (initialsOf(text).contains(word)) return Initials;
    return scattered(text, word);
}

}  // namespace

QString plainLetters(const QString& text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (!letter.isMark()) plain += letter;
    return plain;
}

std::optional<int> fuzzyScore(const QString& text, const QString& typed)
{
    const QString plain = plainLetters(text);
    int sum = 0;
    for (const QString& word : plainLetters(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto score = scoreOf(plain, word);
        if (!score) return std::nullopt;
        sum += *score;
    }
    return sum;
}

}  // namespace dateline::dialogs
