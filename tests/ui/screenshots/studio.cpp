// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/studio.h"

#include "models/store/order_queries.h"
#include "models/store/run_repository.h"
#include "ui/channels/add_channel_dialog.h"
#include "ui/history/run_detail.h"
#include "ui/onboarding/passphrase_dialog.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

qint64 firstOrder(const StockedShop &shop)
{
    Database reader = shop.reader();
    const Page<OrderView> page = OrderQueries(reader).page({}, {.limit = 1}).valueOr({});
    return page.rows.isEmpty() ? 0 : page.rows.first().id.value;
}

Target targetFor(const StockedShop &shop, View view)
{
    Target target{.view = view};
    if (view == View::Catalogue)
        target.id = shop.products[u"CS-ASH-061"_s].value;
    else if (view == View::Orders)
        target.id = firstOrder(shop);
    else if (view == View::Conflicts)
        target.id = shop.mainConflict.value;
    else if (view == View::History)
        target.id = shop.undoableRun.value;
    return target;
}

void tellReceiver(WindowStage &stage)
{
    Q_EMIT stage.engine.happened(
        u"receiver"_s, {{u"hooks"_s, u"http://127.0.0.1:8787"_s},
                        {u"public_url"_s, u"https://k7q2-nord-hobby.tunnel.example"_s},
                        {u"tunnel"_s, QJsonObject{{u"state"_s, u"running"_s}}},
                        {u"self_test"_s, QJsonObject{{u"link"_s, u"good"_s}, {u"took_ms"_s, 212}, {u"runs"_s, 3}}},
                        {u"last_event_at"_s, isoUtc(SmallShop::now - 14'000)}});
}

void receiveDoubtful(WindowStage &stage, const StockedShop &shop)
{
    stage.window->open({.view = View::Errors});
    stage.receive({.account = shop.accounts[u"CardTrader"_s],
                   .eventId = u"e-1"_s,
                   .receivedAt = SmallShop::now - 9'000'000,
                   .state = EventState::Quarantined,
                   .cause = u"order.create"_s,
                   .orderId = u"7714110"_s,
                   .error = u"the signature does not match"_s});
}

PlanId addPlan(StockedShop &shop)
{
    struct Row {
        const char16_t *sku;
        const char16_t *field;
        const char16_t *direction;
        const char16_t *from;
        const char16_t *to;
        bool isSuspicious;
    };
    static constexpr Row rows[] = {
        {u"CS-ASH-061", u"quantity", u"in", u"3", u"2", false},
        {u"CS-ASH-061", u"title", u"out", u"Ashen Courier 61", u"Ashen Courier 61, NM EN", false},
        {u"CS-ASH-004", u"quantity", u"out", u"41", u"38", false},
        {u"DI-7-HON", u"title", u"in", u"Dice set", u"Dice set of 7, honey", true}};
    PlanId plan;
    shop.write([&] {
        RunRepository runs(shop.db);
        plan = SmallShop::must(runs.insertPlan(
            {.account = shop.accounts[u"CardTrader"_s], .kind = u"dry_run"_s, .createdAt = SmallShop::now - 60'000}));
        for (const Row &row : rows) {
            const QString sku = QString::fromUtf16(row.sku);
            const QString field = QString::fromUtf16(row.field);
            const QString kind = field == "quantity"_L1 ? field : u"field"_s;
            SmallShop::must(runs.insertPlanItem({.plan = plan,
                                                 .product = shop.products[sku],
                                                 .item = sku,
                                                 .kind = kind,
                                                 .field = field,
                                                 .direction = QString::fromUtf16(row.direction),
                                                 .from = QString::fromUtf16(row.from),
                                                 .to = QString::fromUtf16(row.to),
                                                 .reason = u"local_changed"_s,
                                                 .suspicious = row.isSuspicious}));
        }
    });
    return plan;
}

// What the engine says while a run goes on.
void tellLog(WindowStage &stage, const StockedShop &shop)
{
    int second = 0;
    const auto say = [&](const QString &key, const QJsonObject &arguments) {
        Q_EMIT stage.engine.happened(u"log"_s, {{u"at"_s, isoUtc(SmallShop::now - 180'000 + ++second * 9'000)},
                                                {u"account_id"_s, qint64(shop.accounts[u"eMAG MAIN"_s].value)},
                                                {u"run"_s, qint64(shop.refusingRun.value)},
                                                {u"key"_s, key},
                                                {u"arguments"_s, arguments}});
    };
    say(u"run.stage"_s, {{u"stage"_s, u"orders"_s}});
    say(u"run.stage"_s, {{u"stage"_s, u"products"_s}});
    for (int page = 1; page <= 16; ++page) {
        say(u"run.page"_s, {{u"page"_s, page}, {u"total_pages"_s, 38}, {u"processed"_s, page * 98}});
        if (page == 9)
            say(u"run.repeated"_s, {{u"count"_s, 1}});
        if (page == 12)
            say(u"run.items_failed"_s, {{u"count"_s, 1}});
        if (page == 15)
            say(u"run.conflicts"_s, {{u"count"_s, 3}});
    }
}

} // namespace

Studio::Studio(PictureOptions options, Scheme scheme)
    : m_options(std::move(options))
    , m_scheme(scheme)
{
}

void Studio::settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

bool Studio::isWanted(const QString &name) const
{
    return m_options.only.isEmpty() ||
           std::any_of(m_options.only.cbegin(), m_options.only.cend(), [&name](const QString &one) {
               return name == one || (one.endsWith(u'*') && name.startsWith(one.chopped(1)));
           });
}

// Of a group that begins so: what it needs is only made where a picture of it is wanted.
bool Studio::isAnyWanted(const QString &beginning) const
{
    return m_options.only.isEmpty() || std::any_of(m_options.only.cbegin(), m_options.only.cend(),
                                                   [&](const QString &one) { return one.startsWith(beginning); });
}

void Studio::prepare(WindowStage &stage) const
{
    stage.theme.setScheme(m_scheme);
    stage.window->resize(m_options.size);
    settle();
}

void Studio::save(QWidget &widget, const QString &name) const
{
    const QString theme = m_scheme == Scheme::Dark ? u"dark"_s : u"light"_s;
    if (!widget.grab().save(u"%1/%2-%3.png"_s.arg(m_options.folder, name, theme)))
        qFatal("cannot write %s", qPrintable(m_options.folder));
}

void Studio::takeAll()
{
    takeViews();
    takePassphrase();
    takeVinted();
    takeAllOpened();
    if (isAnyWanted(u"dialog_"_s))
        takeDialogs();
    takeEmpty();
    if (isAnyWanted(u"nothing_fits_"_s))
        takeNothingFits();
    if (isAnyWanted(u"loading_"_s))
        takeLoading();
    if (isAnyWanted(u"failed_"_s))
        takeFailed();
}

void Studio::takeViews()
{
    StockedShop shop;
    WindowStage stage(shop);
    prepare(stage);
    tellReceiver(stage);
    for (const View view : allViews) {
        take(stage, viewName(view), [&] {
            stage.window->open(targetFor(shop, view));
            if (view == View::Sync)
                tellLog(stage, shop);
        });
    }
    takeTabs(stage, shop);
    takeErrors(stage);
    takeHistory(stage, shop);
    takeSettings(stage);
    takeParcels(stage, shop);
    takeOffer(stage, shop);
    take(stage, u"plan"_s,
         [&] { stage.window->open({.view = View::Sync, .id = addPlan(shop).value, .filter = u"plan"_s}); });
    for (const QString &queue : {u"writes"_s, u"events"_s})
        take(stage, u"sync_"_s + queue, [&] { stage.window->open({.view = View::Sync, .filter = queue}); });
    take(stage, u"errors_events"_s, [&] { receiveDoubtful(stage, shop); });
    takeWizard(stage);
}

void Studio::takeTabs(WindowStage &stage, const StockedShop &shop)
{
    const QString names[] = {u"product"_s, u"listings"_s, u"stock"_s, u"changes"_s};
    for (int tab = 0; tab < 4; ++tab)
        take(stage, u"catalogue_"_s + names[tab], [&] {
            stage.window->open(targetFor(shop, View::Catalogue));
            settle();
            for (QTabBar *bar : stage.window->currentPage()->findChildren<QTabBar *>()) {
                if (bar->isVisible() && bar->count() == 4)
                    bar->setCurrentIndex(tab);
            }
        });
}

// A change that was refused, with what was tried and what was said.
void Studio::takeErrors(WindowStage &stage)
{
    take(stage, u"errors_tried"_s, [&] {
        stage.window->open({.view = View::Errors});
        auto *tree = stage.find<QTreeView>(u"problems"_s);
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            const QModelIndex index = tree->model()->index(row, 1);
            if (index.data().toString().startsWith("BoliBana"_L1))
                clickRow(tree, index);
        }
        clickOn(stage.find<QToolButton>(u"unfoldWire"_s));
    });
    if (isWanted(u"errors_tried"_s))
        clickOn(stage.find<QToolButton>(u"unfoldWire"_s));
}

void Studio::takeHistory(WindowStage &stage, const StockedShop &shop)
{
    take(stage, u"history_log"_s, [&] {
        stage.window->open(targetFor(shop, View::History));
        settle();
        auto *tabs = stage.window->currentPage()->findChild<RunDetail *>()->findChild<QTabWidget *>();
        tabs->setCurrentIndex(tabs->count() - 1);
    });
}

void Studio::takeSettings(WindowStage &stage)
{
    const QString names[] = {u"general"_s, u"notifications"_s, u"data"_s, u"server"_s, u"rules"_s, u"advanced"_s};
    for (int page = 0; page < 6; ++page)
        take(stage, u"settings_"_s + names[page], [&] {
            stage.window->open({.view = View::Settings});
            settle();
            tellReceiver(stage);
            stage.find<QListWidget>(u"settingsPages"_s)->setCurrentRow(page);
        });
}

void Studio::takeWizard(WindowStage &stage)
{
    if (!isAnyWanted(u"wizard"_s))
        return;
    stage.window->open({.view = View::Channels, .filter = u"add:"_s});
    settle();
    auto *dialog = stage.window->findChild<AddChannelDialog *>();
    const auto next = [&] {
        save(*dialog, u"wizard_%1"_s.arg(dialog->step() + 1));
        clickOn(stage.find<QPushButton>(u"next"_s, dialog));
        settle();
    };
    next();
    next();
    stage.engine.answer(u"account.add"_s,
                        {{u"account"_s, QJsonObject{{u"name"_s, u"CardTrader 2"_s}, {u"currency"_s, u"EUR"_s}}}});
    typeInto(stage.find<QLineEdit>(u"credential.token"_s, dialog), u"an-invented-token"_s);
    next();
    stage.engine.answer(u"account.webhook"_s, {{u"path"_s, u"/api/v1/sync/webhook/2f9c41d8a7"_s}});
    next();
    tellReceiver(stage);
    settle();
    stage.engine.answer(u"sync.start"_s, {{u"runs"_s, QJsonArray{QJsonObject{{u"run"_s, 99}}}}});
    next();
    const auto found = [](const QString &title, const QString &match, const QString &sku) {
        return QJsonObject{{u"external_id"_s, title}, {u"title"_s, title}, {u"match"_s, match}, {u"sku"_s, sku}};
    };
    stage.engine.answer(u"account.match"_s,
                        {{u"counts"_s, QJsonObject{{u"exact"_s, 1}, {u"probable"_s, 1}, {u"none"_s, 1}}},
                         {u"rows"_s, QJsonArray{found(u"Ashen Courier 61"_s, u"exact"_s, u"CS-ASH-061"_s),
                                                found(u"Ashen Courier 4"_s, u"probable"_s, u"CS-ASH-004"_s),
                                                found(u"Top loaders"_s, u"none"_s, {})}}});
    stage.runs.apply({{u"run"_s, 99}, {u"status"_s, u"completed"_s}}, SmallShop::now);
    settle();
    save(*dialog, u"wizard_6"_s);
    dialog->reject();
}

// Asks over a window of its own, as it does before anything else is there.
void Studio::takePassphrase()
{
    using Purpose = PassphraseQuestion::Purpose;
    const QList<std::pair<QString, PassphraseQuestion>> questions = {
        {u"vault_open"_s, {.purpose = Purpose::Open, .attempt = 2}}, {u"vault_make"_s, {.purpose = Purpose::Create}}};
    for (const auto &[name, question] : questions) {
        if (!isWanted(name))
            continue;
        auto *dialog = new PassphraseDialog(question);
        dialog->show();
        settle();
        save(*dialog, name);
        dialog->reject();
    }
}

} // namespace evenstock
