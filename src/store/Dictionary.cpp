// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Dictionary.h"

#include "store/Compression.h"

#include <limits>

#include <zdict.h>
#include <zstd.h>

namespace dateline::store {

static constexpr size_t DictionarySize = 64 << 10;
static constexpr size_t FewestSamples = 200;

DictionaryRef Dictionary::of(const QByteArray& bytes)
{
    const quint32 id = ZDICT_getDictID(bytes.constData(), size_t(bytes.size()));
    if (id == 0) return {};
    ZSTD_CDict* const digested = ZSTD_createCDict(bytes.constData(), size_t(bytes.size()), CompressionLevel);
    if (!digested) return {};
    return DictionaryRef(new Dictionary(bytes, id, digested));
}

Dictionary::~Dictionary()
{
    ZSTD_freeCDict(m_digested);
}

// Every other sample, so that the rest can tell whether anything was learned.
static DictionaryRef learn(std::span<const QByteArray> samples)
{
    if (samples.size() < FewestSamples) return {};
    QByteArray together;
    std::vector<size_t> sizes;
    for (size_t place = 0; place < samples.size(); place += 2) {
        together += samples[place];
        sizes.push_back(size_t(samples[place].size()));
    }
    QByteArray bytes(DictionarySize, Qt::Uninitialized);
    const size_t size =
        ZDICT_trainFromBuffer(bytes.data(), DictionarySize, together.constData(), sizes.data(), unsigned(sizes.size()));
    if (ZDICT_isError(size)) return {};
    bytes.resize(qsizetype(size));
    return Dictionary::of(bytes);
}

static qint64 packedSize(std::span<const QByteArray> samples, const Dictionary* dictionary)
{
    qint64 size = 0;
    for (size_t place = 1; place < samples.size(); place += 2) size += compress(samples[place], dictionary).size();
    return size;
}

DictionaryChoice chooseDictionary(std::span<const QByteArray> samples, std::span<const DictionaryRef> known)
{
    DictionaryChoice choice;
    qint64 least = packedSize(samples, nullptr);
    for (const DictionaryRef& dictionary : known) {
        const qint64 size = packedSize(samples, dictionary.get());
        if (size >= least) continue;
        choice.dictionary = dictionary;
        least = size;
    }
    const DictionaryRef learned = learn(samples);
    if (learned && packedSize(samples, learned.get()) < least - least / 20) choice = {learned, true};
    return choice;
}

}  // namespace dateline::store
