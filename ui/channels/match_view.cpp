// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/match_view.h"

#include "models/views/roles.h"
#include "ui/shell/error_text.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

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
    m_frame = new ContentFrame(panel, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.space(2));
    column->addWidget(m_counts);
    column->addWidget(m_frame, 1);
}

void MatchView::load(const QString &account)
{
    m_account = account;
    m_frame->setLoading(true);
    m_services.requests.send(
        this, u"account.match"_s, {{u"account"_s, account}},
        [this](const QJsonObject &report) {
            m_frame->setLoading(false);
            m_frame->clearProblem();
            showReport(report);
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
    words.append(tr("%n fit(s) a product and will be linked.", nullptr, m_exact));
    if (m_none > 0)
        words.append(tr("%n are new to us; a product is made for each.", nullptr, m_none));
    if (const int probable = counts[u"probable"].toInt(); probable > 0)
        words.append(tr("%n probably fit(s); you decide later, one by one.", nullptr, probable));
    if (const int duplicate = counts[u"duplicate"].toInt(); duplicate > 0)
        words.append(tr("%n is (are) listed twice; only the first is used.", nullptr, duplicate));
    m_counts->setText(words.join(u' '));

    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Listing"), tr("Its SKU"), tr("How it fits"), tr("Product here")});
    for (const QJsonValue &value : report[u"rows"].toArray()) {
        const QJsonObject row = value.toObject();
        const MatchWords match = matchWords(row[u"match"].toString());
        const QString title = row[u"title"].toString();
        auto *how = new QStandardItem(match.words);
        how->setData(static_cast<int>(match.state), StateRole);
        const QString sku = row[u"sku"].toString();
        const QString by = byText(row[u"by"].toString());
        m_model->appendRow({new QStandardItem(title.isEmpty() ? row[u"external_id"].toString() : title),
                            new QStandardItem(row[u"external_sku"].toString()), how,
                            new QStandardItem(sku.isEmpty() || by.isEmpty() ? sku : tr("%1 (%2)").arg(sku, by))});
    }
    const Metrics m(font());
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, m.font * 6);
    m_table->setColumnWidth(2, m.font * 6);
    m_table->setColumnWidth(3, m.font * 9);
    if (isEmpty())
        m_frame->showEmpty({.sentence = tr("Nothing waits to be linked"),
                            .reason = tr("Everything that was read is linked, or nothing was read yet.")});
    else
        m_frame->showContent();
}

} // namespace evenstock
