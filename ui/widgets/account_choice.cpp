// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/account_choice.h"

#include "models/views/accounts_model.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace evenstock {

namespace {

struct AccountChoice {
    Q_DECLARE_TR_FUNCTIONS(AccountChoice)
};

void fill(QComboBox &box, const AccountsModel &accounts)
{
    bool isSame = box.count() == accounts.rowCount() + 1;
    for (int row = 0; isSame && row < accounts.rowCount(); ++row)
        isSame = box.itemText(row + 1) == accounts.cards()[row].account.name;
    if (isSame)
        return;
    const QSignalBlocker quiet(box);
    const qint64 chosen = box.currentData().toLongLong();
    box.clear();
    box.addItem(AccountChoice::tr("All channels"), 0);
    for (const AccountCard &card : accounts.cards())
        box.addItem(card.account.name, static_cast<qlonglong>(card.account.id.value));
    box.setCurrentIndex(qMax(0, box.findData(chosen)));
}

} // namespace

QComboBox *accountChoice(const AccountsModel &accounts, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(AccountChoice::tr("Channel"));
    // A long name is elided rather than the field beside it squeezed; the open list has the whole of it.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(13);
    fill(*box, accounts);
    QObject::connect(&accounts, &AccountsModel::changed, box, [box, &accounts] { fill(*box, accounts); });
    return box;
}

} // namespace evenstock
