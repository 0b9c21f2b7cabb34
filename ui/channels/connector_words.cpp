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

} // namespace evenstock
