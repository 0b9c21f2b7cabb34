// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/vault.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace evenstock {

class TextLabel;

// Asks for the passphrase of the vault: once to open it, twice for a new one. Deletes itself when closed.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(const PassphraseQuestion &question, QWidget *parent = nullptr);

    SecretBytes takePassphrase(); // the fields are empty afterwards

private:
    QLineEdit *addField(const QString &name);
    void edited();
    bool m_creates = false;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr; // of a new one
    TextLabel *m_hint = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace evenstock
