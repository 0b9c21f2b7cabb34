// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/routes_dialog.h"

#include "models/store/account_repository.h"
#include "models/store/route_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/field_words.h"
#include "models/views/read_store.h"
#include "ui/channels/route_form.h"
#include "ui/channels/routes_map.h"
#include "ui/channels/settings_effect.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/screen_size.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostMirrors = 200;

QString passedOnWords(ReplicaState state)
{
    switch (state) {
    case ReplicaState::Waiting:
    case ReplicaState::Sending:
        return RoutesDialog::tr("on its way");
    case ReplicaState::Placed:
        return RoutesDialog::tr("passed on");
    case ReplicaState::Blocked:
        return RoutesDialog::tr("waits for you");
    case ReplicaState::Cancelling:
        return RoutesDialog::tr("being cancelled");
    case ReplicaState::Cancelled:
        break;
    }
    return RoutesDialog::tr("cancelled");
}

} // namespace

bool hasRoutes(const ConnectorInfo &info)
{
    return std::any_of(info.settings.begin(), info.settings.end(), [](const SettingField &field) {
        return field.name == "role"_L1 && field.choices.contains(u"client"_s);
    });
}

QString RoutesDialog::Shop::role() const
{
    const QString name = u"role"_s;
    for (const SettingField &field : info.settings) {
        if (field.name == name)
            return settings.value(name, field.defaultValue);
    }
    return {};
}

RoutesDialog::RoutesDialog(const ViewServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Routes between shops"));
    resize(sizeOnScreen(*this, {m.font * 46, m.font * 40}));
    m_notice = new NoticeLine(this);
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Routes between shops"));
    tabs->addTab(makeRoutes(), tr("Routes"));
    tabs->addTab(makeOrders(), tr("Orders passed on"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    m_preview = buttons->addButton(tr("Preview this route"), QDialogButtonBox::ActionRole);
    m_preview->setObjectName(u"previewRoute"_s);
    m_save = buttons->addButton(tr("Save route"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveRoute"_s);
    makePrimary(m_save);
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_notice);
    outer->addWidget(tabs, 1);
    outer->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &RoutesDialog::save);
    connect(m_preview, &QPushButton::clicked, this, [this] {
        if (const Shop *one = shop(chosen()))
            preview(one->card.account.name, Preview::OfASync);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    load();
    loadOrders();
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

QWidget *RoutesDialog::makeRoutes()
{
    const Metrics m(font());
    auto *page = new QWidget;
    auto *words = new TextLabel(tr("Stock and products go from the wholesaler to its retailers. Their orders come back "
                                   "to it. All shops talk only to Evenstock."),
                                TypeSize::Body, Ink::Secondary);
    words->setWordWrap(true);
    m_map = new RoutesMap;
    m_map->setAccessibleName(tr("Who feeds whom"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_map);
    scroll->setMaximumHeight(m.font * 18);
    m_list = new QListWidget;
    m_list->setObjectName(u"routes"_s);
    m_list->setAccessibleName(tr("Routes"));
    m_form = new RouteForm;
    auto *lower = new QHBoxLayout;
    lower->setSpacing(m.margin());
    lower->addWidget(m_list, 1);
    auto *around = new QScrollArea; // with large letters there is not room for all of it
    around->setFrameShape(QFrame::NoFrame);
    around->setWidgetResizable(true);
    around->setWidget(m_form);
    lower->addWidget(around, 2);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.gap());
    column->addWidget(words);
    column->addWidget(scroll, 1);
    column->addLayout(lower, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { choose(chosen()); });
    connect(m_map, &RoutesMap::chosen, this, [this](AccountId retailer) {
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(Qt::UserRole).toLongLong() == retailer.value)
                m_list->setCurrentRow(row);
        }
    });
    connect(m_form, &RouteForm::edited, this,
            [this] { m_save->setEnabled(m_form->isValid() && !m_form->changes().isEmpty()); });
    return page;
}

QWidget *RoutesDialog::makeOrders()
{
    m_orders = new QTreeWidget;
    m_orders->setObjectName(u"mirrors"_s);
    m_orders->setRootIsDecorated(false);
    m_orders->setUniformRowHeights(true);
    m_orders->setAccessibleName(tr("Orders passed on"));
    m_orders->setHeaderLabels({tr("Retailer"), tr("Its order"), tr("State"), tr("Wholesaler"), tr("Order there"),
                               tr("State there"), tr("Passed on")});
    m_orders->header()->setStretchLastSection(true);
    connect(m_orders, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item, int column) {
        constexpr int firstOfWholesaler = 3;
        const qint64 mirror = item->data(1, Qt::UserRole).toLongLong();
        const qint64 own = item->data(0, Qt::UserRole).toLongLong();
        Q_EMIT openRequested({.view = View::Orders, .id = column >= firstOfWholesaler && mirror ? mirror : own});
        accept();
    });
    return m_orders;
}

void RoutesDialog::load()
{
    const AccountId before = chosen();
    m_shops.clear();
    for (const AccountCard &card : m_services.accounts.cards()) {
        for (const ConnectorInfo &info : m_services.marketplaces) {
            if (info.id == card.account.marketplace && hasRoutes(info))
                m_shops.append(
                    {card, info, AccountRepository(m_services.store.database()).settings(card.account.id).valueOr({})});
        }
    }
    QList<RouteShop> left;
    QList<RouteShop> right;
    m_list->clear();
    for (const Shop &one : std::as_const(m_shops)) {
        const AccountRow &account = one.card.account;
        RouteShop shown{.account = account.id, .name = account.name, .badge = badgeOf(account)};
        if (one.role() == "source"_L1) {
            left.append(shown);
            continue;
        }
        const Shop *source = sourceOf(one);
        shown.source = source ? source->card.account.id : AccountId{};
        shown.words = wordsOf(one);
        right.append(shown);
        auto *item = new QListWidgetItem(
            source ? tr("%1 to %2", "wholesaler, retailer").arg(source->card.account.name, account.name)
                   : tr("%1: fed by nobody").arg(account.name),
            m_list);
        item->setData(Qt::UserRole, qint64(account.id.value));
        item->setToolTip(shown.words);
        if (account.id == before)
            m_list->setCurrentItem(item);
    }
    m_map->setShops(left, right);
    choose(chosen());
}

void RoutesDialog::loadOrders()
{
    const auto rows = RouteQueries(m_services.store.database()).mirrors(mostMirrors);
    if (!rows)
        return fail(rows.error());
    m_orders->clear();
    for (const MirrorRow &row : *rows) {
        auto *item = new QTreeWidgetItem(m_orders, {row.channel, row.code, row.state, row.wholesaler, row.mirrorCode,
                                                    row.mirrorState, passedOnWords(row.passedOn)});
        item->setData(0, Qt::UserRole, qint64(row.order.value));
        item->setData(1, Qt::UserRole, qint64(row.mirror.value));
        item->setToolTip(6, row.detail);
    }
    for (int column = 0; column < m_orders->columnCount(); ++column)
        m_orders->resizeColumnToContents(column);
}

AccountId RoutesDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? AccountId{item->data(Qt::UserRole).toLongLong()} : AccountId{};
}

const RoutesDialog::Shop *RoutesDialog::shop(AccountId account) const
{
    const auto found = std::find_if(m_shops.begin(), m_shops.end(),
                                    [account](const Shop &one) { return one.card.account.id == account; });
    return account && found != m_shops.end() ? &*found : nullptr;
}

QList<const RoutesDialog::Shop *> RoutesDialog::sourcesFor(const Shop &retailer) const
{
    QList<const Shop *> sources;
    for (const Shop &one : m_shops) {
        if (one.role() == "source"_L1 && one.info.id == retailer.info.id &&
            one.card.account.id != retailer.card.account.id)
            sources.append(&one);
    }
    return sources;
}

// As the engine finds it: the one that is named, else the only one.
const RoutesDialog::Shop *RoutesDialog::sourceOf(const Shop &retailer) const
{
    if (retailer.role() != "client"_L1)
        return nullptr;
    const QString named = retailer.settings.value(u"source"_s);
    QList<const Shop *> fitting;
    for (const Shop *one : sourcesFor(retailer)) {
        if (one->card.account.enabled && (named.isEmpty() || named == one->card.account.name))
            fitting.append(one);
    }
    return fitting.size() == 1 ? fitting.first() : nullptr;
}

QString RoutesDialog::wordsOf(const Shop &retailer) const
{
    QStringList fields;
    for (const Field field : sentFields(retailer.info, retailer.settings))
        fields.append(fieldTitle(field));
    QString words = fields.isEmpty() ? tr("nothing goes there") : fields.join(u", "_s);
    if (const QString rule = retailer.settings.value(u"price_rule"_s); !rule.isEmpty())
        words += u" ("_s + rule + u')';
    return words;
}

void RoutesDialog::choose(AccountId retailer)
{
    m_map->setChosen(retailer);
    const Shop *one = shop(retailer);
    m_form->setEnabled(one != nullptr);
    m_preview->setEnabled(one != nullptr);
    if (one) {
        QStringList names;
        for (const Shop *source : sourcesFor(*one))
            names.append(source->card.account.name);
        const Shop *source = sourceOf(*one);
        m_form->setRoute(one->info, one->settings, one->card.account.currency, names,
                         source ? source->card.account.name : QString());
    }
    m_save->setEnabled(false);
}

// The engine is asked first what the retailer would be told.
void RoutesDialog::save()
{
    const Shop *one = shop(chosen());
    const QJsonObject changed = m_form->changes();
    if (!one || changed.isEmpty())
        return;
    m_save->setEnabled(false);
    m_notice->show({.state = ItemState::Running, .text = tr("Looking up what this changes on the channel…")});
    m_services.requests.send(
        this, u"account.foresee"_s, {{u"account"_s, one->card.account.name}, {u"settings"_s, changed}},
        [this, channel = one->card.account.name, changed](const QJsonObject &effect) {
            m_notice->clear();
            ask(channel, changed, effect);
        },
        [this](const Error &error) { fail(error); });
}

void RoutesDialog::ask(const QString &channel, const QJsonObject &changed, const QJsonObject &effect)
{
    if (effect[u"changed"].toInteger() == 0)
        return write(channel, changed, false);
    m_save->setEnabled(true);
    auto *question = new SettingsEffect(m_services, channel, effect, this);
    connect(question, &SettingsEffect::sendChosen, this, [=, this] { write(channel, changed, false); });
    connect(question, &SettingsEffect::previewChosen, this, [=, this] { write(channel, changed, true); });
    question->open();
}

void RoutesDialog::write(const QString &channel, const QJsonObject &changed, bool previews)
{
    m_save->setEnabled(false);
    QJsonObject arguments{{u"account"_s, channel}, {u"settings"_s, changed}};
    if (previews)
        arguments.insert(u"hold"_s, true);
    m_services.requests.send(
        this, u"account.set"_s, arguments,
        [=, this](const QJsonObject &) {
            load();
            if (previews)
                preview(channel, Preview::OfWhatWaits);
        },
        [this](const Error &error) { fail(error); });
}

// What a sync of this retailer would do, without doing it; or the sync itself, where all that it would send waits.
void RoutesDialog::preview(const QString &channel, Preview preview)
{
    m_services.requests.send(&m_services.requests, u"sync.start"_s,
                             {{u"accounts"_s, QJsonArray{channel}},
                              {u"mode"_s, u"incremental"_s},
                              {u"dry_run"_s, preview == Preview::OfASync},
                              {u"cause"_s, u"manual"_s}});
    Q_EMIT previewStarted();
    accept();
}

void RoutesDialog::fail(const Error &error)
{
    m_save->setEnabled(m_form->isValid() && !m_form->changes().isEmpty());
    m_notice->show(failureNotice(error));
}

} // namespace evenstock
