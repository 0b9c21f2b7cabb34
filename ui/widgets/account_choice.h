// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QWidget;

namespace evenstock {

class AccountsModel;

// A combo box of "All channels" and the accounts; its data is the account's id, 0 for all. Follows what accounts there
// are and keeps what is chosen.
QComboBox *accountChoice(const AccountsModel &accounts, QWidget *parent);

} // namespace evenstock
