// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/connector_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct ConnectorWords {
    Q_DECLARE_TR_FUNCTIONS(Connector)
};

} // namespace

QString connectorText(const QString &source)
{
    return source.isEmpty() ? QString() : QCoreApplication::translate("Connector", source.toUtf8().constData());
}

QString connectorNote(const ConnectorInfo &info)
{
    if (info.credentials.isEmpty())
        return ConnectorWords::tr("through the browser");
    QStringList labels;
    for (const CredentialField &field : info.credentials) {
        if (!field.optional)
            labels.append(connectorText(field.label));
    }
    return labels.join(u", "_s);
}

QString fieldTitle(Field field)
{
    switch (field) {
    case Field::Title:
        return ConnectorWords::tr("Title");
    case Field::Description:
        return ConnectorWords::tr("Description");
    case Field::Price:
        return ConnectorWords::tr("Price");
    case Field::Quantity:
        return ConnectorWords::tr("Quantity");
    case Field::Condition:
        return ConnectorWords::tr("Condition");
    case Field::Category:
        return ConnectorWords::tr("Category");
    case Field::Images:
        return ConnectorWords::tr("Pictures");
    case Field::Attributes:
        return ConnectorWords::tr("Attributes");
    }
    return {};
}

QString directionTitle(Direction direction)
{
    switch (direction) {
    case Direction::In:
        return ConnectorWords::tr("comes in");
    case Direction::Out:
        return ConnectorWords::tr("goes out");
    case Direction::Both:
        return ConnectorWords::tr("both ways");
    case Direction::Off:
        return ConnectorWords::tr("off");
    }
    return {};
}

QString strategyTitle(Strategy strategy)
{
    switch (strategy) {
    case Strategy::Remote:
        return ConnectorWords::tr("The marketplace wins");
    case Strategy::Local:
        return ConnectorWords::tr("What is here wins");
    case Strategy::Newest:
        return ConnectorWords::tr("The newest change wins");
    case Strategy::Manual:
        return ConnectorWords::tr("Ask me each time");
    }
    return {};
}

} // namespace evenstock
