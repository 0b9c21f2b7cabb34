// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/match_view.h"

#include "models/store/paging.h"
#include "models/views/card_words.h"
#include "models/views/format.h"
#include "models/views/roles.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_columns.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItem>
#include <QStandardItemModel>
#include <QTableView>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

enum MatchColumn { Listing, TheirSku, How, Product };

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
    m_only = new QComboBox(this);
    m_only->setObjectName(u"matchKind"_s);
    m_only->setAccessibleName(tr("Which of them are shown"));
    m_only->addItem(tr("All"), QString());
    for (const QString &kind : {u"exact"_s, u"probable"_s, u"none"_s, u"duplicate"_s})
        m_only->addItem(matchWords(kind).words, kind);
    connect(m_only, &QComboBox::activated, this, [this] {
        m_wanted = 0;
        m_place = 0;
        load(m_account);
    });
    m_table = new QTableView;
    m_table->setAccessibleName(tr("What was found"));
    m_model->setHorizontalHeaderLabels({tr("Listing, version"), tr("Its SKU"), tr("How it fits"), tr("Product here")});
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LineDelegate(services.clock, m_table));
    dress(m_table);
    m_table->setAlternatingRowColors(false);
    m_table->verticalHeader()->setDefaultSectionSize(m.twoLineRow());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // what is alike is decided at once
    QHeaderView *header = m_table->horizontalHeader();
    m_table->setColumnWidth(TheirSku, m.font * 7);
    fitColumn(header, How, m.font * 6,
              {matchWords(u"exact"_s).words, matchWords(u"probable"_s).words, matchWords(u"duplicate"_s).words,
               matchWords({}).words},
              Beside::Icon);
    m_table->setColumnWidth(Product, m.font * 8);
    auto *panel = new Panel;
    panel->addBody(m_table);
    panel->addFoot(decisions());
    equip(m_table, u"matches"_s, tr("What was found"), services.memory); // "match" had other columns
    fillWith(header, Listing);
    keepWhole(m_table, u"matches"_s, {TheirSku, Product, How}, services.memory);
    header->setSortIndicator(-1, Qt::AscendingOrder); // as it came, until its owner wants it otherwise
    m_table->setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        if (isSorted() && !m_next.isEmpty()) // what was not read yet may stand first
            more();
    });
    m_frame = new ContentFrame(panel, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.space(2));
    auto *top = new QHBoxLayout;
    top->addWidget(m_counts, 1);
    top->addWidget(m_only, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_frame, 1);
}

void MatchView::read(const QString &after)
{
    QJsonObject arguments{{u"account"_s, m_account}, {u"limit"_s, mostRows}};
    if (const QString only = m_only->currentData().toString(); !only.isEmpty())
        arguments.insert(u"only"_s, only);
    if (!after.isEmpty())
        arguments.insert(u"after"_s, after);
    m_isReading = true;
    const int asked = ++m_asked;
    m_services.requests.send(
        this, u"account.match"_s, arguments,
        [this, isFirst = after.isEmpty(), asked](const QJsonObject &report) {
            if (asked != m_asked) // it is read anew since
                return;
            m_isReading = false;
            if (isFirst) {
                m_frame->setLoading(false);
                m_frame->clearProblem();
                showReport(report);
            } else {
                addRows(report);
            }
            if (isFirst)
                Q_EMIT loaded();
            if ((m_model->rowCount() < m_wanted || isSorted()) && !m_next.isEmpty())
                return more();
            m_wanted = 0;
            if (const int place = std::exchange(m_place, 0); place > 0)
                m_table->verticalScrollBar()->setValue(place);
            if (const auto said = std::exchange(m_said, nullptr))
                m_frame->showProblem(*said);
        },
        [this, asked](const Error &error) {
            if (asked != m_asked)
                return;
            m_isReading = false;
            m_frame->setLoading(false);
            Notice notice = failureNotice(error);
            notice.action = tr("Try again");
            notice.act = [this] { load(m_account); };
            m_frame->showProblem(notice);
        });
}

void MatchView::more()
{
    if (m_isReading) // whoever sorts twice reads each part once
        return;
    m_more->setEnabled(false);
    read(m_next);
}

void MatchView::load(const QString &account)
{
    m_account = account;
    m_frame->setLoading(true);
    read({});
}

QString MatchView::agreeText() const
{
    if (m_none == 0)
        return tr("Agree and link %1").arg(m_exact);
    return m_exact == 0 ? tr("Agree and make %n product(s)", nullptr, m_none)
                        : tr("Agree: link %1, make %2").arg(m_exact).arg(m_none);
}

bool MatchView::isSorted() const
{
    return m_table->horizontalHeader()->sortIndicatorSection() >= 0;
}

bool MatchView::isEmpty() const
{
    return m_waiting == 0 && m_model->rowCount() == 0;
}

// How many there are of each, whatever is shown.
void MatchView::showKinds(const QJsonObject &counts)
{
    m_waiting = 0;
    for (const QJsonValue &count : counts)
        m_waiting += count.toInteger();
    for (int at = 0; at < m_only->count(); ++at) {
        const QString kind = m_only->itemData(at).toString();
        const std::int64_t count = kind.isEmpty() ? m_waiting : counts.value(kind).toInteger();
        m_only->setItemText(
            at,
            tr("%1 (%2)", "kind, how many").arg(kind.isEmpty() ? tr("All") : matchWords(kind).words, countText(count)));
    }
    m_only->setVisible(m_waiting > 0);
}

void MatchView::showReport(const QJsonObject &report)
{
    const QJsonObject counts = report[u"counts"].toObject();
    showKinds(counts);
    m_exact = counts[u"exact"].toInt();
    m_none = counts[u"none"].toInt();
    QStringList words;
    if (m_exact > 0 || m_none == 0)
        words.append(tr("%n fit(s) a product and will be linked.", nullptr, m_exact));
    if (m_none > 0)
        words.append(tr("%n are new to us; a product is made for each.", nullptr, m_none));
    if (const int probable = counts[u"probable"].toInt(); probable > 0)
        words.append(tr("%n probably fit(s); decide them below, or later one by one.", nullptr, probable));
    if (const int duplicate = counts[u"duplicate"].toInt(); duplicate > 0)
        words.append(tr("%n is (are) listed twice; only the first is used.", nullptr, duplicate));
    m_counts->setText(words.join(u' '));

    m_model->setRowCount(0);
    addRows(report);
    showChoice();
    if (isEmpty())
        m_frame->showEmpty({.sentence = tr("Nothing waits to be linked"),
                            .reason = tr("Everything that was read is linked, or nothing was read yet.")});
    else if (m_model->rowCount() == 0)
        m_frame->showEmpty({.sentence = tr("None of this kind"),
                            .reason = tr("Choose another kind above."),
                            .button = tr("Show all"),
                            .act = [this] {
                                m_only->setCurrentIndex(0);
                                load(m_account);
                            }});
    else
        m_frame->showContent();
}

// The next part of the report; who wants to see all of it goes on to the end.
void MatchView::addRows(const QJsonObject &report)
{
    m_next = report[u"next"].toString();
    for (const QJsonValue &value : report[u"rows"].toArray()) {
        const QJsonObject row = value.toObject();
        const MatchWords match = matchWords(row[u"match"].toString());
        const QString title = row[u"title"].toString();
        auto *how = new QStandardItem(match.words);
        how->setData(static_cast<int>(match.state), StateRole);
        const QString sku = row[u"sku"].toString();
        const QString by = byText(row[u"by"].toString());
        auto *listing = new QStandardItem(title.isEmpty() ? row[u"external_id"].toString() : title);
        listing->setData(row[u"external_id"].toString(), ExternalIdRole);
        listing->setData(sku, ProductSkuRole);
        listing->setData(row[u"match"].toString(), MatchRole);
        QString version = traitsText(row[u"condition"].toString(), row[u"attributes"].toString());
        if (const QString number = row[u"number"].toString(); !number.isEmpty())
            version.prepend(u'#' + number + (version.isEmpty() ? QString() : u" · "_s));
        if (const QString expansion = row[u"expansion"].toString(); !expansion.isEmpty())
            version += (version.isEmpty() ? QString() : u" · "_s) + expansion;
        listing->setData(version, SubtitleRole);
        m_model->appendRow({listing, new QStandardItem(row[u"external_sku"].toString()), how,
                            new QStandardItem(sku.isEmpty() || by.isEmpty() ? sku : tr("%1 (%2)").arg(sku, by))});
    }
    const QHeaderView *header = m_table->horizontalHeader();
    if (isSorted() && m_next.isEmpty()) // once: each part would sort all of it anew
        m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    const QString only = m_only->currentData().toString();
    const std::int64_t all = only.isEmpty() ? m_waiting : report[u"counts"].toObject().value(only).toInteger();
    m_more->setVisible(!m_next.isEmpty());
    m_more->setEnabled(true);
    m_more->setText(tr("Show more (%1 of %2)").arg(countText(m_model->rowCount()), countText(all)));
}

} // namespace evenstock
