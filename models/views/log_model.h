// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/views/account_glance.h"
#include "models/views/roles.h"

#include <QAbstractListModel>
#include <QJsonObject>

#include <deque>

namespace evenstock {

class AccountsModel;

// What the engine says of a run (topic "log" of engine_client.h), in plain words.
struct LogWords {
    QString words = {};
    ItemState state = ItemState::Info;
};
QString stageSentence(const QString &stage, RunPurpose purpose); // what a run does now, for somebody who reads along
LogWords logWords(const QString &key, const QJsonObject &arguments);
QString logTime(UtcMs at); // the local time to the second

// The live log in plain words, oldest first, of one run or of all. Bounded: the oldest lines go. Lines come from the
// engine (topic "log") and are worded here.
class LogModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit LogModel(const AccountsModel &accounts, QObject *parent = nullptr);

    enum class Shown { Everything, Noteworthy };
    void add(const QJsonObject &line);
    void setRun(RunId run); // none: all of them
    void setShown(Shown shown);
    RunId run() const { return m_run; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // SubtitleRole: none; TimeRole is not an age here

    static constexpr int mostLines = 5000;

private:
    struct Line {
        UtcMs at = 0;
        RunId run = {};
        AccountId account = {};
        QString words = {};
        ItemState state = ItemState::Info;
    };
    static Line worded(const QJsonObject &line);
    QString text(const Line &line) const; // with its channel where lines of several stand together
    bool fits(const Line &line) const;
    void filter();

    const AccountsModel &m_accounts;
    std::deque<Line> m_all;
    std::deque<Line> m_shownLines;
    RunId m_run;
    Shown m_shown = Shown::Everything;
};

} // namespace evenstock
