// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/passphrase_dialog.h"

#include "app/accounts/vault_passphrase.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

PassphraseDialog::PassphraseDialog(const PassphraseQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_creates(question.purpose == PassphraseQuestion::Purpose::Create)
{
    const Metrics m(font());
    setObjectName(u"passphraseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_creates ? tr("A new vault for your sign-ins") : tr("Open the vault"));
    setMinimumWidth(m.font * 24);
    auto *notice = new NoticeLine(this);
    if (question.attempt > 1)
        notice->show({.state = ItemState::Error, .text = tr("That was not the passphrase. Try again.")});
    auto *what = new TextLabel(m_creates ? tr("The sign-ins of your marketplaces are kept in an encrypted file that "
                                              "only this passphrase opens. Write it down: without it you sign in to "
                                              "each marketplace again.")
                                         : tr("The sign-ins of your marketplaces are kept in an encrypted file. Its "
                                              "passphrase is asked for once after each start."));
    what->setWordWrap(true);
    m_passphrase = addField(u"passphrase"_s);
    if (m_creates)
        m_again = addField(u"passphraseAgain"_s); // before the buttons, as Tab goes by the order they are made in
    m_hint = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_hint->setObjectName(u"passphraseHint"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept =
        buttons->addButton(m_creates ? tr("Make the vault") : tr("Open the vault"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"acceptPassphrase"_s);
    m_accept->setDefault(true);
    makePrimary(m_accept);
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    form->setSpacing(m.space(2));
    form->addRow(notice);
    form->addRow(what);
    form->addRow(tr("&Passphrase"), m_passphrase);
    if (m_creates) {
        form->addRow(tr("&Once more"), m_again);
        form->addRow(QString(), m_hint);
    } else {
        m_hint->hide();
    }
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    edited();
}

QLineEdit *PassphraseDialog::addField(const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    connect(field, &QLineEdit::textEdited, this, &PassphraseDialog::edited);
    return field;
}

void PassphraseDialog::edited()
{
    const QString text = m_passphrase->text();
    if (!m_creates) {
        m_accept->setEnabled(!text.isEmpty());
        return;
    }
    const bool isLong = text.toUtf8().size() >= leastPassphraseBytes;
    const bool isSame = text == m_again->text();
    m_hint->setText(!isLong                     ? tr("At least %n character(s).", nullptr, leastPassphraseBytes)
                    : isSame                    ? tr("Both are the same.")
                    : m_again->text().isEmpty() ? tr("Type it once more.")
                                                : tr("The two are not the same."));
    m_accept->setEnabled(isLong && isSame);
}

SecretBytes PassphraseDialog::takePassphrase()
{
    SecretBytes taken(m_passphrase->text().toUtf8());
    m_passphrase->clear();
    if (m_again)
        m_again->clear();
    return taken;
}

} // namespace evenstock
