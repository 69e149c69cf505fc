// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/StoryMark.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace dateline::analysis {

using namespace Qt::StringLiterals;
using Kind = StoryStep;

namespace {

/// A form of a mark: the first group, where there is one, is its number.
struct Form {
    Kind kind;
    QRegularExpression pattern;
    int unnumbered = 0;  ///< the number where none is said
};

// Longer than any headline; what stands behind says nothing of this.
constexpr int LongestText = 500;
constexpr int MostMarks = 6;

}  // namespace

static Form form(Kind kind, const QString& pattern, int unnumbered = 0)
{
    const auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    return {kind, QRegularExpression(pattern, options), unnumbered};
}

// Marks stand before the headline or behind it, and words of the language must not be taken for one: «Update» alone
// begins a sentence, «UPDATE 2-» does not. What must be in capitals says (?-i).
static const std::vector<Form>& forms()
{
    static const std::vector<Form> all{
        form(Kind::Kill, u"^(?-i:KILL|DELETED|WITHDRAWN|MANDATORY KILL)\\s*[-–—:,/]+\\s*"_s),
        form(Kind::Kill, u"[,(]\\s*(?-i:KILL|Kill|ELIMINATION)\\)?\\s*$"_s),
        form(Kind::Kill, u"^(?-i:АННУЛИРУЕТСЯ|АННУЛИРОВАНО|ANNULLARE|ANNULLATO)\\s*[-–—:./]*\\s*"_s),
        form(Kind::Correction,
             u"^(?-i:CORRECTED|CORRECTION|CORREZIONE|CORREGGE|Correction|Corrected|Korrektur|BERICHTIGUNG)"
             "(?:\\s*\\([^)]{1,40}\\))?\\s*[-–—:/]+\\s*"_s),
        form(Kind::Correction, u"[,(]\\s*(?:corrected|correction|corrects|korrigiert)\\)?\\s*$"_s),
        form(Kind::Correction, u"^(?-i:УТОЧНЕНИЕ|ИСПРАВЛЕНИЕ|ПОПРАВКА|ТҮЗЕТУ)\\s*[-–—:.]+\\s*"_s),
        form(Kind::Correction, u"\\s*\\((?:уточнено|исправлено|с исправлением|түзетілді)\\)\\s*$"_s),
        form(Kind::Correction, u"^[（(]?更正[）)]?\\s*[：:]?\\s*"_s),
        form(Kind::Correction, u"[（(]更正[）)]\\s*$"_s),
        form(Kind::Repeat, u"^(?-i:RPT|REFILE|REPEAT|RIPETIZIONE|ПОВТОР)\\s*[-–—:./]+\\s*"_s),
        form(Kind::Repeat, u"\\s*\\((?:RPT|repeat|повтор)\\)\\s*$"_s),
        form(Kind::Update, u"^(?-i:UPDATE|WRAPUP)\\s+(\\d{1,2})\\s*[-–—:]+\\s*"_s),
        form(Kind::Update, u"^(?-i:UPDATED?|Update|Updated)\\s*(?:[-–—:]+|\\))\\s*"_s, 1),
        form(Kind::Update, u"^\\(?(\\d{1,2})(?:st|nd|rd|th)\\s+(?:lead|ld)(?:[-\\s]*writethru)?\\)?\\s*[-–—:,]*\\s*"_s),
        form(Kind::Update, u"[,(]\\s*(\\d{1,2})(?:st|nd|rd|th)\\s+(?:lead|ld)(?:[-\\s]*writethru)?\\)?\\s*$"_s),
        form(Kind::Update, u"^\\((?:lead|update|updated|urgent update)\\)\\s*"_s, 1),
        form(Kind::Update, u"\\s*\\((?:lead|update|updated|дополнено|обновлено|толықтырылды|жаңартылды)\\)\\s*$"_s, 1),
        form(Kind::Update, u"^(?-i:ДОПОЛНЕНИЕ|ОБНОВЛЕНИЕ)\\s*(\\d{0,2})\\s*[-–—:.]+\\s*"_s, 1),
        form(Kind::Update, u"^[（(]更新[）)]\\s*[：:]?\\s*|[（(]更新[）)]\\s*$"_s, 1),
        form(Kind::Take, u"[,(]\\s*(\\d{1,2})(?:st|nd|rd|th)\\s+take\\)?\\s*$"_s),
        form(Kind::Take, u"\\s*[-–](\\d)-\\s*$"_s),
        form(Kind::Take, u"\\s*\\((\\d)\\)\\s*$"_s),
        form(Kind::Take, u"\\s*=\\s*(\\d)\\s*=\\s*$"_s),
    };
    return all;
}

// Most texts have no mark, and one question tells so in a fraction of the time that each form takes.
static const QRegularExpression& anyForm()
{
    static const QRegularExpression any = [] {
        QStringList patterns;
        for (const Form& one : forms()) patterns.append(u"(?:"_s + one.pattern.pattern() + u')');
        return form(Kind::Story, patterns.join(u'|')).pattern;
    }();
    return any;
}

StoryMark storyMarkOf(const QString& text)
{
    StoryMark mark;
    mark.bare = text.left(LongestText).simplified();
    for (int marks = 0; marks < MostMarks; ++marks) {
        if (!anyForm().match(mark.bare).hasMatch()) break;
        const auto found =
            std::ranges::find_if(forms(), [&](const Form& one) { return one.pattern.match(mark.bare).hasMatch(); });
        if (found == forms().end()) break;
        const QRegularExpressionMatch match = found->pattern.match(mark.bare);
        const QString rest = (mark.bare.left(match.capturedStart()) + mark.bare.mid(match.capturedEnd())).simplified();
        // A mark is one of something.
        if (rest.isEmpty()) break;
        mark.bare = rest;
        mark.step = std::max(mark.step, found->kind);
        const int number = match.captured(1).toInt();
        if (mark.number == 0) mark.number = number > 0 ? number : found->unnumbered;
    }
    return mark;
}

}  // namespace dateline::analysis
