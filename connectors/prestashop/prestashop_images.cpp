// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_images.h"

#include "connectors/prestashop/prestashop_requests.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

constexpr std::int64_t largestImage = 8LL * 1024 * 1024; // more, and most shops refuse it

struct Kind {
    QByteArray start;
    const char *type;
    const char *ending;
};

const Kind *kindOf(const QByteArray &bytes)
{
    static const Kind kinds[] = {{QByteArray("\xff\xd8\xff"), "image/jpeg", "jpg"},
                                 {QByteArray("\x89PNG\r\n"), "image/png", "png"},
                                 {QByteArray("GIF8"), "image/gif", "gif"}};
    for (const Kind &kind : kinds) {
        if (bytes.startsWith(kind.start))
            return &kind;
    }
    return nullptr;
}

Result<QByteArray> fetched(Session &session, const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.maxBytes = largestImage;
    request.maxAttempts = 1; // it is not this shop that fails
    TRY_ASSIGN(HttpResponse answer, session.http.send(request, session.stop));
    if (!kindOf(answer.body))
        return makeError(ErrorCode::InvalidResponse, u"it is no JPEG, PNG or GIF"_s);
    return std::move(answer.body);
}

// As a browser sends a form. The boundary is the picture's own hash, so that it cannot stand within it by chance.
Status sent(Session &session, const QString &product, const QByteArray &bytes, const QByteArray &hash)
{
    const Kind &kind = *kindOf(bytes);
    const QByteArray boundary = "evenstock-" + hash;
    const QByteArray head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"image\"; filename=\"" +
                            hash.left(16) + '.' + kind.ending + "\"\r\nContent-Type: " + kind.type + "\r\n\r\n";
    return writeForm(session, u"images/products/"_s + product, "multipart/form-data; boundary=" + boundary,
                     head + bytes + "\r\n--" + boundary + "--\r\n");
}

} // namespace

QUrl imageUrl(const QUrl &shop, const QString &image)
{
    QString folders;
    for (const QChar digit : image)
        folders += QString(digit) + u'/';
    QUrl url = shop;
    QString base = shop.path();
    if (base.endsWith("/api"_L1))
        base.chop(4);
    url.setPath(base + u"/img/p/"_s + folders + image + u".jpg"_s);
    return url;
}

QStringList sendImages(Session &session, const QString &product, const QString &images)
{
    QStringList problems;
    QSet<QByteArray> there;
    int count = 0;
    const QJsonArray addresses = QJsonDocument::fromJson(images.toUtf8()).array();
    for (const QJsonValue &value : addresses) {
        const QUrl url(value.toString());
        if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
            continue; // a file of ours: not for this
        if (++count > mostImages) {
            problems.append(u"only the first %1 pictures were sent"_s.arg(mostImages));
            break;
        }
        const auto bytes = fetched(session, url);
        if (!bytes) {
            problems.append(u"the picture %1 could not be fetched: %2"_s.arg(url.fileName(), bytes.error().detail));
            if (isTransient(bytes.error().code)) // nor would the next one
                break;
            continue;
        }
        const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
        if (there.contains(hash))
            continue;
        there.insert(hash);
        if (const Status done = sent(session, product, *bytes, hash); !done)
            problems.append(u"the picture %1 was not taken: %2"_s.arg(url.fileName(), done.error().detail));
    }
    return problems;
}

} // namespace evenstock::prestashop
