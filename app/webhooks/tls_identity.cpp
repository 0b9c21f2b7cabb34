// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/tls_identity.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// Nobody is there to be asked for the password of a key.
int noPassword(char *, int, int, void *)
{
    return -1;
}

template <typename T, auto free>
struct Freed {
    void operator()(T *thing) const { free(thing); }
};
using Bio = std::unique_ptr<BIO, Freed<BIO, BIO_free_all>>;

Bio bioOf(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

// With another's key no connection would ever come about.
bool belongTogether(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    const Bio certificateBio = bioOf(certificatePem);
    const Bio keyBio = bioOf(keyPem);
    const std::unique_ptr<X509, Freed<X509, X509_free>> certificate(
        PEM_read_bio_X509(certificateBio.get(), nullptr, noPassword, nullptr));
    const std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>> key(
        PEM_read_bio_PrivateKey(keyBio.get(), nullptr, noPassword, nullptr));
    return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
}

Error wrongKey(const QString &why, const QString &file)
{
    return makeError(ErrorCode::InvalidRequest, u"the key of the certificate %1: %2"_s.arg(why, file), u"hooks.key"_s);
}

} // namespace

Result<std::optional<QSslConfiguration>> tlsIdentity(const QString &certificateFile, const QString &keyFile)
{
    if (certificateFile.isEmpty() && keyFile.isEmpty())
        return std::optional<QSslConfiguration>();
    QList<QSslCertificate> chain;
    if (!certificateFile.isEmpty())
        chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (chain.isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"the certificate cannot be read: %1"_s.arg(certificateFile),
                         u"hooks.certificate"_s);
    QFile file(keyFile);
    if (keyFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return wrongKey(u"cannot be read"_s, keyFile);
    const QByteArray pem = file.readAll();
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Ec);
    if (key.isNull())
        return wrongKey(u"cannot be used (a password, or a kind that is not known)"_s, keyFile);
    if (!belongTogether(chain.first().toPem(), pem))
        return wrongKey(u"belongs to another one"_s, keyFile);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return std::optional(tls);
}

} // namespace evenstock
