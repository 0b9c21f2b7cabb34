// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QDialog>
#include <QJsonObject>
#include <QStringList>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace evenstock {

class NoticeLine;
class TextLabel;

// Lists several products on a channel. What would be made, and which ones it lacks something for, is asked of the
// engine before anything is sent.
class PublishManyDialog : public QDialog
{
    Q_OBJECT

public:
    PublishManyDialog(const ViewServices &services, QStringList skus, QWidget *parent = nullptr);

private:
    void look();
    void showOutlook(const QJsonObject &reply);
    void publish();
    void showRefused(const QJsonObject &reply);
    QJsonObject arguments() const;

    ViewServices m_services;
    QStringList m_skus;
    QComboBox *m_channel = nullptr;
    TextLabel *m_outlook = nullptr;
    QPlainTextEdit *m_refused = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_publish = nullptr;
};

} // namespace evenstock
