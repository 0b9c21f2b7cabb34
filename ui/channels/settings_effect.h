// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QDialog>
#include <QJsonObject>

namespace evenstock {

// Before settings of a channel are saved: how many listings there would become others, what would no longer be for
// sale, and what could not be made again, with examples. Asks; deletes itself when closed.
class SettingsEffect : public QDialog
{
    Q_OBJECT

public:
    // `effect`: the engine's answer to account.foresee.
    SettingsEffect(const ViewServices &services, const QString &channel, const QJsonObject &effect,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void sendChosen();    // save, and let it be sent
    void previewChosen(); // save, but look at every change before anything is sent

private:
    QWidget *words(const QString &channel, const QJsonObject &effect);
    QWidget *examples(const QJsonArray &changes);
    QWidget *foot();
    ViewServices m_services;
};

} // namespace evenstock
