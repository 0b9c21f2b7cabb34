// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/log_model.h"

#include "models/views/account_glance.h"
#include "models/views/accounts_model.h"
#include "models/views/field_words.h"
#include "models/views/format.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QString pageSentence(const QJsonObject &arguments)
{
    const int pages = arguments[u"total_pages"].toInt();
    const int page = arguments[u"page"].toInt();
    const QString read = countText(arguments[u"processed"].toInteger());
    return pages > 0 ? LogModel::tr("Page %1 of %2: %3 read so far").arg(page).arg(pages).arg(read)
                     : LogModel::tr("Page %1: %2 read so far").arg(page).arg(read);
}

LogWords endWords(const QJsonObject &arguments)
{
    const StatusWords status = runStatusWords(arguments[u"status"].toString());
    return {LogModel::tr("Ended: %1, after %2").arg(status.words, durationText(arguments[u"duration_ms"].toInteger())),
            status.state};
}

} // namespace

QString stageSentence(const QString &stage, RunPurpose purpose)
{
    if (stage == "credentials"_L1)
        return LogModel::tr("Signing in");
    if (stage == "orders"_L1)
        return LogModel::tr("Reading the orders");
    if (stage == "products"_L1)
        return LogModel::tr("Reading the listings");
    if (stage == "orders_again"_L1)
        return LogModel::tr("Reading the orders again, so that no sale is missed");
    if (stage == "settle"_L1)
        return LogModel::tr("Working out the stock");
    if (stage == "push"_L1)
        return purpose == RunPurpose::Preview ? LogModel::tr("Working out what would be sent; a preview sends nothing")
                                              : LogModel::tr("Sending what changed");
    return stageText(stage, purpose);
}

namespace {

// "Ashen Courier: price 0.87 EUR becomes 0.10 EUR".
LogWords changeWords(const QString &key, const QJsonObject &arguments)
{
    const QString title = arguments[u"title"].toString();
    const QString product = title.isEmpty() ? arguments[u"sku"].toString() : title;
    const QString field = arguments[u"field"].toString();
    const auto value = [&](QStringView name) {
        const QString text = fieldValueText(field, arguments[name].toString()).simplified().left(60);
        return text.isEmpty() ? LogModel::tr("empty") : text;
    };
    const bool isOut = key == "run.went_out"_L1;
    if (!arguments.contains(u"new"))
        return {(isOut ? LogModel::tr("Sent: %1, %2", "product, field")
                       : LogModel::tr("Taken in: %1, %2", "product, field"))
                    .arg(product, fieldTitle(field).toLower()),
                isOut ? ItemState::Outgoing : ItemState::Incoming};
    if (isOut)
        return {LogModel::tr("Sent: %1, %2 %3", "product, field, value")
                    .arg(product, fieldTitle(field).toLower(), value(u"new")),
                ItemState::Outgoing};
    return {LogModel::tr("Taken in: %1, %2 %3, was %4", "product, field, value, value before")
                .arg(product, fieldTitle(field).toLower(), value(u"new"), value(u"old")),
            ItemState::Incoming};
}

LogWords movementWords(const QJsonObject &arguments)
{
    const QString title = arguments[u"title"].toString();
    const QString product = title.isEmpty() ? arguments[u"sku"].toString() : title;
    const Quantity delta = parseQuantity(arguments[u"delta"].toString()).value_or(Quantity{});
    const QString pieces = signedStockText(delta);
    const QString cause = arguments[u"cause"].toString();
    if (cause == "order_hold"_L1)
        return {LogModel::tr("Sold: %1, stock %2", "product, pieces").arg(product, pieces), ItemState::Incoming};
    if (cause == "order_release"_L1)
        return {LogModel::tr("An order gave back: %1, stock %2", "product, pieces").arg(product, pieces),
                ItemState::Incoming};
    return {LogModel::tr("Changed there by hand: %1, stock %2", "product, pieces").arg(product, pieces),
            ItemState::Incoming};
}

} // namespace

QString logTime(UtcMs at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).toLocalTime().time(), u"HH:mm:ss"_s);
}

LogWords logWords(const QString &key, const QJsonObject &arguments)
{
    const int count = arguments[u"count"].toInt();
    if (key == "run.stage"_L1)
        return {stageSentence(arguments[u"stage"].toString(),
                              arguments[u"dry_run"].toBool() ? RunPurpose::Preview : RunPurpose::Sync)};
    if (key == "run.page"_L1)
        return {pageSentence(arguments)};
    if (key == "run.conflicts"_L1)
        return {LogModel::tr("%n field(s) were changed on both sides; see Conflicts", nullptr, count),
                ItemState::Conflict};
    if (key == "run.items_failed"_L1)
        return {LogModel::tr("%n item(s) could not be read; see Errors", nullptr, count), ItemState::Warning};
    if (key == "run.sent"_L1)
        return {LogModel::tr("%n change(s) sent", nullptr, count)};
    if (key == "run.writes_refused"_L1)
        return {LogModel::tr("%n change(s) were refused; see Errors", nullptr, count), ItemState::Error};
    if (key == "run.repeated"_L1)
        return {LogModel::tr("%n request(s) did not work at once and were repeated", nullptr, count)};
    if (key == "run.waited"_L1)
        return {LogModel::tr("Waited %1 to stay within the limit").arg(durationText(arguments[u"ms"].toInteger()))};
    if (key == "run.came_in"_L1 || key == "run.went_out"_L1)
        return changeWords(key, arguments);
    if (key == "run.moved"_L1)
        return movementWords(arguments);
    if (key == "run.more"_L1)
        return {LogModel::tr("And more: History has all of it")};
    if (key == "run.ended"_L1)
        return endWords(arguments);
    if (key == "receiver.failed"_L1) // why, and what to do, stands there in the owner's words
        return {LogModel::tr("Listening for events could not begin as it is set; see Settings, Server and tunnel"),
                ItemState::Warning};
    return {arguments[u"message"].toString(key)};
}

LogModel::LogModel(const AccountsModel &accounts, QObject *parent)
    : QAbstractListModel(parent)
    , m_accounts(accounts)
{
}

QString LogModel::text(const Line &line) const
{
    const QString channel = m_run ? QString() : m_accounts.name(line.account);
    return channel.isEmpty() ? line.words : tr("%1: %2", "channel, what happened").arg(channel, line.words);
}

LogModel::Line LogModel::worded(const QJsonObject &line)
{
    const LogWords said = logWords(line[u"key"].toString(), line[u"arguments"].toObject());
    return {.at = parseIsoUtc(line[u"at"].toString()),
            .run = RunId{line[u"run"].toInteger()},
            .account = AccountId{line[u"account_id"].toInteger()},
            .words = said.words,
            .state = said.state};
}

bool LogModel::fits(const Line &line) const
{
    return (!m_run || line.run == m_run) && (m_shown == Shown::Everything || line.state != ItemState::Info);
}

void LogModel::add(const QJsonObject &object)
{
    Line line = worded(object);
    m_all.push_back(line);
    if (m_all.size() > mostLines)
        m_all.pop_front();
    if (!fits(line))
        return;
    const int row = static_cast<int>(m_shownLines.size());
    beginInsertRows({}, row, row);
    m_shownLines.push_back(std::move(line));
    endInsertRows();
    if (m_shownLines.size() > mostLines) {
        beginRemoveRows({}, 0, 0);
        m_shownLines.pop_front();
        endRemoveRows();
    }
}

void LogModel::setRun(RunId run)
{
    if (run == m_run)
        return;
    m_run = run;
    filter();
}

void LogModel::setShown(Shown shown)
{
    m_shown = shown;
    filter();
}

void LogModel::filter()
{
    beginResetModel();
    m_shownLines.clear();
    for (const Line &line : m_all) {
        if (fits(line))
            m_shownLines.push_back(line);
    }
    endResetModel();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shownLines.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_shownLines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(line);
    case SubtitleRole:
        return {};
    case StateRole:
        return static_cast<int>(line.state);
    case SortRole:
        return logTime(line.at);
    case Qt::AccessibleTextRole:
        return logTime(line.at) + u", "_s + text(line);
    default:
        return {};
    }
}

} // namespace evenstock
