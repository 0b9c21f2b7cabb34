// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/account_glance.h"

#include <QAbstractListModel>
#include <QSet>

namespace evenstock {

class Clock;
class LiveRuns;
class ReadStore;

// All accounts with how they do, in the owner's order: for chips, cards, combo boxes and tiles. Reads itself again when
// the store or a run changes.
class AccountsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    AccountsModel(ReadStore &store, LiveRuns &runs, const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // name, state, tile; SubtitleRole: freshness

    const QList<AccountCard> &cards() const { return m_cards; }
    QList<AccountGlance> glances() const;
    AccountGlance glance(int row) const;
    const AccountCard *card(AccountId id) const;
    ChannelBadge badge(AccountId id) const;
    QString name(AccountId id) const;
    QString usualCurrency() const; // what most of them sell in, for a price that has none yet
    Syncing syncing() const { return m_syncing; }
    void setSyncing(Syncing syncing); // the engine said so

Q_SIGNALS:
    void changed(); // any account, or which there are
    void failed(const evenstock::Error &error);

private:
    void reload();
    void storeChanged(const QSet<QString> &kinds);
    ReadStore &m_store;
    LiveRuns &m_runs;
    const Clock &m_clock;
    QList<AccountCard> m_cards;
    Syncing m_syncing = Syncing::On;
};

} // namespace evenstock
