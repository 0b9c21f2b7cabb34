// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/listings_part.h"

#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/vinted/part_layout.h"
#include "ui/vinted/row_table.h"
#include "ui/vinted/vinted_words.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostShown = 2000;

}

ListingsPart::ListingsPart(const ViewServices &services, QWidget *parent)
    : VintedPart(services, parent)
{
    const Metrics m(font());
    m_summary = new TextLabel;
    m_summary->setObjectName(u"vintedSummary"_s);
    m_summary->setWordWrap(true);
    m_table = new RowTable(u"vintedListings"_s, tr("Listings on Vinted"),
                           {tr("Listing"), tr("State"), tr("Price"), tr("Views"), tr("Favourites"), tr("Conversations"),
                            tr("Published"), tr("Seen")},
                           m_services, this);
    m_table->setWidths(0, {{1, {tr("Not in the wardrobe")}}, {2, {u"1,000.00 EUR"_s}}}, {5, 6, 4});
    connect(m_table, &RowTable::chosen, this, &ListingsPart::showButtons);
    auto *line = new QHBoxLayout;
    line->setSpacing(m.space(2));
    line->addWidget(m_summary, 1);
    const auto button = [&](const QString &words, const QString &name, auto act) {
        auto *made = new QPushButton(words, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, act);
        line->addWidget(made);
        return made;
    };
    m_open = button(tr("Open on Vinted"), u"openListing"_s, [this] {
        if (const VintedItemRow *row = item())
            QDesktopServices::openUrl(QUrl(row->url));
    });
    m_product = button(tr("Open product"), u"openProductOfListing"_s, [this] {
        if (const VintedItemRow *row = item())
            Q_EMIT openRequested({.view = View::Catalogue, .id = row->product.value});
    });
    m_takeOff = button(tr("Take off…"), u"takeOffListing"_s, [this] { takeOff(); });
    fillWithTable(this, line, m_table);
    showButtons();
}

void ListingsPart::refresh()
{
    if (!m_services.store.isOpen() || !m_account.id)
        return;
    VintedRepository repository(m_services.store.database());
    const auto items = repository.page(m_account.id, 0, mostShown);
    const auto summary = repository.summary(m_account.id);
    if (!items || !summary) {
        m_table->frame()->showProblem({.text = tr("The listings could not be read."),
                                       .details = items ? summary.error().detail : items.error().detail});
        return;
    }
    m_table->frame()->clearProblem();
    m_items = *items;
    QList<TableRow> rows;
    for (const VintedItemRow &row : std::as_const(m_items)) {
        const VintedWords words = itemWords(row);
        rows.append({.id = row.id.value,
                     .cells = {{.text = row.title},
                               {.text = words.words, .state = words.state},
                               {.text = row.price.isValid() ? priceText(row.price) : QString(),
                                .sort = qint64(row.price.minor)},
                               {.text = countText(row.viewCount), .sort = qint64(row.viewCount)},
                               {.text = countText(row.favouriteCount), .sort = qint64(row.favouriteCount)},
                               {.text = countText(row.conversations), .sort = qint64(row.conversations)},
                               {.time = row.publishedAt},
                               {.time = row.seenAt}}});
    }
    m_table->setRows(rows);
    m_summary->setText(tr("%1 on sale · %2 views · %3 favourites · %4 conversations · %5 views a listing")
                           .arg(countText(summary->published), countText(summary->views),
                                countText(summary->favourites), countText(summary->conversations),
                                QLocale().toString(summary->averageViews(), 'f', 1)));
    m_summary->setVisible(!rows.isEmpty());
    if (rows.isEmpty())
        m_table->frame()->showEmpty({.sentence = tr("Nothing stands on Vinted yet"),
                                     .reason = tr("Choose products in the catalogue and prepare them for Vinted."),
                                     .button = tr("Go to the catalogue"),
                                     .act = [this] { Q_EMIT openRequested({.view = View::Catalogue}); }});
    else
        m_table->frame()->showContent();
    showButtons();
}

const VintedItemRow *ListingsPart::item() const
{
    const qint64 id = m_table->current();
    for (const VintedItemRow &row : m_items) {
        if (row.id.value == id)
            return &row;
    }
    return nullptr;
}

void ListingsPart::showButtons()
{
    const VintedItemRow *row = item();
    m_open->setEnabled(row && !row->url.isEmpty());
    m_product->setEnabled(row);
    m_takeOff->setEnabled(row && row->vintedId && row->status != VintedStatus::Sold &&
                          row->status != VintedStatus::Deleted);
}

void ListingsPart::takeOff()
{
    const VintedItemRow *row = item();
    if (!row)
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Take off"), tr("Take “%1” off Vinted?").arg(row->title),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The browser deletes the listing there. Its views and favourites are lost."));
    QPushButton *yes = box->addButton(tr("Take off"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel); // Enter alone takes nothing away
    yes->setObjectName(u"takeOffNow"_s);
    connect(yes, &QPushButton::clicked, this, [this, id = row->id.value] {
        m_services.requests.send(
            this, u"vinted.withdraw"_s, {{u"item"_s, qint64(id)}, {u"approved"_s, true}},
            [this](const QJsonObject &) { Q_EMIT stateOld(); }, [this](const Error &error) { Q_EMIT failed(error); });
    });
    box->open();
}

} // namespace evenstock
