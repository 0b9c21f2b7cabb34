// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/emag_lists_dialog.h"

#include "models/store/account_repository.h"
#include "models/views/emag_models.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/channels/emag_offer_dialog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/screen_size.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_columns.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int looksAtOnce = 20; // of a comparison: so soon it ends where it is no longer asked for

// The account and, where there is one, the other of its country.
Result<EmagQueries::Pair> pairOf(EmagQueries &emag, AccountId id)
{
    TRY_ASSIGN(const auto accounts, emag.accounts());
    for (const EmagAccount &account : accounts) {
        if (account.id == id)
            return account.isFbe ? emag.pair({}, account.name) : emag.pair(account.name, {});
    }
    return makeError(ErrorCode::NotFound, u"the account is gone"_s);
}

} // namespace

EmagListsDialog::EmagListsDialog(const ViewServices &services, AccountId account, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_account(account)
    , m_comparison(new EmagComparisonModel(this))
    , m_competition(new EmagOffersModel(this))
    , m_rejections(new EmagRejectionsModel(this))
    , m_low(new EmagOffersModel(this))
    , m_returns(new ReturnsModel(services.clock, this))
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Lists of %1").arg(name));
    resize(sizeOnScreen(*this, {m.font * 64, m.font * 36}));
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"emagLists"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Lists of %1").arg(name));
    m_shown = choiceOf({tr("All SKUs"), tr("Only differences"), tr("Only what one of them lacks")}, u"emagShown"_s,
                       tr("Which SKUs"));
    m_place = choiceOf({tr("All offers"), tr("Only where another seller has the button"), tr("Only where we have it")},
                       u"emagPlace"_s, tr("Which offers"));
    m_pair = new TextLabel(QString(), TypeSize::Body, Ink::Secondary);
    m_lists[Comparison] = {.nothing = tr("Nothing to compare"),
                           .reason = tr("No SKU is as you chose, or one of the two accounts was not read yet."),
                           .model = m_comparison,
                           .read = [this] { readComparison(); }};
    m_lists[Competition] = {
        .nothing = tr("No offers"),
        .reason = tr("None is as you chose, or the account was not read yet."),
        .model = m_competition,
        .read = [this] {
            const int place = m_place->currentIndex();
            m_competition->ask(
                m_services.reader,
                [account = m_account, place](Database &shop, const PageRequest &request, const std::stop_token &) {
                    EmagQueries emag(shop);
                    if (place == 0)
                        return emag.competition(account, request);
                    return emag.competition(account, place == 1 ? EmagPlace::Behind : EmagPlace::First, request);
                });
        }};
    m_lists[Rejections] = {.nothing = tr("No documentation is refused"),
                           .reason = tr("eMAG takes all texts and pictures of this account as they are."),
                           .model = m_rejections,
                           .read = [this] {
                               m_rejections->ask(
                                   m_services.reader,
                                   [account = m_account](Database &shop, const PageRequest &,
                                                         const std::stop_token &) -> Result<Page<EmagRejection>> {
                                       TRY_ASSIGN(auto rows, EmagQueries(shop).rejections(account));
                                       return Page<EmagRejection>{.rows = std::move(rows)};
                                   });
                           }};
    m_lists[LowStock] = {.nothing = tr("Nothing runs low"),
                         .reason = tr("Every active offer has more pieces than the low stock of the settings."),
                         .model = m_low,
                         .read = [this] {
                             m_low->ask(m_services.reader,
                                        [account = m_account](Database &shop, const PageRequest &request,
                                                              const std::stop_token &) -> Result<Page<EmagOffer>> {
                                            TRY_ASSIGN(const auto settings, AccountRepository(shop).programSettings());
                                            const int most = settings.value(u"low_stock"_s, u"1"_s).toInt();
                                            return EmagQueries(shop).lowStock(account, Quantity::pieces(most), request);
                                        });
                         }};
    m_lists[Returns] = {
        .nothing = tr("Nothing was sent back"),
        .reason = tr("Returns appear here with the next sync. They move no stock: count what comes "
                     "back yourself."),
        .model = m_returns,
        .read = [this] {
            m_returns->ask(m_services.reader,
                           [account = m_account](Database &shop, const PageRequest &request, const std::stop_token &) {
                               return ReturnRepository(shop).page(account, {}, request);
                           });
        }};
    m_tabs->addTab(page(m_lists[Comparison], u"emagComparison"_s, tr("MAIN against FBE"), m_shown),
                   tr("MAIN against FBE"));
    m_tabs->addTab(page(m_lists[Competition], u"emagCompetition"_s, tr("Competition"), m_place), tr("Competition"));
    m_tabs->addTab(page(m_lists[Rejections], u"emagRejections"_s, tr("Refused documentation")),
                   tr("Refused documentation"));
    m_tabs->addTab(page(m_lists[LowStock], u"emagLowStock"_s, tr("Low stock")), tr("Low stock"));
    m_tabs->addTab(page(m_lists[Returns], u"emagReturns"_s, tr("Returns")), tr("Returns"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_details = buttons->addButton(tr("What eMAG says of it…"), QDialogButtonBox::ActionRole);
    m_details->setObjectName(u"emagDetails"_s);
    m_details->setEnabled(false);
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.gap());
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    connect(m_tabs, &QTabWidget::currentChanged, this, &EmagListsDialog::readShown);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &EmagListsDialog::readShown);
    connect(m_place, &QComboBox::currentIndexChanged, this, &EmagListsDialog::readShown);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_details, &QPushButton::clicked, this, &EmagListsDialog::showDetails);
    for (const List &list : m_lists)
        connect(list.table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this] { m_details->setEnabled(chosenOffer().isValid()); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { m_details->setEnabled(chosenOffer().isValid()); });
    connect(&services.store, &ReadStore::closed, this, &QDialog::reject);
    readShown();
}

QComboBox *EmagListsDialog::choiceOf(const QStringList &words, const QString &name, const QString &accessibleName)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(accessibleName);
    choice->addItems(words);
    return choice;
}

QTableView *EmagListsDialog::tableOf(PagedTable *model)
{
    const Metrics m(font());
    auto *table = new QTableView(this);
    table->setModel(model);
    dressLines(table, m_services.clock); // the order of the list is its meaning
    for (int column = 1; column < model->columnCount(); ++column)
        table->setColumnWidth(column, m.font * 8);
    table->horizontalHeader()->setStretchLastSection(false);
    return table;
}

QWidget *EmagListsDialog::page(List &list, const QString &name, const QString &title, QComboBox *choice)
{
    const Metrics m(font());
    list.table = tableOf(list.model);
    list.table->setObjectName(name);
    list.table->setAccessibleName(title);
    equip(list.table, name, title, m_services.memory);
    const int wide = list.model == m_rejections ? int(EmagRejectionsModel::Skus) : 0;
    fillWith(list.table->horizontalHeader(), wide);
    QList<int> others;
    for (int column = 0; column < list.model->columnCount(); ++column) {
        if (column != wide && list.model != m_rejections) // the reasons of those are sentences
            others.append(column);
    }
    keepWhole(list.table, name, others, m_services.memory);
    if (list.model == m_rejections)
        list.table->setColumnWidth(EmagRejectionsModel::Reason, m.font * 24);
    list.frame = ContentFrame::ofList(list.table, this);
    connect(list.model, &PagedTable::loaded, this, [this, &list] { showState(list); });
    connect(list.model, &PagedTable::failed, this, [&list](const Error &error) {
        list.frame->setLoading(false);
        list.frame->showProblem({.text = tr("The list could not be read."), .details = error.detail});
    });
    if (list.model != m_rejections && list.model != m_returns)
        connect(list.table, &QTableView::activated, this, [this](const QModelIndex &index) {
            if (const qint64 product = index.data(IdRole).toLongLong(); product != 0) {
                close();
                Q_EMIT productRequested(product);
            }
        });
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, m.space(2), 0, 0);
    column->setSpacing(m.space(2));
    if (choice) {
        auto *line = new QHBoxLayout;
        line->addWidget(choice);
        if (list.model == m_comparison)
            line->addWidget(m_pair);
        line->addStretch(1);
        column->addLayout(line);
    }
    column->addWidget(list.frame, 1);
    return page;
}

QModelIndex EmagListsDialog::chosenOffer() const
{
    const List &list = m_lists[m_tabs->currentIndex()];
    const bool hasOffers = list.model == m_competition || list.model == m_low;
    const QModelIndexList rows = list.table->selectionModel()->selectedRows();
    return hasOffers && rows.size() == 1 ? rows.first() : QModelIndex();
}

void EmagListsDialog::showDetails()
{
    const QModelIndex index = chosenOffer();
    const auto *model = index.model() == m_low ? m_low : m_competition;
    if (const EmagOffer *offer = index.isValid() ? model->at(index) : nullptr)
        (new EmagOfferDialog(m_services, offer->listing, this))->open();
}

void EmagListsDialog::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void EmagListsDialog::readShown()
{
    if (!m_services.store.isOpen())
        return;
    const List &list = m_lists[m_tabs->currentIndex()];
    list.frame->setLoading(true); // with its first page it is over
    list.read();
}

void EmagListsDialog::readComparison()
{
    EmagQueries emag(m_services.store.database());
    const auto pair = pairOf(emag, m_account);
    if (!pair) {
        m_pair->setText(tr("Needs a MAIN and an FBE account of one country."));
        m_comparison->clear();
        return showState(m_lists[Comparison]);
    }
    m_pair->setText(tr("%1 against %2").arg(pair->main.name, pair->fbe.name));
    const auto shown = EmagShown(m_shown->currentIndex());
    m_comparison->ask(m_services.reader,
                      [pair = *pair, shown](Database &shop, const PageRequest &request, const std::stop_token &) {
                          return EmagQueries(shop).comparison(pair, shown, request, looksAtOnce);
                      });
}

void EmagListsDialog::showState(const List &list)
{
    list.frame->setLoading(false);
    list.frame->clearProblem();
    if (list.model->rowCount() == 0)
        list.frame->showEmpty({.sentence = list.nothing, .reason = list.reason});
    else
        list.frame->showContent();
}

} // namespace evenstock
