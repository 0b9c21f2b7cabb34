// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/bulk_edit_dialog.h"

#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/catalogue/unlikely_change.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/leave_question.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/screen_size.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// What is typed stands over the whole cell, and not beside what was there.
class TypedCellDelegate : public LineDelegate
{
public:
    using LineDelegate::LineDelegate;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex & /*index*/) const override
    {
        editor->setGeometry(option.rect);
    }
};

QString actionWord(BulkAction action)
{
    switch (action) {
    case BulkAction::Add:
        return BulkEditDialog::tr("add");
    case BulkAction::Percent:
        return BulkEditDialog::tr("change by percent");
    case BulkAction::Replace:
        return BulkEditDialog::tr("find and replace");
    case BulkAction::Before:
        return BulkEditDialog::tr("write in front");
    case BulkAction::After:
        return BulkEditDialog::tr("write behind");
    case BulkAction::Set:
        break;
    }
    return BulkEditDialog::tr("set to");
}

QString exampleOf(const BulkChange &change)
{
    if (change.field != BulkField::Price)
        return {};
    if (change.action == BulkAction::Percent)
        return BulkEditDialog::tr("For example: 5 or -12.5");
    return change.action == BulkAction::Add ? BulkEditDialog::tr("For example: 0.50 or -1")
                                            : BulkEditDialog::tr("For example: 12.90");
}

} // namespace

BulkEditDialog::BulkEditDialog(const ViewServices &services, QList<CatalogueRow> products, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_preview(new BulkPreview(this))
{
    m_preview->setCurrency(m_services.accounts.usualCurrency());
    m_preview->setProducts(std::move(products));
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"bulkEdit"_s);
    setWindowTitle(tr("Edit %n product(s)", nullptr, m_preview->rowCount()) + u"[*]"_s);
    resize(sizeOnScreen(*this, {m.font * 40, m.font * 28}));
    m_notice = new NoticeLine(this);
    m_effect = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    auto *table = new QTableView(this);
    table->setObjectName(u"bulkPreview"_s);
    table->setAccessibleName(tr("What would change"));
    table->setModel(m_preview);
    table->setItemDelegate(new TypedCellDelegate(m_services.clock, table));
    dress(table);
    table->setSortingEnabled(false); // until the columns have their places
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    table->verticalHeader()->setDefaultSectionSize(m.twoLineRow());
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    fillWith(table->horizontalHeader(), BulkPreview::Product);
    table->setColumnWidth(BulkPreview::From, m.space(44));
    table->setColumnWidth(BulkPreview::To, m.space(44));
    equip(table, u"bulkPreview"_s, tr("What would change"), m_services.memory);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as they were chosen
    table->setSortingEnabled(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_apply->setObjectName(u"applyBulk"_s);
    makePrimary(m_apply);
    m_apply->setDefault(false); // Enter in a field changes no hundred products
    for (QAbstractButton *button : buttons->buttons()) {
        makeLarge(button);
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.gap());
    column->addLayout(question());
    column->addWidget(m_notice);
    column->addWidget(framed(table), 1);
    m_takeBack = quietButton({}, u"undone"_s, this);
    m_takeBack->setObjectName(u"takeBackTyped"_s);
    m_ticks = quietButton({}, u"tick"_s, this);
    m_ticks->setObjectName(u"tickAll"_s);
    setTabOrder(table, m_ticks);
    setTabOrder(m_ticks, m_takeBack);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(m.space(2));
    foot->addWidget(m_effect, 1);
    foot->addWidget(m_ticks);
    foot->addWidget(m_takeBack);
    column->addLayout(foot);
    column->addWidget(buttons);
    connect(m_takeBack, &QToolButton::clicked, this, [this] {
        m_preview->takeBackTyped();
        showEffect();
    });
    connect(m_ticks, &QToolButton::clicked, this, [this] { m_preview->tickAll(m_preview->tickedCount() == 0); });
    connect(m_preview, &BulkPreview::typed, this, [this] {
        m_notice->clear();
        m_applied = {};
        showEffect();
    });
    connect(m_preview, &BulkPreview::refused, this, [this](const QString &text) {
        m_notice->show({.text = text.isEmpty() ? tr("That cannot be empty.")
                                               : tr("\"%1\" cannot be used here. Write it like 12.90.").arg(text)});
    });
    connect(m_apply, &QPushButton::clicked, this, &BulkEditDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_services.store, &ReadStore::changed, this, [this](const QSet<QString> &kinds) {
        if (!m_applied.isEmpty() && (kinds.isEmpty() || kinds.contains(u"plans"_s)))
            showApplied(); // the engine held it back meanwhile, or let it go
    });
    fieldChosen();
    m_text->setFocus();
}

QLayout *BulkEditDialog::question()
{
    const Metrics m(font());
    m_field = new QComboBox(this);
    m_field->setObjectName(u"bulkField"_s);
    m_field->setAccessibleName(tr("Which field"));
    for (const BulkField field :
         {BulkField::Price, BulkField::Title, BulkField::Category, BulkField::Brand, BulkField::Condition})
        m_field->addItem(bulkFieldText(field), static_cast<int>(field));
    m_action = new QComboBox(this);
    m_action->setObjectName(u"bulkAction"_s);
    m_action->setAccessibleName(tr("What to do"));
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToContents); // they change with the field
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"bulkText"_s);
    m_text->setAccessibleName(tr("Value"));
    m_withWord = new TextLabel(tr("with"));
    m_with = new QLineEdit(this);
    m_with->setObjectName(u"bulkWith"_s);
    m_with->setAccessibleName(tr("Replacement"));
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::fieldChosen);
    connect(m_action, &QComboBox::currentIndexChanged, this, &BulkEditDialog::edited);
    for (QLineEdit *field : {m_text, m_with})
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_isAsked = true;
            edited();
        });
    auto *row = new QHBoxLayout;
    row->setSpacing(m.space(2));
    row->addWidget(m_field);
    row->addWidget(m_action);
    row->addWidget(m_text, 1);
    row->addWidget(m_withWord);
    row->addWidget(m_with, 1);
    return row;
}

BulkChange BulkEditDialog::change() const
{
    return {.field = static_cast<BulkField>(m_field->currentData().toInt()),
            .action = static_cast<BulkAction>(m_action->currentData().toInt()),
            .text = m_text->text(),
            .with = m_with->text(),
            .isAsked = m_isAsked};
}

void BulkEditDialog::fieldChosen()
{
    const QSignalBlocker quiet(m_action);
    m_action->clear();
    for (const BulkAction action : bulkActions(change().field))
        m_action->addItem(actionWord(action), static_cast<int>(action));
    m_text->clear();
    m_with->clear();
    m_isAsked = false; // an empty brand is not meant before somebody typed
    edited();
}

void BulkEditDialog::edited()
{
    const BulkChange wanted = change();
    const bool replaces = wanted.action == BulkAction::Replace;
    m_withWord->setVisible(replaces);
    m_with->setVisible(replaces);
    m_text->setPlaceholderText(exampleOf(wanted));
    m_notice->clear();
    m_applied = {};
    m_preview->setChange(wanted);
    showEffect();
}

// What of it would happen to how many.
void BulkEditDialog::showEffect()
{
    const BulkChange wanted = change();
    const QList<BulkRow> changed = m_preview->changed();
    const auto rows = static_cast<int>(changed.size());
    if (!isBulkText(wanted) && !wanted.text.isEmpty())
        m_effect->setText(tr("This cannot be used here. Write it like in the example."));
    else
        m_effect->setText(tr("%n product(s) stay as they are.", nullptr, m_preview->rowCount() - rows));
    const auto free = static_cast<int>(std::count_if(changed.begin(), changed.end(), [](const BulkRow &row) {
        return row.fields.contains("price_minor"_L1) && row.fields["price_minor"_L1].toInteger() == 0;
    }));
    if (free > 0)
        m_notice->show(
            {.text = tr("%n product(s) would cost nothing. Marketplaces refuse a price of 0.", nullptr, free)});
    m_ticks->setVisible(rows + m_preview->leftOutCount() > 0);
    m_ticks->setText(rows > 0 ? tr("Leave all out") : tr("Take all in"));
    const int typed = m_preview->typedCount();
    m_takeBack->setVisible(typed > 0);
    m_takeBack->setText(tr("Take back %n typed value(s)", nullptr, typed));
    m_apply->setText(tr("Change %n product(s)", nullptr, rows));
    m_apply->setEnabled(rows > 0 && free == 0);
    setWindowModified(rows > 0);
}

// One value typed after the other is more work than a percentage.
void BulkEditDialog::reject()
{
    const int typed = m_preview->typedCount();
    if (typed == 0 || !isWindowModified())
        return QDialog::reject();
    askToLeave(this, tr("Give up %n typed value(s)?", nullptr, typed), tr("They are not applied yet."), [this] {
        setWindowModified(false);
        reject();
    });
}

void BulkEditDialog::done(int result)
{
    if (m_last.batch > 0)
        Q_EMIT left(m_last);
    QDialog::done(result);
}

// A slip in a percentage is a slip in all of them.
void BulkEditDialog::apply()
{
    const QList<BulkRow> rows = m_preview->changed();
    const auto isUnlikely = [](const BulkRow &row) { return isUnlikelyPrice(row.priceFrom, row.priceTo); };
    const auto first = std::find_if(rows.begin(), rows.end(), isUnlikely);
    if (first == rows.end())
        return send();
    const auto many = static_cast<int>(std::count_if(rows.begin(), rows.end(), isUnlikely));
    confirmUnlikely(this, tr("Really change %n price(s) this much?", nullptr, many),
                    tr("%1 costs %2 so far and would cost %3. Channels get the new prices at once.")
                        .arg(first->title.isEmpty() ? first->sku : first->title, priceText(first->priceFrom),
                             priceText(first->priceTo)),
                    tr("Yes, change %n product(s)", nullptr, static_cast<int>(rows.size())), [this] { send(); });
}

void BulkEditDialog::send()
{
    m_apply->setEnabled(false);
    m_repriced.clear();
    for (const BulkRow &row : m_preview->changed()) {
        if (row.priceTo.isValid())
            m_repriced.insert(row.sku);
    }
    m_services.requests.send(
        this, u"product.bulk"_s, {{u"rows"_s, m_preview->fields()}},
        [this](const QJsonObject &reply) { applied(reply); },
        [this](const Error &error) {
            m_notice->show(failureNotice(error));
            m_apply->setEnabled(true);
        });
}

} // namespace evenstock
