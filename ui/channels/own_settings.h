// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>

class QCheckBox;
class QFormLayout;
class QLabel;
class QWidget;

namespace evenstock {

class PairsTable;

// The settings that a marketplace has of its own, as rows of a form: a field, a choice or a table for each, as its
// description says. What the usual value serves stands last, behind a tick.
class OwnSettings : public QObject
{
    Q_OBJECT

public:
    // The rows are added to the form, those that decide on directions at its top. Belongs to the form's widget.
    OwnSettings(const ConnectorInfo &info, QFormLayout *form);

    void setSettings(const QMap<QString, QString> &settings);
    QMap<QString, QString> chosen() const; // by name, without those that are empty
    void addTo(QJsonObject &settings) const;
    // The words of the setting, whose field gets the keyboard; empty where there is none.
    QString pointAt(const QString &setting);

Q_SIGNALS:
    void chose(); // in one of the choices, before edited()
    void edited();

private:
    void addRows(const ConnectorInfo &info);
    QWidget *fieldFor(const SettingField &setting);
    int addRow(int row, const SettingField &setting); // how many rows it took
    PairsTable *tableOf(const QString &setting);
    static QString questionOf(const SettingField &setting);
    QString value(const SettingField &setting) const;
    void showWhatFits();

    QList<SettingField> m_settings;
    QWidget *m_parent = nullptr;
    QFormLayout *m_form = nullptr;
    QCheckBox *m_more = nullptr;       // shows the technical ones
    QMap<QString, QWidget *> m_fields; // by name
    QMap<QString, QLabel *> m_labels;
};

} // namespace evenstock
