// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Sha256.h"

#include <memory>

#include <openssl/evp.h>

namespace dateline::store {

static constexpr qsizetype Size = 32;

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
    thread_local const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    // Looked up once a thread: each look-up costs as much as the hash.
    thread_local const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> kind(EVP_MD_fetch(nullptr, "SHA256", nullptr),
                                                                            &EVP_MD_free);
    QByteArray hash(Size, Qt::Uninitialized);
    bool isSound = kind && context && EVP_DigestInit_ex2(context.get(), kind.get(), nullptr) == 1;
    for (const QByteArrayView part : parts)
        isSound = isSound && EVP_DigestUpdate(context.get(), part.data(), size_t(part.size())) == 1;
    isSound = isSound && EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(hash.data()), nullptr) == 1;
    if (!isSound) qFatal("OpenSSL has no SHA-256");
    return hash;
}

}  // namespace dateline::store
