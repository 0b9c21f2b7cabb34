// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_images.h"

#include "connectors/api/json_read.h"
#include "connectors/prestashop/prestashop_parse.h"
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

// Those that can be sent, each once.
QStringList addressesOf(const QString &images)
{
    QStringList addresses;
    const QJsonArray array = QJsonDocument::fromJson(images.toUtf8()).array();
    for (const QJsonValue &value : array) {
        const QUrl url(value.toString());
        if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) // else a file of ours: not for this
            addresses.append(value.toString());
    }
    addresses.removeDuplicates();
    return addresses.mid(0, mostImages);
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<QStringList> imagesThere(Session &session, const QString &product)
{
    TRY_ASSIGN(const QJsonArray rows, readRowsOf(session, u"products"_s, u"id"_s, {product}, u"full"_s));
    if (rows.isEmpty())
        return makeError(ErrorCode::NotFound, u"the shop no longer has this"_s, product);
    QStringList ids;
    for (const QJsonValue &one : membersOf(rows.first().toObject(), u"images"_s))
        ids.append(readId(one.toObject(), u"id"_s, {}).valueOr({}));
    ids.removeAll(QString());
    return ids;
}

struct Picture {
    QString name;
    QByteArray bytes;
    QByteArray hash;
};

// Whether trying again later may help.
bool mayPass(const Error &error)
{
    if (error.code == ErrorCode::InvalidResponse) // no picture stays none; a server that failed may recover
        return error.httpStatus >= 500;
    return isTransient(error.code) || error.code == ErrorCode::InDoubt;
}

PictureWork undone(const QString &why, const Error &error)
{
    return {.problems = {why.arg(error.detail)}, .isDone = false, .mayPass = mayPass(error)};
}

// Sends one that makes them `count` there. An answer that says nothing for certain may hide a write that was done.
Status added(Session &session, const QString &product, const Picture &picture, qsizetype count)
{
    const Status done = sent(session, product, picture.bytes, picture.hash);
    if (done || !mayPass(done.error()) || done.error().code == ErrorCode::Offline)
        return done;
    const auto now = imagesThere(session, product);
    return now && now->size() == count ? Status() : done;
}

// Takes away again what this change has added, so that another try does not add it twice.
Status takeBack(Session &session, const QString &product, const QStringList &before)
{
    TRY_ASSIGN(const QStringList now, imagesThere(session, product));
    for (const QString &id : now) {
        if (!before.contains(id))
            TRY(deleteEntity(session, u"images/products/%1/%2"_s.arg(product, id)));
    }
    return {};
}

} // namespace

Result<PictureWork> changeImages(Session &session, const QString &product, const QString &before, const QString &wanted)
{
    const QStringList was = addressesOf(before);
    const QStringList is = addressesOf(wanted);
    TRY_ASSIGN(const QStringList there, imagesThere(session, product));
    QStringList kept;
    for (const QString &address : was) {
        if (is.contains(address))
            kept.append(address);
    }
    // The shop adds what is sent at the end, so its pictures are told apart by their places only as long as ours keep
    // their order. Moved ones are sent anew, all of them, and the old ones taken away afterwards.
    if (is.mid(0, kept.size()) != kept)
        kept.clear();
    QMap<QString, QString> gone; // address -> id there
    for (qsizetype at = 0; at < was.size(); ++at) {
        if (!kept.contains(was.at(at)))
            gone.insert(was.at(at), there.value(at));
    }
    PictureWork work;
    if (!gone.isEmpty() && there.size() != was.size()) {
        work.problems.append(u"the shop has other pictures than were sent there: those that are gone here were left"_s);
        gone.clear();
    }
    QHash<QByteArray, QString> goneHashes;
    bool mayBeSame = false;
    for (const QString &address : is)
        mayBeSame = mayBeSame || !was.contains(address);
    mayBeSame = mayBeSame && !kept.isEmpty();
    for (auto it = gone.begin(); mayBeSame && it != gone.end(); ++it) {
        if (const auto bytes = fetched(session, QUrl(it.key())))
            goneHashes.insert(hashOf(*bytes), it.key());
    }
    QList<Picture> fresh; // all of them are fetched before one is sent: half a change could not be told apart later
    for (const QString &address : is) {
        if (kept.contains(address))
            continue;
        const QString name = QUrl(address).fileName();
        const auto bytes = fetched(session, QUrl(address));
        if (!bytes)
            return undone(u"the picture %1 could not be fetched: %2"_s.arg(name, u"%1"_s), bytes.error());
        const QByteArray hash = hashOf(*bytes);
        if (goneHashes.contains(hash)) // the same one under another address
            gone.remove(goneHashes.take(hash));
        else
            fresh.append({name, *bytes, hash});
    }
    qsizetype count = there.size();
    for (const Picture &picture : std::as_const(fresh)) {
        const Status done = added(session, product, picture, ++count);
        if (done)
            continue;
        PictureWork failed = undone(u"the picture %1 was not taken: %2"_s.arg(picture.name, u"%1"_s), done.error());
        if (const Status back = takeBack(session, product, there); !back)
            failed.problems.append(u"what was sent before it could not be taken back: %1"_s.arg(back.error().detail));
        return failed;
    }
    for (auto it = gone.begin(); it != gone.end(); ++it) {
        if (const Status away = deleteEntity(session, u"images/products/%1/%2"_s.arg(product, it.value())); !away)
            work.problems.append(u"the picture %1 was not taken away: %2"_s.arg(it.value(), away.error().detail));
    }
    return work;
}

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
