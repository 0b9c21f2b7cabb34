// SPDX-License-Identifier: GPL-3.0-or-later
// How decisions are sent, those about all alike and the rules that are made from one.
#include "models/store/account_repository.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/catalogue/unlikely_change.h"
#include "ui/conflicts/conflict_detail.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/question.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QPushButton>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QString takeName(Take take)
{
    switch (take) {
    case Take::Local:
        return u"local"_s;
    case Take::Remote:
        return u"remote"_s;
    case Take::Value:
        return u"value"_s;
    case Take::Nothing:
        break;
    }
    return {};
}

} // namespace

// Open conflicts of the field on the channel, this one among them.
int ConflictDetail::alike(int row) const
{
    const ConflictView &view = m_conflicts[row];
    for (const ConflictCount &count : m_services.store.conflictCounts().valueOr({})) {
        if (count.account == view.account && count.field == view.conflict.field)
            return static_cast<int>(count.open);
    }
    return 0;
}

void ConflictDetail::save()
{
    const QList<Decision> made = decisions();
    if (made.isEmpty() || !m_save->isEnabled()) // the key, too, while they are being sent
        return;
    for (const ConflictCard *card : std::as_const(m_cards)) {
        const Decision decision = card->decision();
        const ConflictRow &row = card->conflict().conflict;
        if (decision.take != Take::Value || row.field != Field::Price)
            continue;
        const std::optional<Money> typed = moneyFromField(decision.value);
        const std::optional<Money> before = moneyFromField(row.base.value_or(row.local));
        if (!typed || !before || !isUnlikelyPrice(*before, *typed))
            continue;
        return confirmUnlikely(this, tr("Set the price of %1 to %2?").arg(m_title->text(), priceText(*typed)),
                               tr("So far it is %1. %2 and the other channels get the new price at once.")
                                   .arg(priceText(*before), card->conflict().channel),
                               tr("Set %1").arg(priceText(*typed)),
                               [this, made, rule = wantedRule()] { sendChecked(made, rule); });
    }
    sendChecked(made, wantedRule());
}

std::optional<ConflictDetail::Rule> ConflictDetail::wantedRule() const
{
    const int row = m_ruleField->currentIndex();
    if (!m_always->isChecked() || row < 0 || row >= m_cards.size())
        return std::nullopt;
    const Decision decision = m_cards[row]->decision();
    if (decision.take != Take::Local && decision.take != Take::Remote)
        return std::nullopt;
    const ConflictView &conflict = m_conflicts[row];
    const QString field = m_ruleField->currentData().toString();
    return Rule{
        .channel = conflict.channel,
        .field = field,
        .take = takeName(decision.take),
        .before =
            AccountRepository(m_services.store.database()).conflictRules(conflict.account).valueOr({}).value(field),
        .conflict = decision.conflict};
}

void ConflictDetail::setRule(const Rule &rule, const QString &take,
                             const std::function<void(const QJsonObject &)> &done)
{
    QJsonObject arguments{{u"account"_s, rule.channel}, {u"field"_s, rule.field}};
    if (!take.isEmpty()) // none removes it
        arguments[u"take"_s] = take;
    if (done) { // the open ones too, under the same decision
        arguments[u"answer"_s] = true;
        if (!rule.batch.isEmpty())
            arguments[u"batch"_s] = rule.batch.toLongLong();
    }
    m_services.requests.send(this, u"conflict.rule"_s, arguments, done);
}

void ConflictDetail::makeRule(const QString &title)
{
    setRule(*m_lastRule, m_lastRule->take, [this, title](const QJsonObject &reply) {
        const int more = reply[u"resolved"].toInt();
        sayRefused(reply);
        if (more == 0 || !m_lastRule)
            return;
        m_lastRule->batch = reply[u"batch"].toVariant().toString();
        Q_EMIT saved(m_lastRule->batch, tr("%1 and %n like it", "product", more).arg(title));
    });
}

void ConflictDetail::takeBackRule(const QString &batch)
{
    if (m_lastRule && m_lastRule->batch == batch)
        setRule(*m_lastRule, m_lastRule->before);
    m_lastRule.reset();
}

// All fields in one request: what is decided together is taken back together. The rule follows what was carried out.
// What moved while a question stood open is not what was asked about, and is left out.
void ConflictDetail::send(const QList<Decision> &asked, const std::optional<Rule> &rule)
{
    keepPicks();
    const QList<Decision> now = decisions();
    QList<Decision> sent;
    std::copy_if(asked.begin(), asked.end(), std::back_inserter(sent), [&now](const Decision &one) {
        return std::any_of(now.begin(), now.end(), [&one](const Decision &other) {
            return other.conflict == one.conflict && other.take == one.take && other.value == one.value;
        });
    });
    if (sent.isEmpty()) {
        m_notice->show({.state = ItemState::Warning,
                        .text = tr("%n of these conflicts ended meanwhile: nothing was written for it.", nullptr,
                                   static_cast<int>(asked.size()))});
        return showDecisions();
    }
    m_save->setEnabled(false);
    m_notice->clear();
    QJsonArray made;
    for (const Decision &decision : sent) {
        QJsonObject one{{u"conflict"_s, qint64(decision.conflict.value)}, {u"take"_s, takeName(decision.take)}};
        if (decision.take == Take::Value)
            one[u"value"_s] = decision.value;
        made.append(one);
    }
    m_services.requests.send(
        this, u"conflict.resolve"_s, {{u"decisions"_s, made}},
        [this, sent, rule, title = wordsFor(sent)](const QJsonObject &reply) {
            forgetPicks(sent);
            sayRefused(reply);
            carriedOut(reply, rule, title);
        },
        [this](const Error &error) {
            m_notice->show(failureNotice(error));
            showDecisions();
        });
}

// A rule answers what is open too, which the owner has not looked at: asked once. Nothing of the question is read again
// after the answer: a sync may bring another listing into sight meanwhile.
void ConflictDetail::sendChecked(const QList<Decision> &made, const std::optional<Rule> &rule)
{
    const auto card = std::find_if(m_cards.begin(), m_cards.end(), [&rule](const ConflictCard *one) {
        return rule && one->conflict().conflict.id == rule->conflict;
    });
    const int row = static_cast<int>(card - m_cards.begin());
    const int others = card != m_cards.end() ? alike(row) - 1 : 0;
    if (others <= 0)
        return send(made, rule);
    const Take take = (*card)->decision().take;
    askFirst(this,
             {.name = u"ruleQuestion"_s,
              .text = take == Take::Local
                          ? tr("Keep yours here, in %n other(s) like it and in all to come?", nullptr, others)
                          : tr("Take theirs here, in %n other(s) like it and in all to come?", nullptr, others),
              .effect = alikeWords(row, take),
              .yes = tr("Make the rule")},
             [this, made, rule] { send(made, rule); });
}

void ConflictDetail::askAlike()
{
    const int row = m_ruleField->currentIndex();
    if (row < 0 || row >= m_cards.size())
        return;
    const Take take = m_cards[row]->decision().take;
    const int open = alike(row);
    askFirst(this,
             {.name = u"alikeQuestion"_s,
              .text = take == Take::Local ? tr("Keep yours in %n conflict(s)?", nullptr, open)
                                          : tr("Take theirs in %n conflict(s)?", nullptr, open),
              .effect = alikeWords(row, take),
              .yes = tr("Apply to %n", nullptr, open)},
             [this, channel = m_conflicts[row].channel, field = m_ruleField->currentData().toString(),
              until = isoUtc(m_services.clock.now()), taken = takeName(take)] {
                 applyToAlike({{u"channel"_s, channel}, {u"field"_s, field}, {u"opened_until"_s, until}}, taken);
             });
}

// As it was asked: what is in sight by now may be another listing, and a sync may have brought more of them.
void ConflictDetail::applyToAlike(const QJsonObject &where, const QString &take)
{
    m_notice->clear();
    m_alike->setEnabled(false);
    m_services.requests.send(
        this, u"conflict.resolve"_s, {{u"where"_s, where}, {u"take"_s, take}},
        [this](const QJsonObject &reply) {
            const int count = reply[u"resolved"].toInt();
            showDecisions();
            sayRefused(reply);
            Q_EMIT saved(reply[u"batch"].toVariant().toString(), tr("%n conflict(s)", nullptr, count));
        },
        [this](const Error &error) {
            m_notice->show(failureNotice(error));
            showDecisions();
        });
}

} // namespace evenstock
