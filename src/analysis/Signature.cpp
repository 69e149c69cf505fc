// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Signature.h"

#include "analysis/WordHash.h"
#include "text/Words.h"

#include <algorithm>

namespace dateline::analysis {

namespace {

constexpr std::size_t FewestWords = 20;
constexpr std::size_t Bands = 6;
constexpr std::size_t BinsInBand = 3;
constexpr quint64 ShortBand = Bands;
static_assert(Bands * BinsInBand <= Signature::Bins);

// Odd, so that no bit of a word is lost; different, so that the order of words counts.
constexpr quint64 Places[] = {0x9E3779B97F4A7C15ULL, 0xC2B2AE3D27D4EB4FULL, 0x165667B19E3779F9ULL,
                              0xD6E8FEB86659FD93ULL, 0xA0761D6478BD642FULL};

std::size_t binOf(quint64 hash)
{
    return static_cast<std::size_t>(((hash >> 32) * Signature::Bins) >> 32);
}

quint64 keyOf(quint64 band, const Signature& signature, std::size_t from, std::size_t count)
{
    quint64 key = mixed(band + 1);
    for (std::size_t bin = from; bin < from + count; ++bin) key = mixed(key * 31 + signature.bins[bin]);
    return key;
}

}  // namespace

void SignatureMaker::take(std::string_view foldedWord)
{
    std::copy(m_last.begin() + 1, m_last.end(), m_last.begin());
    m_last.back() = wordHash(foldedWord);
    if (m_words < FewestWords) m_all = mixed(m_all * 31 + m_last.back());
    if (++m_words >= ShingleWords) takeShingle();
}

void SignatureMaker::takeShingle()
{
    quint64 hash = 0;
    for (std::size_t word = 0; word < ShingleWords; ++word) hash += m_last[word] * Places[word];
    hash = mixed(hash);
    quint32& least = m_least[binOf(hash)];
    least = std::min({least, static_cast<quint32>(hash), Untouched - 1});
}

// An empty bin asks others in an order that is its own and the same for every text.
quint32 SignatureMaker::leastOf(std::size_t bin) const
{
    quint32 least = m_least[bin];
    for (quint64 attempt = 1; least == Untouched; ++attempt) least = m_least[binOf(mixed(bin * 4096 + attempt))];
    return least;
}

Signature SignatureMaker::shortSignature() const
{
    Signature made;
    made.kind = m_words == 0 ? Signature::Kind::Empty : Signature::Kind::Short;
    if (m_words == 0) return made;
    for (std::size_t bin = 0; bin < Signature::Bins; ++bin) made.bins[bin] = static_cast<quint16>(mixed(m_all + bin));
    return made;
}

Signature SignatureMaker::signature() const
{
    if (m_words < FewestWords) return shortSignature();
    Signature made;
    made.kind = Signature::Kind::Full;
    for (std::size_t bin = 0; bin < Signature::Bins; ++bin) made.bins[bin] = static_cast<quint16>(leastOf(bin));
    return made;
}

Signature signatureOf(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    SignatureMaker maker;
    text::tokenize({utf8.constData(), static_cast<std::size_t>(utf8.size())}, [&](const text::Token& token) {
        maker.take(token.folded);
        return true;
    });
    return maker.signature();
}

std::vector<quint64> bandsOf(const Signature& signature)
{
    switch (signature.kind) {
        case Signature::Kind::Empty:
            return {};
        case Signature::Kind::Short:
            return {keyOf(ShortBand, signature, 0, Signature::Bins)};
        case Signature::Kind::Full:
            break;
    }
    std::vector<quint64> keys;
    keys.reserve(Bands);
    for (std::size_t band = 0; band < Bands; ++band)
        keys.push_back(keyOf(band, signature, band * BinsInBand, BinsInBand));
    return keys;
}

double estimate(const Signature& a, const Signature& b)
{
    if (a.kind != b.kind || a.kind == Signature::Kind::Empty) return 0;
    if (a.kind == Signature::Kind::Short) return a == b ? 1 : 0;
    std::size_t equal = 0;
    for (std::size_t bin = 0; bin < Signature::Bins; ++bin) equal += a.bins[bin] == b.bins[bin] ? 1 : 0;
    return static_cast<double>(equal) / static_cast<double>(Signature::Bins);
}

}  // namespace dateline::analysis
