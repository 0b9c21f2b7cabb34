// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/conflict_queue.h"

#include "models/views/accounts_model.h"
#include "models/views/card_words.h"
#include "models/views/field_words.h"
#include "models/views/format.h"
#include "models/views/roles.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QString nameOf(const QString &title, const QString &sku, const QString &externalId)
{
    return !title.isEmpty() ? title : !sku.isEmpty() ? sku : externalId;
}

QString traitsOf(const ConflictView &view)
{
    const QString traits = traitsText(view.condition, view.attributes);
    return traits.isEmpty() ? traits : u"  ·  "_s + traits;
}

QString fieldsText(const QList<Field> &fields)
{
    QStringList names;
    for (const Field field : fields)
        names.append(names.isEmpty() ? fieldTitle(field) : fieldTitle(field).toLower());
    return names.join(u", "_s);
}

} // namespace

ConflictQueue::ConflictQueue(const AccountsModel &accounts, const Clock &clock, QObject *parent)
    : WorkerPages(parent)
    , m_accounts(accounts)
    , m_clock(clock)
{
}

QVariant ConflictQueue::data(const QModelIndex &index, int role) const
{
    const ConflictGroup *group = at(index);
    if (!group)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(group->title, group->sku, group->externalId);
    case SubtitleRole: {
        const QString what = tr("%1: %2", "channel: fields").arg(group->channel, fieldsText(group->fields));
        const QString which = withTraits(what, group->condition, group->attributes);
        return group->title.isEmpty() || group->sku.isEmpty() ? which : which + u"  ·  "_s + group->sku;
    }
    case ChannelRole:
        return QVariant::fromValue(m_accounts.badge(group->account));
    case TimeRole:
        return static_cast<qlonglong>(group->openedAt);
    case IdRole:
        return static_cast<qlonglong>(group->listing.value);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3, open for %4", "product, channel, fields, age")
            .arg(withTraits(nameOf(group->title, group->sku, group->externalId), group->condition, group->attributes),
                 group->channel, fieldsText(group->fields), ageText(group->openedAt, m_clock.now()));
    default:
        return {};
    }
}

DecidedConflicts::DecidedConflicts(const AccountsModel &accounts, const Clock &clock, QObject *parent)
    : PagedModel(parent)
    , m_accounts(accounts)
    , m_clock(clock)
{
}

QString DecidedConflicts::takenText(const QString &taken)
{
    if (taken == "local"_L1)
        return tr("kept mine");
    if (taken == "remote"_L1)
        return tr("took theirs");
    if (taken == "value"_L1)
        return tr("typed a value");
    if (taken == "strategy"_L1)
        return tr("by your rule");
    return tr("no longer differs");
}

QVariant DecidedConflicts::data(const QModelIndex &index, int role) const
{
    const ConflictView *view = at(index);
    if (!view)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(view->title, view->sku, view->externalId);
    case SubtitleRole:
        return tr("%1: %2, %3", "channel: field, decision")
                   .arg(view->channel, fieldTitle(view->conflict.field), takenText(view->conflict.taken)) +
               traitsOf(*view);
    case StateRole:
        return static_cast<int>(ItemState::Agreed);
    case ToneRole:
        return static_cast<int>(Tone::Quiet);
    case TimeRole:
        return static_cast<qlonglong>(view->conflict.resolvedAt);
    case IdRole:
        return static_cast<qlonglong>(view->conflict.id.value);
    default:
        return {};
    }
}

} // namespace evenstock
