// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/stock_tab.h"

#include "models/store/product_repository.h"
#include "models/views/format.h"
#include "models/views/ledger_model.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/catalogue/oversold_notice.h"
#include "ui/catalogue/stock_correction.h"
#include "ui/catalogue/stock_curve.h"
#include "ui/catalogue/stock_explanation.h"
#include "ui/shell/new_day.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_paint.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/sectioned_list.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr int curveDays = 14;

struct LedgerColumns {
    int time;
    int change;
    int balance;
};

// As narrow as their headings and five figures allow: the room is the cause's.
LedgerColumns columnsFor(const Metrics &m, const QFont &font, const LedgerModel &model)
{
    const auto heading = [&](LedgerModel::Column column) {
        return QFontMetrics(font).horizontalAdvance(
            model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    };
    return {qMax(m.space(11), heading(LedgerModel::Time) + m.space(2)), qMax(m.space(11), heading(LedgerModel::Change)),
            qMax(m.space(11), heading(LedgerModel::Balance)) + m.space(2)};
}

// One movement: time, cause over detail, signed change, balance.
class LedgerDelegate final : public SectionedDelegate
{
public:
    using SectionedDelegate::SectionedDelegate;

protected:
    void paintRow(QPainter *painter, Place &place, const QModelIndex &index) const override
    {
        const Metrics &m = place.metrics;
        const auto *model = static_cast<const LedgerModel *>(index.model());
        const LedgerColumns columns = columnsFor(m, place.option.font, *model);
        const QFont caption = scaledFont(place.option.font, TypeSize::Caption);
        const QRect whole = place.rest;
        const auto cell = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
        paintLine(painter, visual(place, QRect(whole.left(), whole.top(), columns.time, whole.height())),
                  cell(LedgerModel::Time), caption, place.tokens.secondary, Qt::AlignLeft, place.option.direction);
        QFont bold = place.option.font;
        bold.setBold(true);
        const QRect balance(whole.right() - columns.balance + 1, whole.top(), columns.balance, whole.height());
        paintLine(painter, visual(place, balance), cell(LedgerModel::Balance), bold, place.tokens.text, Qt::AlignRight,
                  place.option.direction);
        const QRect change(balance.left() - columns.change, whole.top(), columns.change, whole.height());
        paintLine(painter, visual(place, change), cell(LedgerModel::Change), place.option.font, place.tokens.text,
                  Qt::AlignRight, place.option.direction);
        place.rest = QRect(whole.left() + columns.time, whole.top(),
                           change.left() - whole.left() - columns.time - m.grid, whole.height());
        const QModelIndex cause = index.siblingAtColumn(LedgerModel::Cause);
        if (cause.data(ChannelRole).value<ChannelBadge>().letters.isEmpty()) {
            const QRect person(place.rest.left() + m.grid, place.rest.center().y() - m.iconSmall() / 2, m.iconSmall(),
                               m.iconSmall());
            paintLineIcon(painter, visual(place, person), u"person"_s, place.tokens.secondary);
            place.rest.setLeft(place.rest.left() + m.space(5) + m.iconGap());
        } else {
            paintLeading(painter, place, cause);
        }
        paintText(painter, place, cause);
    }
};

} // namespace

StockTab::StockTab(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new LedgerModel(services.accounts, services.clock, this))
{
    const Metrics m(font());
    m_curve = new StockCurve(this);
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Stock ledger"));
    dress(m_list);
    m_list->setModel(m_model);
    m_list->setModelColumn(LedgerModel::Cause);
    m_list->setItemDelegate(new LedgerDelegate(services.clock, m_list));
    m_sum = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary, this);
    QPushButton *why = linkButton(tr("Why this number?"), this);
    why->setObjectName(u"explainStock"_s);
    why->setFont(scaledFont(font(), TypeSize::Caption));
    connect(why, &QPushButton::clicked, this, &StockTab::explain);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(m.gap(), m.grid, m.gap(), m.grid);
    foot->addWidget(m_sum, 1);
    foot->addWidget(why);
    auto *curve = new QHBoxLayout;
    curve->setContentsMargins(m.gap(), 0, m.gap(), 0);
    curve->addWidget(m_curve);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_oversold = new NoticeLine(this);
    m_oversold->setObjectName(u"oversoldStock"_s);
    auto *oversold = new QHBoxLayout; // as far in as the rest
    oversold->setContentsMargins(m.gap(), 0, m.gap(), m.space(2));
    oversold->addWidget(m_oversold);
    column->addWidget(head());
    column->addLayout(oversold);
    column->addLayout(curve);
    column->addWidget(columns());
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addWidget(m_list, 1);
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addLayout(foot);
    connect(m_model, &PagedTable::loaded, this, [this] {
        m_sum->setText(
            m_model->hasMore()
                ? tr("The newest %n movement(s); the sum of all is the stock on hand", nullptr, m_model->rowCount())
                : tr("%n movement(s); the sum is the stock on hand", nullptr, m_model->rowCount()));
    });
}

QWidget *StockTab::head()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.gap(), m.space(2), m.gap(), m.space(2));
    row->setSpacing(m.space(2));
    auto *words = new TextLabel(tr("Stock &on"));
    m_date = new QDateEdit(part);
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Stock on this date"));
    m_date->setDisplayFormat(tr("d MMM yyyy", "date format"));
    m_date->setDate(QDateTime::fromMSecsSinceEpoch(m_services.clock.now()).date());
    m_date->setMaximumDate(m_date->date());
    m_date->setMinimumWidth(m.font * 7);
    words->setBuddy(m_date);
    onNewDay(m_services, m_date, [this](const QDate &before, const QDate &today) {
        m_date->setMaximumDate(today);
        if (m_date->date() == before)
            m_date->setDate(today);
    });
    m_was = new TextLabel;
    m_was->setTextFormat(Qt::RichText);
    m_correct = new QPushButton(tr("Correct…"), part);
    m_correct->setObjectName(u"correctStock"_s);
    row->addWidget(words);
    row->addWidget(m_date);
    row->addWidget(m_was, 1);
    row->addWidget(m_correct);
    connect(m_date, &QDateEdit::dateChanged, this, &StockTab::showDate);
    connect(m_correct, &QPushButton::clicked, this, &StockTab::correct);
    return part;
}

QWidget *StockTab::columns()
{
    const Metrics m(font());
    const LedgerColumns columns = columnsFor(m, font(), *m_model);
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.gap(), m.space(2), m.gap(), m.grid);
    row->setSpacing(0);
    const auto add = [&](LedgerModel::Column column, int width, Qt::Alignment alignment) {
        auto *label = new TextLabel(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                    TypeSize::Body, Ink::Secondary);
        label->setAlignment(QStyle::visualAlignment(layoutDirection(), alignment)); // as the figures below stand
        if (width > 0)
            label->setFixedWidth(width);
        row->addWidget(label, width > 0 ? 0 : 1);
    };
    add(LedgerModel::Time, columns.time, Qt::AlignLeft);
    add(LedgerModel::Cause, 0, Qt::AlignLeft);
    add(LedgerModel::Change, columns.change, Qt::AlignRight);
    add(LedgerModel::Balance, columns.balance, Qt::AlignRight);
    // Headings stand over their figures, also where the list has a bar beside them.
    QScrollBar *bar = m_list->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, part, [row, bar, m](int least, int most) {
        row->setContentsMargins(m.gap(), m.space(2), m.gap() + (most > least ? bar->sizeHint().width() : 0), m.grid);
    });
    return part;
}

void StockTab::setProduct(ProductId product)
{
    if (product == m_product) {
        m_model->reload();
    } else {
        m_product = product;
        m_model->setSource([this](const PageRequest &request) {
            return StockQueries(m_services.store.database()).ledger(m_product, request);
        });
        m_list->scrollToTop();
    }
    const Notice oversold = oversoldNotice(m_services.store, m_product);
    if (oversold.text.isEmpty())
        m_oversold->clear();
    else
        m_oversold->show(oversold);
    showDate();
    showCurve();
}

void StockTab::showDate()
{
    if (!m_product || !m_services.store.isOpen())
        return;
    const UtcMs end = m_date->date().addDays(1).startOfDay().toMSecsSinceEpoch() - 1;
    const bool isToday = m_date->date() == m_date->maximumDate();
    const Result<Quantity> quantity =
        StockQueries(m_services.store.database()).at(m_product, isToday ? m_services.clock.now() : end);
    if (quantity.ok())
        m_was->setText(isToday ? tr("is <b>%1</b>", "stock on a date").arg(stockText(*quantity))
                               : tr("was <b>%1</b>", "stock on a date").arg(stockText(*quantity)));
    m_curve->setMark(isToday ? 0 : end);
}

void StockTab::showCurve()
{
    const UtcMs now = m_services.clock.now();
    const UtcMs from = now - curveDays * dayMs;
    m_curve->setPoints(StockQueries(m_services.store.database()).curve(m_product, from).valueOr({}), from, now);
}

void StockTab::explain()
{
    StockExplanation::openFor(m_services, m_product, this);
}

void StockTab::correct()
{
    const Result<std::optional<Product>> product = ProductRepository(m_services.store.database()).find(m_product);
    if (product.ok() && *product)
        (new StockCorrection(m_services, **product, this))->open();
}

} // namespace evenstock
