// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/vinted/listing_form.h"

#include "app/sandbox/vinted/site_lists.h"

#include <QRegularExpression>

namespace evenstock::sandbox::vinted {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTitleChars = 100;
constexpr qsizetype mostDescriptionChars = 2000;
constexpr qsizetype mostPhotos = 20;

QJsonArray idsOf(const QJsonObject &item, const QString &code)
{
    for (const QJsonValue &attribute : item.value("item_attributes"_L1).toArray()) {
        if (attribute["code"_L1].toString() == code)
            return attribute["ids"_L1].toArray();
    }
    return {};
}

// Which of the two places is read depends on the day: both must say the same.
bool standsTwice(const QJsonObject &item, const QString &code, const QString &member)
{
    const QJsonArray ids = idsOf(item, code);
    const qint64 alone = item.value(member).toInteger();
    return ids.isEmpty() ? alone == 0 : ids.size() == 1 && ids.first().toInteger() == alone;
}

} // namespace

QJsonArray faultsOf(const QJsonObject &item, const QString &session, const QHash<qint64, QString> &photos)
{
    QJsonArray faults;
    const auto complain = [&faults](const QString &field, const QString &words) {
        faults.append(QJsonObject{{u"field"_s, field}, {u"value"_s, words}});
    };
    const QString title = item.value("title"_L1).toString();
    if (title.size() < 5 || title.size() > mostTitleChars)
        complain(u"title"_s, u"doit contenir entre 5 et 100 caractères"_s);
    const QString description = item.value("description"_L1).toString();
    if (description.size() < 5 || description.size() > mostDescriptionChars)
        complain(u"description"_s, u"doit contenir entre 5 et 2000 caractères"_s);
    if (!item.value("price"_L1).isDouble() || item.value("price"_L1).toDouble() < 1)
        complain(u"price"_s, u"doit être d'au moins 1,00"_s);
    if (item.value("currency"_L1).toString() != "EUR"_L1)
        complain(u"currency"_s, u"n'est pas valide"_s);
    const qint64 catalog = item.value("catalog_id"_L1).toInteger();
    if (!isLeaf(catalog))
        complain(u"catalog_id"_s, u"doit être sélectionné"_s);
    if (!hasSize(catalog, item.value("size_id"_L1).toInteger()) || !standsTwice(item, u"size"_s, u"size_id"_s))
        complain(u"size"_s, u"doit être sélectionné"_s);
    if (!isCondition(item.value("status_id"_L1).toInteger()) || !standsTwice(item, u"condition"_s, u"status_id"_s))
        complain(u"condition"_s, u"doit être sélectionné"_s);
    // The site's form names them all, empty ones as null.
    for (const char *member : {"isbn", "is_unisex", "shipment_prices", "measurement_length", "measurement_width"}) {
        if (!item.contains(QLatin1String(member)))
            complain(QLatin1String(member), u"est absent"_s);
    }
    if (item.value("shipment_prices"_L1).toObject().size() != 2)
        complain(u"shipment_prices"_s, u"n'est pas valide"_s);
    const qint64 package = item.value("package_size_id"_L1).toInteger();
    if (package < 1 || package > 3)
        complain(u"package_size"_s, u"doit être sélectionné"_s);
    const QJsonArray assigned = item.value("assigned_photos"_L1).toArray();
    bool areOurs = !assigned.isEmpty() && assigned.size() <= mostPhotos;
    for (const QJsonValue &photo : assigned) {
        const auto known = photos.constFind(photo["id"_L1].toInteger());
        areOurs = areOurs && known != photos.constEnd() && known.value() == session;
    }
    if (!areOurs || item.value("temp_uuid"_L1).toString() != session)
        complain(u"photos"_s, u"Erreur lors de l'envoi des photos"_s);
    return faults;
}

QMap<QByteArray, QByteArray> multipart(const QByteArray &contentType, const QByteArray &body)
{
    static const QRegularExpression named(u"name=\"([^\"]*)\""_s);
    const qsizetype at = contentType.indexOf("boundary=");
    if (!contentType.startsWith("multipart/form-data") || at < 0)
        return {};
    const QByteArray boundary = "--" + contentType.mid(at + 9).replace('"', "");
    QMap<QByteArray, QByteArray> parts;
    qsizetype from = body.indexOf(boundary);
    while (from >= 0) {
        const qsizetype begin = from + boundary.size() + 2; // the line's end
        const qsizetype end = body.indexOf("\r\n" + boundary, begin);
        if (end < 0)
            break;
        const qsizetype blank = body.indexOf("\r\n\r\n", begin);
        const QString head = QString::fromUtf8(body.mid(begin, blank - begin));
        if (blank >= 0 && blank < end)
            parts.insert(named.match(head).captured(1).toUtf8(), body.mid(blank + 4, end - blank - 4));
        from = end + 2;
    }
    return parts;
}

} // namespace evenstock::sandbox::vinted
