// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/tls_words.h"

#include <QDateTime>
#include <QSslCertificate>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

std::optional<QSslError> find(const QList<QSslError> &errors, std::initializer_list<QSslError::SslError> kinds)
{
    for (const QSslError::SslError kind : kinds) {
        const auto found =
            std::find_if(errors.begin(), errors.end(), [&](const QSslError &error) { return error.error() == kind; });
        if (found != errors.end())
            return *found;
    }
    return {};
}

QString day(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

} // namespace

QString tlsWords(const QList<QSslError> &errors, const QString &host)
{
    using enum QSslError::SslError;
    if (find(errors, {SelfSignedCertificate}))
        return u"the certificate of %1 is self-signed, so nobody vouches that it is the right server"_s.arg(host);
    if (const auto error = find(errors, {CertificateExpired}))
        return u"the certificate of %1 expired on %2; if that is wrong, look at this computer's clock"_s.arg(
            host, day(error->certificate().expiryDate()));
    if (const auto error = find(errors, {CertificateNotYetValid}))
        return u"the certificate of %1 is valid only from %2; look at this computer's clock"_s.arg(
            host, day(error->certificate().effectiveDate()));
    if (const auto error = find(errors, {HostNameMismatch})) {
        const QString names = QStringList(error->certificate().subjectAlternativeNames().values()).join(u", "_s);
        return u"the certificate of %1 belongs to another server (%2)"_s.arg(host, names.left(200));
    }
    if (find(errors, {SelfSignedCertificateInChain, UnableToGetLocalIssuerCertificate, UnableToVerifyFirstCertificate,
                      UnableToGetIssuerCertificate, CertificateUntrusted}))
        return u"the certificate of %1 was issued by an authority that this computer does not know"_s.arg(host);
    if (find(errors, {CertificateRevoked, CertificateBlacklisted}))
        return u"the certificate of %1 has been revoked"_s.arg(host);
    if (!errors.isEmpty())
        return u"the certificate of %1 is not accepted: %2"_s.arg(host, errors.first().errorString());
    return u"%1 does not speak TLS in a form that is safe to use"_s.arg(host);
}

} // namespace evenstock
