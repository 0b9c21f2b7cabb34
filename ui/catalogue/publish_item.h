// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/roles.h"
#include "ui/shell/view_services.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

namespace evenstock {

class ElidedLabel;
class NoticeLine;
class PictureLabel;

// What a number of the marketplace's own catalogue stands for, as it is called there: looked up once typing pauses, and
// set against what the product is called here.
class PublishItem : public QWidget
{
    Q_OBJECT

public:
    PublishItem(const ViewServices &services, QString title, QWidget *parent = nullptr);

    // No number: there is nothing to look up. The same question is not asked twice.
    void ask(const QString &channel, const QString &number, const QJsonObject &attributes);
    bool isAnswered() const { return m_asked.isEmpty() || m_answered; } // or cannot be

Q_SIGNALS:
    void answered();

private:
    void lookUp();
    void showItem(const QJsonObject &item);
    void say(ItemState state, const QString &words);

    ViewServices m_services;
    QString m_title; // of the product here
    QString m_channel;
    QJsonObject m_attributes;
    PictureLabel *m_picture = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_set = nullptr;
    NoticeLine *m_notice = nullptr;
    QTimer m_pause;
    QString m_asked; // channel and number that are being looked up, or are shown
    bool m_answered = false;
};

} // namespace evenstock
