// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/conflict_rules.h"

#include "models/store/account_repository.h"
#include "models/views/accounts_model.h"
#include "models/views/field_words.h"
#include "models/views/read_store.h"
#include "ui/shell/requests.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

ConflictRules::ConflictRules(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(0, 0, 0, 0);
}

void ConflictRules::read()
{
    QList<Rule> rules;
    AccountRepository accounts(m_services.store.database());
    for (const AccountCard &card : m_services.accounts.cards()) {
        const QMap<QString, QString> kept = accounts.conflictRules(card.account.id).valueOr({});
        for (auto it = kept.begin(); it != kept.end(); ++it)
            rules.append({card.account.name, it.key(), it.value()});
    }
    if (m_shown == rules)
        return; // whoever presses one of the buttons goes on
    m_shown = rules;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->hide();
        if (item->widget())
            item->widget()->deleteLater(); // the one whose button was pressed is among them
        delete item;
    }
    for (const auto &[channel, field, take] : std::as_const(rules))
        m_lines->addWidget(lineOf(channel, field, take));
    if (m_lines->count() == 0)
        m_lines->addWidget(new TextLabel(tr("No rules yet.")));
    m_lines->addStretch(1);
}

QWidget *ConflictRules::lineOf(const QString &channel, const QString &field, const QString &take)
{
    const bool isMine = take == "local"_L1;
    const QString about = fieldTitle(field) + u' ' + channel;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(tr("%1 on %2: %3", "field, channel, rule")
                                     .arg(fieldTitle(field), channel, isMine ? tr("keep mine") : tr("take theirs"))),
                   1);
    auto *change = new QPushButton(isMine ? tr("Take theirs instead") : tr("Keep mine instead"));
    change->setObjectName(u"changeRule"_s);
    change->setAccessibleDescription(about);
    connect(change, &QPushButton::clicked, this, [this, channel, field, isMine] {
        m_services.requests.send(
            this, u"conflict.rule"_s,
            {{u"account"_s, channel}, {u"field"_s, field}, {u"take"_s, isMine ? u"remote"_s : u"local"_s}},
            [this](const QJsonObject &) { read(); });
    });
    row->addWidget(change);
    auto *remove = new QPushButton(tr("Remove"));
    remove->setAccessibleDescription(about);
    connect(remove, &QPushButton::clicked, this, [this, channel, field] {
        m_services.requests.send(this, u"conflict.rule"_s, {{u"account"_s, channel}, {u"field"_s, field}},
                                 [this](const QJsonObject &) { read(); });
    });
    row->addWidget(remove);
    return line;
}

} // namespace evenstock
