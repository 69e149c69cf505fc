// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <string_view>
#include <vector>

namespace dateline::analysis {

/// Raised when equal texts would get other signatures: stored ones are then made anew. Signatures hang on the words, so
/// text::TokenizerVersion counts too.
inline constexpr int SignatureVersion = 1;

/// A text in 48 bytes, such that texts that share most of their five-word shingles are found among millions by a few
/// equal keys: a sketch of minima (Broder, "On the resemblance and containment of documents", 1997) by one hash a
/// shingle that falls into one of 24 bins (Li, Owen, Zhang, "One permutation hashing", 2012); an empty bin borrows from
/// another one (Shrivastava, "Optimal densification", 2017). A text of fewer than 20 words has too few shingles for
/// that: it is like a text of equal folded words and no other.
struct Signature {
    static constexpr std::size_t Bins = 24;
    enum class Kind : quint8 {
        Empty,  ///< no word; like nothing
        Short,  ///< fewer than 20 words
        Full,
    };

    Kind kind = Kind::Empty;
    std::array<quint16, Bins> bins = {};

    bool operator==(const Signature&) const = default;
};

/// Makes a signature of folded words as text::tokenize gives them, for whoever goes through them anyhow. Values; any
/// thread.
class SignatureMaker final {
public:
    SignatureMaker() { m_least.fill(Untouched); }

    void take(std::string_view foldedWord);
    Signature signature() const;

private:
    static constexpr std::size_t ShingleWords = 5;
    static constexpr quint32 Untouched = 0xFFFFFFFF;

    void takeShingle();
    quint32 leastOf(std::size_t bin) const;
    Signature shortSignature() const;

    std::array<quint32, Signature::Bins> m_least = {};
    std::array<quint64, ShingleWords> m_last = {};  ///< the newest last
    quint64 m_all = 0;
    std::size_t m_words = 0;
};

Signature signatureOf(const QString& text);

/// The keys of which two texts of Jaccard 0.7 or more have one in common, nearly always: six of a full signature (bands
/// of three bins), one of a short one, none of an empty one.
///
/// Reuters-21578 (19,023 stories of 20 words and more, 525 pairs with Jaccard ≥ 0.7; candidates an article):
///   bands × bins    4 × 2    6 × 2    4 × 3    5 × 3    6 × 3    6 × 4
///   recall          .992    1.000     .977     .989     .998     .989
///   candidates      .089     .114     .043     .046     .050     .037    (of them true: .028)
/// Six of three: a pair of Jaccard 0.7 is found with 92 %, of 0.8 with 99 %; of 0.3 with 15 %, and that grows with the
/// library. What candidates cost is the exact count (Shingles.h), which precision comes from. A story of 150 words
/// costs 7 µs, 4 where its words are cut anyhow (bench_Signatures).
std::vector<quint64> bandsOf(const Signature& signature);

/// About the Jaccard similarity of the shingles of two texts, 0 to 1, standard error 0.08; for two short ones 1 or 0,
/// otherwise 0. Under 0.4 a pair of 0.7 is so rare that the exact count may be left out.
double estimate(const Signature& a, const Signature& b);

}  // namespace dateline::analysis
