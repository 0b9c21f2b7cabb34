// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/match_dialog.h"

#include "ui/channels/match_view.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/screen_size.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

MatchDialog::MatchDialog(const ViewServices &services, const QString &account, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_account(account)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What was found on %1").arg(account));
    resize(sizeOnScreen(*this, {m.font * 40, m.font * 28}));
    m_match = new MatchView(services, this);
    auto *promise =
        new TextLabel(tr("Nothing is linked or created before you agree, and nothing is ever created on the "
                         "marketplace by this."),
                      TypeSize::Body, Ink::Secondary);
    promise->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *later = buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    m_agree = buttons->addButton(tr("Agree and link"), QDialogButtonBox::ActionRole);
    m_agree->setObjectName(u"agree"_s);
    m_agree->setEnabled(false);
    makePrimary(m_agree);
    makeLarge(m_agree);
    makeLarge(later);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.gap());
    column->addWidget(promise);
    column->addWidget(m_match, 1);
    column->addWidget(buttons);
    connect(m_match, &MatchView::loaded, this, [this] {
        m_agree->setEnabled(!m_match->isEmpty());
        m_agree->setText(m_match->agreeText());
    });
    connect(m_agree, &QPushButton::clicked, this, &MatchDialog::agree);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_match->load(account);
}

void MatchDialog::agree()
{
    m_agree->setEnabled(false);
    m_services.requests.send(this, u"account.match"_s, {{u"account"_s, m_account}, {u"accept"_s, true}},
                             [this](const QJsonObject &) {
                                 m_services.requests.startSync(&m_services.requests, {m_account}, u"incremental"_s);
                                 accept();
                             });
}

} // namespace evenstock
