// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

#include <QJsonObject>
#include <QMap>
#include <QWidget>

class QLineEdit;

namespace evenstock {

// The secrets a marketplace asks for, drawn from its description. What is typed is shown as dots, handed over once and
// wiped; it is never read back.
class CredentialForm : public QWidget
{
    Q_OBJECT

public:
    explicit CredentialForm(const ConnectorInfo &info, QWidget *parent = nullptr);
    ~CredentialForm() override;

    bool isComplete() const;
    QJsonObject secrets() const; // only what was typed
    void wipe();

Q_SIGNALS:
    void edited();

private:
    void cover(QLineEdit *edit);
    QList<CredentialField> m_fields;
    QMap<QString, QLineEdit *> m_edits;
};

} // namespace evenstock
