// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/Regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>
#include <ctime>

namespace dateline::store {

// Steps of one try at one place; a good pattern needs some hundreds, one that runs away would need billions.
static constexpr quint32 MostSteps = 200'000;
static constexpr quint32 MostDepth = 100'000;
static constexpr quint32 MostKilobytes = 20'000;
// Tries between two looks at the clock.
static constexpr size_t TriesAtOnce = 128;
static constexpr qint64 MostNanoseconds = 200'000'000;  // of this thread's own time, a text

struct Regex::Private {
    template <auto Free>
    struct Freeing {
        template <typename T>
        void operator()(T* object) const
        {
            Free(object);
        }
    };
    std::unique_ptr<pcre2_code, Freeing<pcre2_code_free>> code;
    std::unique_ptr<pcre2_match_data, Freeing<pcre2_match_data_free>> match;
    std::unique_ptr<pcre2_match_context, Freeing<pcre2_match_context_free>> context;
    std::unique_ptr<pcre2_jit_stack, Freeing<pcre2_jit_stack_free>> stack;
};

Regex::Regex(std::unique_ptr<Private> made) : d(std::move(made)) {}
Regex::~Regex() = default;
Regex::Regex(Regex&&) noexcept = default;
Regex& Regex::operator=(Regex&&) noexcept = default;

std::optional<Regex> Regex::compile(const QString& pattern)
{
    const QByteArray utf8 = pattern.toUtf8();
    int error = 0;
    PCRE2_SIZE place = 0;
    // Without \C a match begins and ends between characters.
    const quint32 options = PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_USE_OFFSET_LIMIT | PCRE2_NEVER_BACKSLASH_C;
    auto made = std::make_unique<Private>();
    made->code.reset(
        pcre2_compile(PCRE2_SPTR(utf8.constData()), PCRE2_SIZE(utf8.size()), options, &error, &place, nullptr));
    if (!made->code) return {};
    made->match.reset(pcre2_match_data_create_from_pattern(made->code.get(), nullptr));
    made->context.reset(pcre2_match_context_create(nullptr));
    if (!made->match || !made->context) return {};
    pcre2_set_match_limit(made->context.get(), MostSteps);
    pcre2_set_depth_limit(made->context.get(), MostDepth);
    pcre2_set_heap_limit(made->context.get(), MostKilobytes);
    // Where the machine forbids to make code, the pattern is interpreted.
    if (pcre2_jit_compile(made->code.get(), PCRE2_JIT_COMPLETE) == 0) {
        made->stack.reset(pcre2_jit_stack_create(32 * 1024, 1024 * 1024, nullptr));
        pcre2_jit_stack_assign(made->context.get(), nullptr, made->stack.get());
    }
    return Regex(std::move(made));
}

static qint64 ownNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

static size_t behindCharacter(std::string_view utf8, size_t at)
{
    do ++at;
    while (at < utf8.size() && (utf8[at] & 0xC0) == 0x80);
    return at;
}

Regex::Outcome Regex::find(std::string_view utf8, const std::function<bool(size_t, size_t)>& take) const
{
    if (utf8.empty()) return Outcome::Done;
    const qint64 end = ownNanoseconds() + MostNanoseconds;
    quint32 options = 0;
    for (size_t at = 0; at <= utf8.size();) {
        const size_t limit = std::min(at + TriesAtOnce, utf8.size());
        pcre2_set_offset_limit(d->context.get(), limit);
        const int code = pcre2_match(d->code.get(), PCRE2_SPTR(utf8.data()), utf8.size(), at, options, d->match.get(),
                                     d->context.get());
        if (code == PCRE2_ERROR_NOMATCH) {
            at = behindCharacter(utf8, limit);
        } else if (code < 0) {
            const bool isText = code > PCRE2_ERROR_UTF8_ERR1 || code < PCRE2_ERROR_UTF8_ERR21;
            return isText ? Outcome::Limited : Outcome::Done;
        } else {
            const PCRE2_SIZE* place = pcre2_get_ovector_pointer(d->match.get());
            const bool isSomething = place[0] < place[1];
            if (isSomething && !take(place[0], place[1])) return Outcome::Done;
            at = isSomething ? place[1] : behindCharacter(utf8, place[1]);
        }
        if (ownNanoseconds() > end) return Outcome::Limited;
        // The first look has found the text to be sound.
        options = PCRE2_NO_UTF_CHECK;
    }
    return Outcome::Done;
}

}  // namespace dateline::store
