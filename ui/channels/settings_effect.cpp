// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/settings_effect.h"

#include "models/views/accounts_model.h"
#include "models/views/field_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/screen_size.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

enum Column { Product, What, Now, Then, Columns };

QString valueOf(const QJsonObject &change, const QString &name)
{
    const QString field = change[u"field"].toString();
    const QString stored = change[name].toString();
    return field == "create"_L1 || field == "quantity"_L1 ? stored : fieldValueText(field, stored);
}

QString thenOf(const QJsonObject &change)
{
    if (change[u"for_good"].toBool())
        return SettingsEffect::tr("ends for good");
    if (change[u"ends"].toBool())
        return SettingsEffect::tr("ends");
    return valueOf(change, u"to"_s);
}

} // namespace

SettingsEffect::SettingsEffect(const ViewServices &services, const QString &channel, const QJsonObject &effect,
                               QWidget *parent)
    : QDialog(parent)
    , m_services(services)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"settingsEffect"_s);
    setWindowTitle(tr("What these settings change on %1").arg(channel));
    resize(sizeOnScreen(*this, {m.font * 36, m.font * 26}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.gap());
    column->addWidget(words(channel, effect));
    column->addWidget(examples(effect[u"examples"].toArray()), 1);
    column->addWidget(foot());
}

QWidget *SettingsEffect::words(const QString &channel, const QJsonObject &effect)
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.space(2));
    const int changed = effect[u"changed"].toInt();
    const int zero = effect[u"to_zero"].toInt();
    const int forGood = effect[u"for_good"].toInt();
    auto *title = new TextLabel(tr("%n listing(s) would be changed.", nullptr, changed), TypeSize::Heading);
    title->setObjectName(u"effectTitle"_s);
    column->addWidget(title);
    if (zero > 0) {
        const QString sentence = effect[u"ends"].toInt() > 0
                                     ? tr("%n of them would go to 0 and end there.", nullptr, zero)
                                     : tr("%n of them would go to 0: nobody could buy them there.", nullptr, zero);
        auto *notice = new NoticeLine(part);
        notice->setObjectName(u"effectZero"_s);
        notice->show({.text = sentence});
        column->addWidget(notice);
    }
    if (forGood > 0) {
        auto *notice = new NoticeLine(part);
        notice->setObjectName(u"effectForGood"_s);
        notice->show({.state = ItemState::Error,
                      .text = tr("%n of them would end for good: Evenstock cannot make them again, also where you take "
                                 "the settings back. Only on the site of %1 can you.",
                                 nullptr, forGood)
                                  .arg(channel)});
        column->addWidget(notice);
    }
    return part;
}

QWidget *SettingsEffect::examples(const QJsonArray &changes)
{
    const Metrics m(font());
    auto *model = new QStandardItemModel(0, Columns, this);
    model->setHorizontalHeaderLabels({tr("Product"), tr("What"), tr("Now"), tr("Then")});
    for (const QJsonValue &value : changes) {
        const QJsonObject change = value.toObject();
        const QString field = change[u"field"].toString();
        const QString name = change[u"title"].toString();
        model->appendRow({new QStandardItem(name.isEmpty() ? change[u"sku"].toString() : name),
                          new QStandardItem(field == "create"_L1 ? tr("Listed again") : fieldTitle(field)),
                          new QStandardItem(valueOf(change, u"from"_s)), new QStandardItem(thenOf(change))});
        model->item(model->rowCount() - 1, Product)->setToolTip(change[u"sku"].toString());
    }
    auto *table = new QTableView(this);
    table->setObjectName(u"effectExamples"_s);
    table->setAccessibleName(tr("Examples"));
    table->setItemDelegate(new CellDelegate(m_services.clock, table));
    dress(table);
    table->setSortingEnabled(false); // what is gravest stands first; before there are rows to be sorted
    table->setModel(model);
    table->horizontalHeader()->setSectionResizeMode(Product, QHeaderView::Stretch);
    for (const Column column : {What, Now, Then})
        fitColumn(table->horizontalHeader(), column, m.space(24), {tr("ends for good")});
    return framed(table);
}

QWidget *SettingsEffect::foot()
{
    auto *part = new QWidget(this);
    auto *preview = new QPushButton(tr("Save and preview…"), part);
    preview->setObjectName(u"effectPreview"_s);
    preview->setToolTip(tr("None of it is sent before you have looked at it, under Sync. Sales go on."));
    auto *send = new QPushButton(tr("Save and send"), part);
    send->setObjectName(u"effectSend"_s);
    auto *cancel = new QPushButton(tr("Cancel"), part);
    cancel->setObjectName(u"effectCancel"_s);
    auto *row = new QHBoxLayout(part); // a button box would lose its third button for Tab
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics(font()).space(2));
    row->addStretch(1);
    for (QPushButton *button : {preview, send, cancel}) {
        makeLarge(button);
        button->setAutoDefault(false); // Enter sends nothing
        row->addWidget(button);
    }
    connect(send, &QPushButton::clicked, this, [this] {
        Q_EMIT sendChosen();
        accept();
    });
    connect(preview, &QPushButton::clicked, this, [this] {
        Q_EMIT previewChosen();
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return part;
}

} // namespace evenstock
