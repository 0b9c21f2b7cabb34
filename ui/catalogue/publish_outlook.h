// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QJsonObject>
#include <QWidget>

namespace evenstock {

class TextLabel;

// What would stand on a channel once a product is published there, by the rules of that channel, or what speaks against
// it: asked of the engine, which makes nothing for it.
class PublishOutlook : public QWidget
{
    Q_OBJECT

public:
    PublishOutlook(const ViewServices &services, QString sku, QWidget *parent = nullptr);

    void look(const QString &channel);
    bool isRefused() const { return m_isRefused; } // as it is stored

Q_SIGNALS:
    void answered();

private:
    void showReply(const QJsonObject &reply);

    ViewServices m_services;
    QString m_sku;
    QString m_channel;
    bool m_isRefused = false;
    TextLabel *m_words = nullptr;
};

} // namespace evenstock
