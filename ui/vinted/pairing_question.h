// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QJsonObject>
#include <QWidget>

namespace evenstock {

class NoticeLine;

// "ABCDEFGH" as it is read and typed: "ABCD-EFGH".
QString pairingCodeText(const QString &code);

// Where a browser with the right code waits to be let in: which one, with which code, and the two answers. Takes no
// room while nobody waits.
class PairingQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit PairingQuestion(const ViewServices &services, QWidget *parent = nullptr);

private:
    void look();
    void ask(const QJsonObject &request);
    void answer(const QString &command, qint64 request);

    ViewServices m_services;
    NoticeLine *m_notice = nullptr;
};

} // namespace evenstock
