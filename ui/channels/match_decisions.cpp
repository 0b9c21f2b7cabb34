// SPDX-License-Identifier: GPL-3.0-or-later
// What MatchView decides about listings.
#include "models/store/paging.h"
#include "models/views/roles.h"
#include "ui/channels/match_view.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/notice_line.h"

#include <QBoxLayout>
#include <QInputDialog>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

QWidget *MatchView::decisions()
{
    const Metrics m(font());
    auto *part = new QWidget;
    m_link = new QPushButton(part);
    m_link->setObjectName(u"linkProbable"_s);
    m_other = new QPushButton(tr("Link to another product…"), part);
    m_other->setObjectName(u"linkOther"_s);
    m_new = new QPushButton(tr("A new product"), part);
    m_new->setObjectName(u"takeAsNew"_s);
    m_new->setToolTip(tr("It only looks like the product beside it: one of its own is made for it"));
    m_ignore = new QPushButton(tr("Leave out"), part);
    m_ignore->setObjectName(u"ignoreListing"_s);
    m_ignore->setToolTip(tr("It is not taken into the products, and nothing is ever sent to it"));
    m_more = new QPushButton(part);
    m_more->setObjectName(u"moreMatches"_s);
    m_more->hide();
    for (QPushButton *button : {m_link, m_other, m_new, m_ignore, m_more})
        button->setAutoDefault(false);
    connect(m_new, &QPushButton::clicked, this, [this] { answer(u"account.take"_s); });
    connect(m_ignore, &QPushButton::clicked, this, [this] { answer(u"account.ignore"_s); });
    connect(m_more, &QPushButton::clicked, this, &MatchView::more);
    connect(m_link, &QPushButton::clicked, this, [this] {
        const QList<Row> rows = chosen();
        if (rows.size() == 1)
            return link(rows.first().externalId, rows.first().sku);
        answer(u"account.link"_s);
    });
    connect(m_other, &QPushButton::clicked, this, &MatchView::askProduct);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.gap(), m.space(2), m.gap(), m.space(2));
    row->setSpacing(m.space(2));
    row->addWidget(m_link);
    row->addWidget(m_other);
    row->addWidget(m_new);
    row->addWidget(m_ignore);
    row->addStretch(1);
    row->addWidget(m_more);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatchView::showChoice);
    showChoice();
    return part;
}

QList<MatchView::Row> MatchView::chosen() const
{
    QList<Row> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append({.externalId = index.data(ExternalIdRole).toString(),
                     .title = index.data().toString(),
                     .sku = index.data(ProductSkuRole).toString(),
                     .isProbable = index.data(MatchRole) == "probable"_L1});
    return rows;
}

void MatchView::showChoice()
{
    const QList<Row> rows = chosen();
    const auto isOpen = [](const Row &row) { return row.isProbable; };
    const auto probable = static_cast<int>(std::count_if(rows.begin(), rows.end(), isOpen));
    const bool canLink =
        std::any_of(rows.begin(), rows.end(), [](const Row &row) { return row.isProbable && !row.sku.isEmpty(); });
    m_link->setText(rows.size() > 1 && canLink ? tr("Link %n to the product(s) beside", nullptr, probable)
                    : canLink                  ? tr("Link to %1").arg(rows.first().sku)
                                               : tr("Link"));
    m_link->setEnabled(canLink);
    m_other->setEnabled(rows.size() == 1);
    m_ignore->setEnabled(!rows.isEmpty());
    m_ignore->setText(rows.size() > 1 ? tr("Leave out %n", nullptr, static_cast<int>(rows.size())) : tr("Leave out"));
    m_new->setEnabled(probable > 0);
    m_new->setText(probable > 1 ? tr("%n new product(s)", nullptr, probable) : tr("A new product"));
}

void MatchView::askProduct()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"linkSku"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Link to another product"));
    dialog->setLabelText(tr("SKU of the product here"));
    const QList<Row> rows = chosen();
    if (rows.size() != 1)
        return dialog->deleteLater();
    dialog->setTextValue(rows.first().sku);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = rows.first().externalId](const QString &sku) {
        if (!sku.trimmed().isEmpty())
            link(id, sku.trimmed());
    });
    dialog->open();
}

void MatchView::sayFailed(Notice notice)
{
    notice.action = tr("Close");
    notice.act = [this] { m_frame->clearProblem(); };
    m_frame->showProblem(notice);
}

// A decision for one listing; the rest of the report may follow from it, so it is read again.
void MatchView::link(const QString &externalId, const QString &sku)
{
    m_services.requests.send(
        this, u"account.link"_s, {{u"account"_s, m_account}, {u"external_id"_s, externalId}, {u"sku"_s, sku}},
        [this](const QJsonObject &) { load(m_account); },
        [this, sku](const Error &error) {
            Notice notice = failureNotice(error);
            if (error.code == ErrorCode::NotFound && error.item == sku)
                notice.text = tr("There is no product %1.").arg(sku);
            sayFailed(std::move(notice));
        });
}

// A decision about some rows leaves the others where they are.
void MatchView::answer(const QString &command)
{
    QList<Row> rows = chosen();
    if (command != "account.ignore"_L1) // only what may be one of ours is a question
        rows.removeIf([](const Row &row) { return !row.isProbable; });
    if (rows.isEmpty())
        return;
    const bool isOne = rows.size() == 1;
    const QString title = rows.first().title;
    const int many = static_cast<int>(rows.size());
    if (command == "account.ignore"_L1)
        sendAll(command, rows, isOne ? tr("%1 is left out.").arg(title) : tr("%n are left out.", nullptr, many));
    else if (command == "account.take"_L1)
        sendAll(command, rows,
                isOne ? tr("%1 is a product of its own now.").arg(title)
                      : tr("%n are products of their own now.", nullptr, many));
    else
        sendAll(command, rows, tr("%n are linked.", nullptr, many));
}

void MatchView::sendAll(const QString &command, const QList<Row> &rows, const QString &done)
{
    QJsonObject arguments{{u"account"_s, m_account}};
    QJsonArray listings;
    for (const Row &row : rows) {
        QJsonObject one{{u"external_id"_s, row.externalId}};
        if (command == "account.link"_L1)
            one.insert(u"sku"_s, row.sku);
        listings.append(one);
    }
    if (rows.size() == 1)
        arguments.insert(u"external_id"_s, rows.first().externalId);
    else
        arguments.insert(u"listings"_s, listings);
    m_services.requests.send(
        this, command, arguments,
        [this, rows, done, canUndo = command == "account.ignore"_L1](const QJsonObject &reply) {
            Notice said{.state = ItemState::Agreed, .text = done};
            const QJsonArray refused = reply.value(u"refused"_s).toArray();
            if (!refused.isEmpty()) { // the others are done
                const QJsonObject first = refused.first().toObject();
                const Error why{.code = ErrorCode::InvalidRequest,
                                .detail = first.value(u"message"_s).toString(),
                                .item = first.value(u"external_id"_s).toString()};
                said.state = ItemState::Warning;
                said.text = tr("%n could not be decided so, the others are done. The first of them: %1", nullptr,
                               static_cast<int>(refused.size()))
                                .arg(failureText(why));
            }
            if (canUndo) {
                said.action = tr("Undo");
                said.act = [this, rows] { takeBack(rows); };
            }
            decided(said);
        },
        [this](const Error &error) { sayFailed(failureNotice(error)); });
}

void MatchView::takeBack(const QList<Row> &rows)
{
    QJsonObject arguments{{u"account"_s, m_account}, {u"undo"_s, true}};
    QJsonArray listings;
    for (const Row &row : rows)
        listings.append(QJsonObject{{u"external_id"_s, row.externalId}});
    if (rows.size() == 1)
        arguments.insert(u"external_id"_s, rows.first().externalId);
    else
        arguments.insert(u"listings"_s, listings);
    m_services.requests.send(
        this, u"account.ignore"_s, arguments, [this](const QJsonObject &) { load(m_account); },
        [this](const Error &error) { sayFailed(failureNotice(error)); });
}

// The list is read again as far as it was, and stands where it stood.
void MatchView::decided(const Notice &notice)
{
    m_wanted = m_model->rowCount();
    m_place = m_table->verticalScrollBar()->value();
    load(m_account);
    m_said = std::make_unique<Notice>(notice); // once the list is there again
}

} // namespace evenstock
