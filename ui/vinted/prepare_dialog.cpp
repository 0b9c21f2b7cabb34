// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/prepare_dialog.h"

#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/vinted/image_folder.h"
#include "ui/vinted/listing_preview.h"
#include "ui/vinted/row_table.h"
#include "ui/vinted/values_dialog.h"
#include "ui/vinted/vinted_words.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/screen_size.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace evenstock {

PrepareDialog::PrepareDialog(const ViewServices &services, const QList<Goods> &goods, const QStringList &accounts,
                             QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_goods(goods)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"prepareVinted"_s);
    setWindowTitle(tr("Prepare for Vinted"));
    resize(sizeOnScreen(*this, {m.font * 52, m.font * 34}));
    m_notice = new NoticeLine(this);
    m_account = new QComboBox(this);
    m_account->setObjectName(u"prepareFor"_s);
    m_account->setAccessibleName(tr("Account on Vinted"));
    m_account->addItems(accounts);
    m_account->setVisible(accounts.size() > 1);
    connect(m_account, &QComboBox::currentIndexChanged, this, &PrepareDialog::prepareAll);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(listSide());
    split->addWidget(detailSide());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, m.margin(), 0, 0);
    column->setSpacing(m.space(2));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(m.margin(), 0, m.margin(), 0);
    top->setSpacing(m.space(2));
    top->addWidget(m_notice);
    top->addWidget(m_account, 0, Qt::AlignLeft);
    top->addWidget(m_counts);
    column->addLayout(top);
    column->addWidget(split, 1);
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addWidget(foot());
    prepareAll();
}

QWidget *PrepareDialog::listSide()
{
    const Metrics m(font());
    m_counts = new TextLabel;
    m_counts->setObjectName(u"prepareCounts"_s);
    m_counts->setWordWrap(true);
    m_table = new RowTable(u"prepareProducts"_s, tr("Products"), {tr("Product"), tr("State")}, m_services, this);
    m_table->setWidths(0, {{1, {tr("Ready"), tr("Queued"), tr("%n reason(s) against it", nullptr, 9)}}});
    connect(m_table, &RowTable::chosen, this, &PrepareDialog::showChosen);
    m_table->setMinimumWidth(m.font * 16);
    return m_table;
}

QWidget *PrepareDialog::detailSide()
{
    const Metrics m(font());
    auto *inner = new QWidget;
    m_reasons = new TextLabel;
    m_reasons->setObjectName(u"prepareReasons"_s);
    m_reasons->setWordWrap(true);
    m_preview = new ListingPreview(imageFolder(m_services), inner);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(m.margin(), m.space(2), m.margin(), m.margin());
    column->setSpacing(m.gap());
    column->addWidget(m_reasons);
    column->addWidget(m_preview, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    scroll->setMinimumWidth(m.font * 16);
    return scroll;
}

QWidget *PrepareDialog::foot()
{
    const Metrics m(font());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    m_values = buttons->addButton(tr("Assign values…"), QDialogButtonBox::ActionRole);
    m_values->setObjectName(u"prepareValues"_s);
    m_queue = buttons->addButton(tr("Queue"), QDialogButtonBox::ActionRole);
    m_queue->setObjectName(u"prepareQueue"_s);
    makePrimary(m_queue);
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_values->setAutoDefault(false);
    connect(m_values, &QPushButton::clicked, this, &PrepareDialog::assignValues);
    connect(m_queue, &QPushButton::clicked, this, &PrepareDialog::queue);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QString PrepareDialog::account() const
{
    return m_account->currentText();
}

void PrepareDialog::prepareAll()
{
    ++m_round;
    m_next = 0;
    m_made.clear();
    m_refused.clear();
    m_notice->clear();
    showRows();
    prepareNext();
}

// One after the other: the engine stays free for whoever else asks.
void PrepareDialog::prepareNext()
{
    if (m_next >= m_goods.size())
        return showRows();
    const qint64 id = m_goods[m_next++].id;
    m_services.requests.send(
        this, u"vinted.prepare"_s, {{u"account"_s, account()}, {u"product_id"_s, id}},
        [this, id, round = m_round](const QJsonObject &made) {
            if (round != m_round)
                return;
            m_made.insert(id, made);
            if (m_next % 10 == 0)
                showRows();
            prepareNext();
        },
        [this, id, round = m_round](const Error &error) {
            if (round != m_round)
                return;
            m_made.insert(id, {}); // the others do not wait for it
            m_refused.insert(id, failureText(error));
            m_notice->show(failureNotice(error));
            prepareNext();
        });
}

QList<qint64> PrepareDialog::ready() const
{
    QList<qint64> ids;
    for (const Goods &goods : m_goods) {
        if (m_made.value(goods.id)[u"ready_to_publish"].toBool() && !m_queued.contains(goods.id))
            ids.append(goods.id);
    }
    return ids;
}

void PrepareDialog::showRows()
{
    QList<TableRow> rows;
    for (const Goods &goods : std::as_const(m_goods)) {
        const QJsonObject made = m_made.value(goods.id);
        const int reasons = static_cast<int>(made[u"problems"].toArray().size());
        RowCell state{.text = tr("Being prepared…"), .state = ItemState::Running, .sort = u"1"_s};
        if (m_queued.contains(goods.id))
            state = RowCell{.text = tr("Queued"), .state = ItemState::Outgoing, .sort = u"4"_s};
        else if (m_refused.contains(goods.id))
            state = RowCell{.text = tr("Not queued"), .state = ItemState::Error, .sort = u"0"_s};
        else if (reasons > 0)
            state = {
                .text = tr("%n reason(s) against it", nullptr, reasons), .state = ItemState::Warning, .sort = u"2"_s};
        else if (!made.isEmpty())
            state = RowCell{.text = tr("Ready"), .state = ItemState::Agreed, .sort = u"3"_s};
        rows.append({.id = goods.id, .cells = {{.text = goods.title.isEmpty() ? goods.sku : goods.title}, state}});
    }
    m_table->setRows(rows);
    m_table->frame()->showContent();
    if (m_table->selected().isEmpty() && !rows.isEmpty())
        m_table->select(rows.first().id);
    const int readyNow = static_cast<int>(ready().size());
    const int known = static_cast<int>(m_made.size());
    m_counts->setText(
        known < m_goods.size()
            ? tr("%1 of %2 products looked at…").arg(known).arg(m_goods.size())
            : tr("%1 of %2 products are ready. New listings begin as drafts unless the channel’s settings "
                 "say otherwise, and go out as slowly as its pace.")
                  .arg(readyNow)
                  .arg(m_goods.size()));
    showChosen();
    showButtons();
}

void PrepareDialog::showChosen()
{
    const qint64 id = m_table->current();
    const QJsonObject made = m_made.value(id);
    QStringList reasons;
    if (m_refused.contains(id))
        reasons.append(m_refused.value(id));
    for (const QJsonValue &problem : made[u"problems"].toArray())
        reasons.append(u"• "_s + problemText(problem.toObject()));
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
    m_preview->setVisible(!made.isEmpty());
    if (!made.isEmpty())
        m_preview->setListing(made);
}

void PrepareDialog::showButtons()
{
    const int count = static_cast<int>(ready().size());
    m_queue->setText(count > 0 ? tr("Queue %n for Vinted", nullptr, count) : tr("Queue"));
    m_queue->setEnabled(count > 0 && m_made.size() == m_goods.size());
    bool isUnmapped = false;
    for (const QJsonObject &made : std::as_const(m_made)) {
        for (const QJsonValue &problem : made[u"problems"].toArray()) {
            const QString trouble = problem[u"trouble"].toString();
            isUnmapped = isUnmapped || trouble == "unmapped"_L1 || problem[u"field"].toString() == "package_size"_L1;
        }
    }
    m_values->setEnabled(isUnmapped);
}

void PrepareDialog::assignValues()
{
    QList<qint64> ids;
    for (const Goods &goods : std::as_const(m_goods))
        ids.append(goods.id);
    auto *dialog = new ValuesDialog(m_services, account(), ids, this);
    connect(dialog, &QDialog::finished, this, &PrepareDialog::prepareAll);
    dialog->open();
}

void PrepareDialog::queue()
{
    QJsonArray ids;
    for (const qint64 id : ready())
        ids.append(id);
    m_queue->setEnabled(false);
    m_services.requests.send(
        this, u"vinted.publish"_s, {{u"account"_s, account()}, {u"product_ids"_s, ids}},
        [this](const QJsonObject &reply) { showQueued(reply); },
        [this](const Error &error) {
            showButtons();
            Notice notice = failureNotice(error);
            if (error.item == "terms_accepted"_L1)
                notice.text = tr("Agree to the terms first: Channels, the card’s menu, Browser and work…");
            m_notice->show(notice);
        });
}

void PrepareDialog::showQueued(const QJsonObject &reply)
{
    for (const QJsonValue &row : reply[u"results"].toArray()) {
        const qint64 id = row[u"product_id"].toInteger();
        if (row[u"status"].toString() == "error"_L1)
            m_refused.insert(id, row[u"code"].toString() == "conflict"_L1
                                     ? tr("It stands on Vinted already, or is on its way there.")
                                     : row[u"message"].toString());
        else
            m_queued.append(id);
    }
    const int done = reply[u"success"].toInt();
    if (done > 0) {
        m_notice->show({.state = ItemState::Agreed,
                        .text = tr("%n listing(s) wait for the browser.", nullptr, done),
                        .action = tr("Show the work"),
                        .act = [this] {
                            Q_EMIT queued(account());
                            accept();
                        }});
    }
    showRows();
}

} // namespace evenstock
