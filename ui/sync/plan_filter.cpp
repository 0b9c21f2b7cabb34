// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/plan_filter.h"

#include "models/views/field_words.h"
#include "models/views/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

PlanFilter::PlanFilter(PlanModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    m_bar = new FilterBar(tr("Product or field"), this);
    m_bar->field()->setObjectName(u"planField"_s);
    m_channels = new QComboBox(this);
    m_channels->setObjectName(u"planChannelChoice"_s);
    m_channels->setAccessibleName(tr("Channel"));
    m_bar->addWidget(m_channels);
    m_fields = new QComboBox(this);
    m_fields->setObjectName(u"planFields"_s);
    m_fields->setAccessibleName(tr("Field"));
    m_bar->addWidget(m_fields);
    m_bar->addWidget(ways());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(promise());
    column->addWidget(m_bar);
    connect(m_bar, &FilterBar::textChanged, this, &PlanFilter::filter);
    connect(m_channels, &QComboBox::currentIndexChanged, this, &PlanFilter::filter);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &PlanFilter::filter);
    connect(m_ways, &QButtonGroup::idClicked, this, &PlanFilter::filter);
}

QWidget *PlanFilter::promise()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_promise = new StateLabel(part);
    m_promise->setState(ItemState::Info, tr("Nothing is written yet."));
    m_promise->setQuiet(true);
    QFont bold = font();
    bold.setBold(true);
    m_promise->setFont(bold);
    m_age = new TextLabel({}, TypeSize::Body, Ink::Secondary);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.margin(), 0, m.margin(), m.space(2));
    row->setSpacing(m.gap());
    row->addWidget(m_promise);
    row->addWidget(m_age, 1);
    for (StateLabel **label : {&m_in, &m_out, &m_decide, &m_check}) {
        *label = new StateLabel(part);
        (*label)->setQuiet(true);
        row->addWidget(*label);
    }
    return part;
}

QWidget *PlanFilter::ways()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_ways = new QButtonGroup(this);
    const std::pair<PlanModel::Shown, QString> offers[] = {{PlanModel::Shown::All, tr("All")},
                                                           {PlanModel::Shown::In, tr("Comes in")},
                                                           {PlanModel::Shown::Out, tr("Goes out")},
                                                           {PlanModel::Shown::ToCheck, tr("To check")}};
    for (const auto &[shown, words] : offers) {
        QToolButton *button = quietButton(words, {}, part);
        button->setCheckable(true);
        button->setChecked(shown == PlanModel::Shown::All);
        m_ways->addButton(button, static_cast<int>(shown));
        row->addWidget(button);
    }
    return part;
}

void PlanFilter::leadsTo(QAbstractItemView *list)
{
    m_bar->leadsTo(list);
}

QLineEdit *PlanFilter::field() const
{
    return m_bar->field();
}

void PlanFilter::filter()
{
    m_model.setFilter({.text = m_bar->text(),
                       .field = m_fields->currentData().toString(),
                       .plan = PlanId{m_channels->currentData().toLongLong()},
                       .shown = static_cast<PlanModel::Shown>(m_ways->checkedId())});
    const int shown = m_model.shownCount();
    m_bar->setShown(shown < m_model.count() ? tr("%1 shown").arg(countText(shown)) : QString());
}

// Another plan: all of it is shown, and the fields are those that it has.
void PlanFilter::clear()
{
    const QSignalBlocker quiet(m_fields);
    const QSignalBlocker quietToo(m_channels);
    m_bar->setText({});
    m_channels->clear();
    m_channels->addItem(tr("All channels"), 0);
    for (auto it = m_model.channels().cbegin(); it != m_model.channels().cend(); ++it)
        m_channels->addItem(it->name, static_cast<qlonglong>(it.key().value));
    m_channels->setVisible(m_model.channels().size() > 1);
    m_ways->button(static_cast<int>(PlanModel::Shown::All))->setChecked(true);
    m_fields->clear();
    m_fields->addItem(tr("All fields"), QString());
    for (const QString &field : m_model.fields())
        m_fields->addItem(fieldTitle(field), field);
    filter();
}

void PlanFilter::showPromise(PlanPart part)
{
    if (part == PlanPart::Whole)
        return m_promise->setState(ItemState::Info, tr("Nothing is written yet."));
    m_promise->setState(ItemState::Warning, tr("These were left alone."));
    m_age->setText(tr("They are no longer what the preview showed. Work it out again to see what is due now."));
}

void PlanFilter::showCounts(const QString &age)
{
    const PlanModel::Counts counts = m_model.counts();
    m_age->setText(age);
    m_in->setState(ItemState::Incoming, tr("%n come(s) in", nullptr, counts.in));
    m_out->setState(ItemState::Outgoing, tr("%n go(es) out", nullptr, counts.out));
    m_decide->setState(ItemState::Conflict, tr("%n for you to decide", nullptr, counts.toDecide));
    m_check->setState(ItemState::Warning, tr("%n to check", nullptr, counts.toCheck));
    m_decide->setVisible(counts.toDecide > 0);
    m_check->setVisible(counts.toCheck > 0);
}

} // namespace evenstock
