// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/call.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

// "price=1.5&properties[condition]=Near+Mint"
QJsonObject formObject(const QByteArray &body)
{
    QJsonObject object;
    QByteArray text = body;
    const QUrlQuery form(QString::fromUtf8(text.replace('+', "%20")));
    for (const auto &[name, value] : form.queryItems(QUrl::FullyDecoded)) {
        const qsizetype bracket = name.indexOf(u'[');
        if (bracket > 0 && name.endsWith(u']')) {
            const QString outer = name.first(bracket);
            QJsonObject inner = object.value(outer).toObject();
            inner.insert(name.sliced(bracket + 1).chopped(1), value);
            object.insert(outer, inner);
        } else {
            object.insert(name, value);
        }
    }
    return object;
}

} // namespace

std::optional<QJsonObject> bodyObject(const HttpRequest &request)
{
    if (request.body.trimmed().isEmpty())
        return QJsonObject();
    if (request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        return formObject(request.body);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace evenstock::sandbox::cardtrader
