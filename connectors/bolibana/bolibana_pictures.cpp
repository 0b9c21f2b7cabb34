// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_pictures.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::bolibana {

const QStringList pictureNames = {u"image_urls"_s, u"images"_s,     u"gallery"_s, u"image_url"_s,
                                  u"image"_s,      u"main_image"_s, u"photo"_s};

namespace {

constexpr qsizetype mostPictures = 50;
constexpr qsizetype longestAddress = 2000;

QString presentAddress(const QString &address)
{
    static const QRegularExpression former(
        u"^https?://bolibana-stock\\.s3(?:[.-][a-z0-9-]+)?\\.amazonaws\\.com/(.+)$"_s);
    const auto match = former.match(address);
    return match.hasMatch() ? u"https://s3.bolibanastock.com/bolibana-stock/"_s + match.captured(1) : address;
}

QString addressOf(const QJsonValue &value)
{
    QString text = value.toString();
    if (value.isObject()) {
        for (const char *name : {"url", "image", "image_url"}) {
            if (text.isEmpty())
                text = value.toObject().value(QLatin1String(name)).toString();
        }
    }
    text = text.trimmed();
    const QUrl url(text);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && !url.host().isEmpty() && text.size() <= longestAddress ? presentAddress(text) : QString();
}

} // namespace

std::optional<QStringList> picturesOf(const QJsonObject &product)
{
    bool isTold = false;
    QStringList addresses;
    for (const QString &name : pictureNames) {
        if (!product.contains(name))
            continue;
        isTold = true;
        const QJsonValue value = product.value(name);
        const QJsonArray rows = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &row : rows) {
            const QString address = addressOf(row);
            if (!address.isEmpty() && !addresses.contains(address) && addresses.size() < mostPictures)
                addresses.append(address);
        }
        if (!addresses.isEmpty())
            break;
    }
    std::stable_partition(addresses.begin(), addresses.end(),
                          [](const QString &address) { return address.contains("processed"_L1); });
    return isTold ? std::optional(addresses) : std::nullopt;
}

} // namespace evenstock::bolibana
