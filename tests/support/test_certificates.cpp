// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_certificates.h"

#include <QHostAddress>

#include <memory>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

constexpr long secondsOfDay = 24L * 60 * 60;
enum class Kind { Authority, Server };

Bio memory(const QByteArray &bytes = {})
{
    Bio bio(BIO_new(BIO_s_mem()), BIO_free);
    BIO_write(bio.get(), bytes.constData(), static_cast<int>(bytes.size()));
    return bio;
}

QByteArray contentOf(const Bio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, size};
}

void extend(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate blank(EVP_PKEY *key, const QByteArray &name, const CertificateWish &wish, Kind kind)
{
    static long serial = 1000;
    Certificate certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), wish.fromDays * secondsOfDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), wish.untilDays * secondsOfDay);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(name.constData()),
                               -1, -1, 0);
    X509_set_issuer_name(certificate.get(), subject);
    extend(certificate.get(), NID_basic_constraints, kind == Kind::Authority ? "critical,CA:TRUE" : "CA:FALSE");
    if (kind == Kind::Server) {
        const bool isAddress = !QHostAddress(QString::fromLatin1(wish.address)).isNull();
        extend(certificate.get(), NID_subject_alt_name, (isAddress ? "IP:" : "DNS:") + wish.address);
    }
    return certificate;
}

TlsIdentity identityOf(X509 *certificate, EVP_PKEY *key)
{
    const Bio certificatePem = memory();
    PEM_write_bio_X509(certificatePem.get(), certificate);
    const Bio keyPem = memory();
    PEM_write_bio_PrivateKey(keyPem.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return {.certificate = QSslCertificate(contentOf(certificatePem)), .key = QSslKey(contentOf(keyPem), QSsl::Ec)};
}

Key makeKey()
{
    return {EVP_EC_gen("P-256"), EVP_PKEY_free};
}

TlsIdentity selfSigned(const QByteArray &name, const CertificateWish &wish, Kind kind)
{
    const Key key = makeKey();
    const Certificate certificate = blank(key.get(), name, wish, kind);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    return identityOf(certificate.get(), key.get());
}

} // namespace

TlsIdentity makeSelfSigned(const CertificateWish &wish)
{
    return selfSigned(wish.address, wish, Kind::Server);
}

TlsIdentity makeAuthority(const QByteArray &name)
{
    return selfSigned(name, {}, Kind::Authority);
}

TlsIdentity makeIssued(const TlsIdentity &authority, const CertificateWish &wish)
{
    const Bio issuerPem = memory(authority.certificate.toPem());
    const Certificate issuer(PEM_read_bio_X509(issuerPem.get(), nullptr, nullptr, nullptr), X509_free);
    const Bio issuerKeyPem = memory(authority.key.toPem());
    const Key issuerKey(PEM_read_bio_PrivateKey(issuerKeyPem.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    const Key key = makeKey();
    const Certificate certificate = blank(key.get(), wish.address, wish, Kind::Server);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get()));
    X509_sign(certificate.get(), issuerKey.get(), EVP_sha256());
    return identityOf(certificate.get(), key.get());
}

} // namespace evenstock
