// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/connector.h"

namespace evenstock {

namespace {
Error unsupported(const char *what)
{
    return makeError(ErrorCode::InvalidRequest,
                     QLatin1String(what) + QStringLiteral(" is not offered by this marketplace"));
}
} // namespace

QString Connector::equalKey(const Change &) const
{
    return {};
}

Status Connector::checkCreate(const Change &) const
{
    return {};
}

QMap<Field, Direction> usualDirections(const ConnectorInfo &info, const QMap<QString, QString> &settings)
{
    QMap<Field, Direction> directions = info.directions;
    for (const SettingField &setting : info.settings) {
        const QString value = settings.value(setting.name, setting.defaultValue);
        directions.insert(info.directionsBySetting.value(setting.name + u'=' + value));
    }
    return directions;
}

Status Connector::pollJob(Session &, const Job &, const ReceiptSink &) const
{
    return unsupported("asking about a job");
}

Result<QList<RemoteListing>> Connector::findCreated(Session &, const Change &) const
{
    return unsupported("finding a created listing");
}

Result<QString> Connector::makeCategory(Session &, const CategoryPath &) const
{
    return unsupported("making a category");
}

Result<std::optional<CatalogueItem>> Connector::findItem(Session &, const QJsonObject &) const
{
    return unsupported("looking up a catalogue entry");
}

Result<RemoteOrder> Connector::orderAction(Session &, const QString &, const QString &, const QJsonObject &) const
{
    return unsupported("an order action");
}

Result<PlacedReplica> Connector::placeOrder(Session &, const ReplicaOrder &, const HandleSink &) const
{
    return unsupported("making an order");
}

Status Connector::withdrawOrder(Session &, const QString &) const
{
    return unsupported("cancelling an order");
}

Result<QList<ChannelEvent>> Connector::parseWebhook(const WebhookRequest &, const QList<QByteArray> &,
                                                    const QJsonObject &) const
{
    return unsupported("a webhook");
}

Result<QList<ChannelEvent>> Connector::parseUnverified(const WebhookRequest &, const QJsonObject &) const
{
    return unsupported("a webhook");
}

HoldAction Connector::whenGone(const QString &) const
{
    return HoldAction::Release;
}

Result<QJsonArray> Connector::fetchCategories(Session &) const
{
    return QJsonArray();
}

Result<QString> Connector::cleanCredential(const QString &, const QString &pasted) const
{
    return pasted.trimmed();
}

} // namespace evenstock
