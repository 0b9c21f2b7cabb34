// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/self_signed.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace evenstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

constexpr long secondsOfDay = 24L * 60 * 60;

Certificate certificateFor(EVP_PKEY *key, const QByteArray &host)
{
    Certificate certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -secondsOfDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 30 * secondsOfDay);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(host.constData()),
                               int(host.size()), -1, 0);
    X509_set_issuer_name(certificate.get(), subject);
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate.get(), certificate.get(), nullptr, nullptr, 0);
    X509_EXTENSION *names = X509V3_EXT_conf_nid(nullptr, &context, NID_subject_alt_name, ("DNS:" + host).constData());
    X509_add_ext(certificate.get(), names, -1);
    X509_EXTENSION_free(names);
    return X509_sign(certificate.get(), key, EVP_sha256()) > 0 ? std::move(certificate)
                                                               : Certificate(nullptr, X509_free);
}

template <typename Write>
QByteArray written(Write write)
{
    const Bio bio(BIO_new(BIO_s_mem()), BIO_free);
    if (!bio || write(bio.get()) != 1)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, size};
}

} // namespace

Result<SelfSigned> makeSelfSigned(const QByteArray &host)
{
    const Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const Certificate certificate = key ? certificateFor(key.get(), host) : Certificate(nullptr, X509_free);
    if (!certificate)
        return makeError(ErrorCode::Internal, u"no certificate can be made for %1"_s.arg(QString::fromLatin1(host)));
    const QByteArray keyPem = written(
        [&](BIO *bio) { return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
    const QByteArray certificatePem = written([&](BIO *bio) { return PEM_write_bio_X509(bio, certificate.get()); });
    const QByteArray publicDer = written([&](BIO *bio) { return i2d_PUBKEY_bio(bio, key.get()); });
    SelfSigned made;
    made.tls.setPrivateKey(QSslKey(keyPem, QSsl::Ec));
    made.tls.setLocalCertificate(QSslCertificate(certificatePem));
    made.keyHash = QString::fromLatin1(QCryptographicHash::hash(publicDer, QCryptographicHash::Sha256).toBase64());
    return made;
}

} // namespace evenstock::sandbox
