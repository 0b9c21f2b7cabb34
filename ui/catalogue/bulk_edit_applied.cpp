// SPDX-License-Identifier: GPL-3.0-or-later
// What a bulk edit did: said, shown as it is now, and taken back.
#include "models/store/plan_queries.h"
#include "models/views/read_store.h"
#include "ui/catalogue/bulk_edit_dialog.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/text_label.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostPlans = 20; // open ones; there are one or two for a channel

// Refused because another value stands there by now.
bool isMoved(const QJsonValue &failure)
{
    return failure[u"code"].toString() == errorCodeName(ErrorCode::Conflict);
}

} // namespace

void BulkEditDialog::applied(const QJsonObject &reply)
{
    m_applied = reply;
    if (const qint64 batch = reply[u"batch"].toInteger(); batch > 0)
        m_last = {.changed = reply[u"changed"].toInt(), .batch = batch};
    QSet<QString> moved;
    const QJsonArray failures = reply[u"failed"].toArray();
    for (const QJsonValue &value : failures) {
        if (isMoved(value))
            moved.insert(value[u"sku"].toString());
    }
    m_preview->setProducts(asTheyAre(moved));
    if (moved.isEmpty())
        m_effect->clear(); // nothing is left to be changed
    else
        showEffect();
    setWindowModified(!moved.isEmpty());
    m_takeBack->setVisible(m_preview->typedCount() > 0);
    m_ticks->setVisible(!moved.isEmpty());
    showApplied();
}

// Those that were refused because they moved, with what they are now: the owner looks again, and changes them or not.
QList<CatalogueRow> BulkEditDialog::asTheyAre(const QSet<QString> &skus) const
{
    QList<CatalogueRow> products;
    if (!m_services.store.isOpen())
        return products;
    CatalogueQueries queries(m_services.store.database());
    for (const BulkRow &row : m_preview->rows()) {
        if (!skus.contains(row.sku))
            continue;
        const auto id = queries.idOf(row.sku).valueOr(std::nullopt);
        if (id)
            products += queries.rows(std::array{*id}).valueOr({});
    }
    return products;
}

// Of those just sent: changes to channels that the mass-change guard holds back.
int BulkEditDialog::waiting() const
{
    if (m_repriced.isEmpty() || !m_services.store.isOpen())
        return 0;
    PlanQueries queries(m_services.store.database());
    int count = 0;
    for (const PlanView &plan : queries.page({}, u"open"_s, {.limit = mostPlans}).valueOr({}).rows) {
        if (plan.plan.kind == "dry_run"_L1) // nothing waits for it
            continue;
        const PlanItemFilter prices{.direction = u"out"_s, .field = fieldName(Field::Price), .state = u"open"_s};
        for (const PlanItemView &item : queries.items(plan.plan.id, prices, {.limit = mostProducts}).valueOr({}).rows)
            count += m_repriced.contains(item.sku) ? 1 : 0;
    }
    return count;
}

void BulkEditDialog::showApplied()
{
    const int changed = m_applied[u"changed"].toInt();
    const int failed = m_applied[u"failed_count"].toInt();
    const int held = waiting();
    QStringList details;
    int moved = 0;
    const QJsonArray failures = m_applied[u"failed"].toArray();
    for (const QJsonValue &value : failures) {
        moved += isMoved(value) ? 1 : 0;
        if (!isMoved(value))
            details.append(value[u"sku"].toString() + u": "_s + value[u"message"].toString());
    }
    QString text = tr("%n product(s) changed. The channels are told by themselves.", nullptr, changed);
    if (held > 0)
        text = tr("%n product(s) changed here.", nullptr, changed) + u' ' +
               tr("%n price(s) were not sent: that is more than the limit of the channel, and waits for your yes "
                  "under Sync.",
                  nullptr, held);
    if (moved > 0)
        text += u' ' + tr("%n product(s) were left alone: they moved since this was worked out. They are shown as they "
                          "are now.",
                          nullptr, moved);
    if (failed > moved)
        text += u' ' + tr("%n product(s) could not be changed.", nullptr, failed - moved);
    Notice notice{.state = failed + held > 0 ? ItemState::Warning : ItemState::Agreed,
                  .text = text,
                  .details = details.join(u'\n')};
    if (const qint64 batch = m_applied[u"batch"].toInteger(); batch > 0) {
        notice.action = tr("Undo");
        notice.act = [this, batch] { undo(batch); };
    }
    m_notice->show(notice);
}

void BulkEditDialog::undo(qint64 batch)
{
    m_notice->show({.state = ItemState::Running, .text = tr("Being taken back…")}); // pressed twice, it is done once
    m_services.requests.send(
        this, u"batch.undo"_s, {{u"batch"_s, batch}},
        [this](const QJsonObject &reply) {
            m_applied = {};
            m_last = {};
            const int back = reply[u"returned"].toInt();
            m_notice->show({.state = ItemState::Agreed, .text = tr("%n value(s) returned.", nullptr, back)});
        },
        [this](const Error &error) { m_notice->show(failureNotice(error)); });
}

} // namespace evenstock
