// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/emag_offer_dialog.h"

#include "models/store/emag_queries.h"
#include "models/views/emag_facts_model.h"
#include "models/views/read_store.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/screen_size.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenstock {

EmagOfferDialog::EmagOfferDialog(const ViewServices &services, ListingId listing, QWidget *parent)
    : QDialog(parent)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    resize(sizeOnScreen(*this, {m.font * 44, m.font * 40}));
    EmagQueries emag(services.store.database());
    const auto offer = emag.offer(listing);
    const auto payload = emag.payload(listing);
    const bool isRead = offer && *offer && payload;
    const QString sku = isRead ? (*offer)->sku : QString();
    setWindowTitle(sku.isEmpty() ? tr("What eMAG says of this offer") : tr("What eMAG says of %1").arg(sku));
    auto *table = new QTableView(this);
    table->setObjectName(u"emagFacts"_s);
    table->setAccessibleName(windowTitle());
    table->setModel(new EmagFactsModel(isRead ? emagFacts(*payload) : QList<EmagFact>(), table));
    table->setItemDelegate(new LineDelegate(services.clock, table));
    dress(table);
    table->setSortingEnabled(false); // what matters most comes first
    equip(table, u"emagFacts"_s, windowTitle(), services.memory);
    QStringList names;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        names.append(table->model()->index(row, EmagFactsModel::Name).data().toString());
    fitColumn(table->horizontalHeader(), EmagFactsModel::Name, m.font * 6, names);
    table->horizontalHeader()->setSectionResizeMode(EmagFactsModel::Value, QHeaderView::Stretch);
    auto *note = new TextLabel(isRead ? tr("As the last sync of %1 read it.").arg((*offer)->channel)
                                      : tr("Nothing was read of this offer yet."),
                               TypeSize::Caption, Ink::Secondary);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter closes nothing
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.gap());
    column->addWidget(note);
    column->addWidget(framed(table), 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&services.store, &ReadStore::closed, this, &QDialog::reject);
}

} // namespace evenstock
