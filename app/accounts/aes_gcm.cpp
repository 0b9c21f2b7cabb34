// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/aes_gcm.h"

#include <memory>
#include <openssl/evp.h>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

bool usable(const SecretBytes &key, const QByteArray &nonce)
{
    return key.bytes().size() == 32 && nonce.size() == aesNonceBytes;
}

} // namespace

Result<QByteArray> aesGcmSeal(const SecretBytes &key, const QByteArray &nonce, const QByteArray &authenticated,
                              const QByteArray &plain)
{
    const Context context(EVP_CIPHER_CTX_new());
    QByteArray sealed(plain.size() + aesTagBytes, '\0');
    int length = 0;
    const bool done =
        context && usable(key, nonce) &&
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.bytes().data(), bytesOf(nonce)) == 1 &&
        EVP_EncryptUpdate(context.get(), nullptr, &length, bytesOf(authenticated),
                          static_cast<int>(authenticated.size())) == 1 &&
        EVP_EncryptUpdate(context.get(), bytesOf(sealed), &length, bytesOf(plain), static_cast<int>(plain.size())) ==
            1 &&
        EVP_EncryptFinal_ex(context.get(), bytesOf(sealed) + plain.size(), &length) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(aesTagBytes),
                            bytesOf(sealed) + plain.size()) == 1;
    if (!done)
        return makeError(ErrorCode::Internal, u"OpenSSL could not encrypt."_s);
    return sealed;
}

Result<QByteArray> aesGcmOpen(const SecretBytes &key, const QByteArray &nonce, const QByteArray &authenticated,
                              const QByteArray &sealed)
{
    const qsizetype size = sealed.size() - aesTagBytes;
    if (size < 0)
        return makeError(ErrorCode::InvalidResponse, u"The encrypted text is too short."_s);
    const Context context(EVP_CIPHER_CTX_new());
    QByteArray tag = sealed.last(aesTagBytes);
    QByteArray plain(size, '\0');
    int length = 0;
    const bool done =
        context && usable(key, nonce) &&
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.bytes().data(), bytesOf(nonce)) == 1 &&
        EVP_DecryptUpdate(context.get(), nullptr, &length, bytesOf(authenticated),
                          static_cast<int>(authenticated.size())) == 1 &&
        EVP_DecryptUpdate(context.get(), bytesOf(plain), &length, bytesOf(sealed), static_cast<int>(size)) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(aesTagBytes), bytesOf(tag)) == 1 &&
        EVP_DecryptFinal_ex(context.get(), bytesOf(plain) + size, &length) == 1;
    if (done)
        return plain;
    wipe(plain);
    return makeError(ErrorCode::InvalidResponse, u"The encrypted text does not check."_s);
}

} // namespace evenstock
