// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/errors_part.h"

#include "models/store/product_repository.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/theme/metrics.h"
#include "ui/vinted/part_layout.h"
#include "ui/vinted/row_table.h"
#include "ui/vinted/vinted_words.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostShown = 300;

QString operationText(const QString &operation)
{
    const QString asTask = taskTypeText(u"vinted_"_s + operation);
    return asTask.startsWith("vinted_"_L1) ? operation : asTask;
}

} // namespace

VintedErrorsPart::VintedErrorsPart(const ViewServices &services, QWidget *parent)
    : VintedPart(services, parent)
{
    const Metrics m(font());
    m_summary = new TextLabel;
    m_summary->setObjectName(u"vintedErrorSummary"_s);
    m_kinds = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_kinds->setObjectName(u"vintedErrorKinds"_s);
    for (TextLabel *label : {m_summary, m_kinds})
        label->setWordWrap(true);
    m_product = new QPushButton(tr("Open product"), this);
    m_product->setObjectName(u"openProductOfError"_s);
    connect(m_product, &QPushButton::clicked, this, [this] {
        for (const VintedErrorRow &row : std::as_const(m_errors)) {
            if (row.id == m_table->current() && row.product)
                Q_EMIT openRequested({.view = View::Catalogue, .id = row.product.value});
        }
    });
    m_table = new RowTable(u"vintedErrors"_s, tr("Errors on Vinted"),
                           {tr("What"), tr("Kind"), tr("Product"), tr("Why"), tr("When")}, m_services, this);
    m_table->setWidths(3, {{0, {taskTypeText(u"vinted_sync_wardrobe"_s)}},
                           {1, {errorTypeText(u"validation_error"_s), errorTypeText(u"restricted"_s)}},
                           {2, {u"CS-ASH-061-ITALIAN"_s}}});
    connect(m_table, &RowTable::chosen, this, &VintedErrorsPart::showButtons);
    auto *words = new QVBoxLayout;
    words->setSpacing(m.grid);
    words->addWidget(m_summary);
    words->addWidget(m_kinds);
    auto *line = new QHBoxLayout;
    line->addLayout(words, 1);
    line->addWidget(m_product);
    fillWithTable(this, line, m_table);
    showButtons();
}

void VintedErrorsPart::refresh()
{
    if (!m_services.store.isOpen() || !m_account.id)
        return;
    Database &database = m_services.store.database();
    VintedRepository repository(database);
    const auto errors = repository.errors(m_account.id, 0, mostShown);
    const auto counts = repository.errorCounts(m_account.id, m_services.clock.now());
    if (!errors || !counts) {
        m_table->frame()->showProblem({.text = tr("The errors could not be read."),
                                       .details = errors ? counts.error().detail : errors.error().detail});
        return;
    }
    m_table->frame()->clearProblem();
    m_errors = *errors;
    ProductRepository products(database);
    QList<TableRow> rows;
    for (const VintedErrorRow &row : std::as_const(m_errors)) {
        QString sku;
        if (row.product) {
            const auto product = products.find(row.product);
            sku = product && *product ? (*product)->sku : QString();
        }
        rows.append({.id = row.id,
                     .cells = {{.text = operationText(row.operation)},
                               {.text = errorTypeText(row.errorType), .state = ItemState::Error},
                               {.text = sku},
                               {.text = errorReason(row.errorType, row.message)},
                               {.time = row.createdAt}}});
    }
    m_table->setRows(rows);
    m_summary->setText(tr("%n error(s) that no success has settled", nullptr, static_cast<int>(counts->total)) +
                       u" · "_s + tr("%1 in 24 hours, %2 in 7 days").arg(counts->lastDay).arg(counts->lastWeek));
    QStringList kinds;
    for (auto it = counts->byType.begin(); it != counts->byType.end(); ++it)
        kinds.append(tr("%1: %2", "kind, count").arg(errorTypeText(it.key()), countText(it.value())));
    for (auto it = counts->byOperation.begin(); it != counts->byOperation.end(); ++it)
        kinds.append(tr("%1: %2", "kind, count").arg(operationText(it.key()), countText(it.value())));
    m_kinds->setText(kinds.join(u" · "_s));
    m_summary->setVisible(!rows.isEmpty());
    m_kinds->setVisible(!rows.isEmpty());
    if (rows.isEmpty())
        m_table->frame()->showEmpty(
            {.sentence = tr("Nothing went wrong on Vinted"), .reason = tr("What succeeds later is taken off here.")});
    else
        m_table->frame()->showContent();
    showButtons();
}

void VintedErrorsPart::showButtons()
{
    m_product->setEnabled(m_table->current() != 0);
}

} // namespace evenstock
