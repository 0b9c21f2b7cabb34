// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/match_view.h"

#include "models/store/paging.h"
#include "models/views/format.h"
#include "models/views/roles.h"
#include "ui/shell/error_text.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonArray>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// Of a listing's first cell.
enum MatchCellRole { ExternalIdRole = Qt::UserRole + 100, ProductSkuRole, MatchRole };

struct MatchWords {
    ItemState state;
    QString words;
};

MatchWords matchWords(const QString &match)
{
    if (match == "exact"_L1)
        return {ItemState::Agreed, MatchView::tr("Fits")};
    if (match == "probable"_L1)
        return {ItemState::Warning, MatchView::tr("Probably fits")};
    if (match == "duplicate"_L1)
        return {ItemState::Paused, MatchView::tr("Listed twice")};
    return {ItemState::Info, MatchView::tr("New to us")};
}

QString byText(const QString &by)
{
    if (by == "sku"_L1)
        return MatchView::tr("same SKU");
    if (by == "ean"_L1)
        return MatchView::tr("same EAN");
    return by;
}

} // namespace

MatchView::MatchView(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new QStandardItemModel(this))
{
    const Metrics m(font());
    m_counts = new TextLabel;
    m_counts->setWordWrap(true);
    m_table = new QTableView;
    m_table->setAccessibleName(tr("What was found"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(services.clock, m_table));
    dress(m_table);
    m_table->setSortingEnabled(false);
    auto *panel = new Panel;
    panel->addBody(m_table);
    panel->addFoot(decisions());
    equip(m_table, u"match"_s, tr("What was found"), services.memory);
    m_frame = new ContentFrame(panel, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.space(2));
    column->addWidget(m_counts);
    column->addWidget(m_frame, 1);
}

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
    connect(m_link, &QPushButton::clicked, this, [this] { link(chosen(ExternalIdRole), chosen(ProductSkuRole)); });
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
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MatchView::showChoice);
    showChoice();
    return part;
}

QString MatchView::chosen(int role) const
{
    return m_table->currentIndex().siblingAtColumn(0).data(role).toString();
}

void MatchView::showChoice()
{
    const QString sku = chosen(ProductSkuRole);
    const bool isProbable = chosen(MatchRole) == "probable"_L1;
    m_link->setText(isProbable ? tr("Link to %1").arg(sku) : tr("Link"));
    m_link->setEnabled(isProbable && !sku.isEmpty());
    for (QPushButton *button : {m_other, m_ignore})
        button->setEnabled(m_table->currentIndex().isValid());
    m_new->setEnabled(isProbable);
}

void MatchView::askProduct()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"linkSku"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Link to another product"));
    dialog->setLabelText(tr("SKU of the product here"));
    dialog->setTextValue(chosen(ProductSkuRole));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = chosen(ExternalIdRole)](const QString &sku) {
        if (!sku.trimmed().isEmpty())
            link(id, sku.trimmed());
    });
    dialog->open();
}

// A decision for one listing; the rest of the report may follow from it, so it is read again.
void MatchView::link(const QString &externalId, const QString &sku)
{
    m_services.requests.send(
        this, u"account.link"_s, {{u"account"_s, m_account}, {u"external_id"_s, externalId}, {u"sku"_s, sku}},
        [this](const QJsonObject &) { load(m_account); },
        [this, sku](const Error &error) {
            m_frame->showProblem({.text = error.code == ErrorCode::NotFound ? tr("There is no product %1.").arg(sku)
                                                                            : errorWords(error.code).title,
                                  .details = error.detail,
                                  .action = tr("Close"),
                                  .act = [this] { m_frame->clearProblem(); }});
        });
}

// A decision about one row leaves the others where they are.
void MatchView::answer(const QString &command)
{
    const QString id = chosen(ExternalIdRole);
    const QString title = m_table->currentIndex().siblingAtColumn(0).data().toString();
    if (id.isEmpty())
        return;
    m_services.requests.send(
        this, command, {{u"account"_s, m_account}, {u"external_id"_s, id}},
        [this, command, id, title](const QJsonObject &) {
            Notice said{.state = ItemState::Agreed, .text = tr("%1 is a product of its own now.").arg(title)};
            if (command == "account.ignore"_L1)
                said = {.state = ItemState::Agreed,
                        .text = tr("%1 is left out.").arg(title),
                        .action = tr("Undo"),
                        .act = [this, id] {
                            m_services.requests.send(
                                this, u"account.ignore"_s,
                                {{u"account"_s, m_account}, {u"external_id"_s, id}, {u"undo"_s, true}},
                                [this](const QJsonObject &) { load(m_account); });
                        }};
            decided(said);
        },
        [this](const Error &error) {
            m_frame->showProblem({.state = ItemState::Error,
                                  .text = errorWords(error.code).title,
                                  .details = error.detail,
                                  .action = tr("Close"),
                                  .act = [this] { m_frame->clearProblem(); }});
        });
}

void MatchView::decided(const Notice &notice)
{
    load(m_account);
    m_said = std::make_unique<Notice>(notice); // once the list is there again
}

void MatchView::more()
{
    m_more->setEnabled(false);
    m_services.requests.send(this, u"account.match"_s,
                             {{u"account"_s, m_account}, {u"limit"_s, mostRows}, {u"after"_s, m_next}},
                             [this](const QJsonObject &report) { addRows(report); });
}

void MatchView::load(const QString &account)
{
    m_account = account;
    m_frame->setLoading(true);
    m_services.requests.send(
        this, u"account.match"_s, {{u"account"_s, account}, {u"limit"_s, mostRows}},
        [this](const QJsonObject &report) {
            m_frame->setLoading(false);
            m_frame->clearProblem();
            showReport(report);
            if (const auto said = std::exchange(m_said, nullptr))
                m_frame->showProblem(*said);
            Q_EMIT loaded();
        },
        [this](const Error &error) {
            m_frame->setLoading(false);
            m_frame->showProblem({.text = errorWords(error.code).title,
                                  .details = error.detail,
                                  .action = tr("Try again"),
                                  .act = [this] { load(m_account); }});
        });
}

bool MatchView::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void MatchView::showReport(const QJsonObject &report)
{
    const QJsonObject counts = report[u"counts"].toObject();
    m_exact = counts[u"exact"].toInt();
    m_none = counts[u"none"].toInt();
    QStringList words;
    if (m_exact > 0 || m_none == 0)
        words.append(tr("%n fit(s) a product and will be linked.", nullptr, m_exact));
    if (m_none > 0)
        words.append(tr("%n are new to us; a product is made for each.", nullptr, m_none));
    if (const int probable = counts[u"probable"].toInt(); probable > 0)
        words.append(tr("%n probably fit(s); decide them below, or later one by one.", nullptr, probable));
    if (const int duplicate = counts[u"duplicate"].toInt(); duplicate > 0)
        words.append(tr("%n is (are) listed twice; only the first is used.", nullptr, duplicate));
    m_counts->setText(words.join(u' '));

    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Listing"), tr("Its SKU"), tr("How it fits"), tr("Product here")});
    addRows(report);
    const Metrics m(font());
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, m.font * 5);
    fitColumn(m_table->horizontalHeader(), 2, m.font * 6,
              {matchWords(u"exact"_s).words, matchWords(u"probable"_s).words, matchWords({}).words}, Beside::Icon);
    m_table->setColumnWidth(3, m.font * 6);
    showChoice();
    if (isEmpty())
        m_frame->showEmpty({.sentence = tr("Nothing waits to be linked"),
                            .reason = tr("Everything that was read is linked, or nothing was read yet.")});
    else
        m_frame->showContent();
}

// The next part of the report; who wants to see all of it goes on to the end.
void MatchView::addRows(const QJsonObject &report)
{
    m_next = report[u"next"].toString();
    for (const QJsonValue &value : report[u"rows"].toArray()) {
        const QJsonObject row = value.toObject();
        const MatchWords match = matchWords(row[u"match"].toString());
        const QString title = row[u"title"].toString();
        auto *how = new QStandardItem(match.words);
        how->setData(static_cast<int>(match.state), StateRole);
        const QString sku = row[u"sku"].toString();
        const QString by = byText(row[u"by"].toString());
        auto *listing = new QStandardItem(title.isEmpty() ? row[u"external_id"].toString() : title);
        listing->setData(row[u"external_id"].toString(), ExternalIdRole);
        listing->setData(sku, ProductSkuRole);
        listing->setData(row[u"match"].toString(), MatchRole);
        m_model->appendRow({listing, new QStandardItem(row[u"external_sku"].toString()), how,
                            new QStandardItem(sku.isEmpty() || by.isEmpty() ? sku : tr("%1 (%2)").arg(sku, by))});
    }
    std::int64_t all = 0;
    const QJsonObject counts = report[u"counts"].toObject();
    for (const QJsonValue &count : counts)
        all += count.toInteger();
    m_more->setVisible(!m_next.isEmpty());
    m_more->setEnabled(true);
    m_more->setText(tr("Show more (%1 of %2)").arg(countText(m_model->rowCount()), countText(all)));
}

} // namespace evenstock
