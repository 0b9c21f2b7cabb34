// SPDX-License-Identifier: GPL-3.0-or-later
// What the detail is made of.
#include "ui/catalogue/stock_explanation.h"
#include "ui/conflicts/conflict_detail.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/picture_label.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace evenstock {

QWidget *ConflictDetail::head()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_picture = new PictureLabel(m.space(11), part);
    m_title = new ElidedLabel({}, TypeSize::Heading);
    m_tile = new ChannelTile(ChannelTile::Size::Small, part);
    m_where = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary);
    m_product = linkButton(tr("Open product"), part);
    m_site = linkButton(tr("Open there"), part);
    m_why = linkButton(StockExplanation::offerText(), part);
    connect(m_why, &QPushButton::clicked, this, [this] {
        if (!m_conflicts.isEmpty())
            StockExplanation::openFor(m_services, m_conflicts.first().product, this);
    });
    for (QPushButton *link : {m_product, m_why, m_site})
        link->setFont(scaledFont(font(), TypeSize::Caption));
    connect(m_product, &QPushButton::clicked, this, [this] {
        if (!m_conflicts.isEmpty())
            Q_EMIT openRequested({.view = View::Catalogue, .id = m_conflicts.first().product.value});
    });
    connect(m_site, &QPushButton::clicked, this, [this] {
        if (!m_conflicts.isEmpty())
            QDesktopServices::openUrl(QUrl(m_conflicts.first().url));
    });
    m_position = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_before = new QPushButton(lineIcon(u"arrow_up"_s), u"K"_s, part);
    m_after = new QPushButton(lineIcon(u"arrow_down"_s), u"J"_s, part);
    m_before->setAccessibleName(tr("Previous conflict"));
    m_after->setAccessibleName(tr("Next conflict"));
    connect(m_before, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(1); });

    m_all = new QPushButton(tr("Show all"), part);
    m_all->setObjectName(u"showAllConflicts"_s);
    connect(m_all, &QPushButton::clicked, this, &ConflictDetail::allRequested);

    auto *second = new QHBoxLayout;
    second->setSpacing(m.space(2) - 2);
    second->addWidget(m_tile);
    second->addWidget(m_where, 1);
    second->addWidget(m_product);
    second->addWidget(m_why);
    second->addWidget(m_site);
    auto *words = new QVBoxLayout;
    words->setSpacing(m.grid / 2);
    words->addWidget(m_title);
    words->addLayout(second);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.margin(), m.space(2) + 2, m.margin(), m.space(2) + 2);
    row->setSpacing(m.gap());
    row->addWidget(m_picture);
    row->addLayout(words, 1);
    row->addWidget(m_position);
    row->addWidget(m_before);
    row->addWidget(m_after);
    row->addWidget(m_all);
    return part;
}

QWidget *ConflictDetail::rulePart()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_always = new QCheckBox(tr("Always do this for"), part);
    m_always->setObjectName(u"alwaysDoThis"_s);
    m_ruleField = new QComboBox(part);
    m_ruleField->setAccessibleName(tr("Field of the rule"));
    m_ruleField->setSizeAdjustPolicy(QComboBox::AdjustToContents); // fields change with the conflict
    m_ruleWords = new TextLabel;
    connect(m_ruleField, &QComboBox::currentIndexChanged, this, &ConflictDetail::showDecisions);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.margin(), m.space(2), m.margin(), m.space(2));
    row->setSpacing(m.space(2));
    row->addWidget(m_always);
    row->addWidget(m_ruleField);
    row->addWidget(m_ruleWords);
    m_promise = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_promise->setWordWrap(true);
    m_promise->setObjectName(u"rulePromise"_s);
    m_promise->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_promise, 1);
    return part;
}

QWidget *ConflictDetail::actions()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    auto *mine = new QPushButton(tr("Keep all mine"), part);
    auto *theirs = new QPushButton(tr("Take all theirs"), part);
    m_alike = new QPushButton(part);
    m_alike->setObjectName(u"applyAlike"_s);
    QToolButton *skip = quietButton(tr("Skip"), {}, part);
    m_save = new QPushButton(part);
    m_save->setObjectName(u"saveDecisions"_s);
    m_save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    makePrimary(m_save);
    for (QPushButton *button : {mine, theirs, m_alike, m_save})
        makeLarge(button);
    connect(mine, &QPushButton::clicked, this, [this] { pickAll(Take::Local); });
    connect(theirs, &QPushButton::clicked, this, [this] { pickAll(Take::Remote); });
    connect(m_alike, &QPushButton::clicked, this, &ConflictDetail::askAlike);
    connect(skip, &QToolButton::clicked, this, &ConflictDetail::skipped);
    connect(m_save, &QPushButton::clicked, this, &ConflictDetail::save);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.margin(), m.space(2) + 2, m.margin(), m.space(2) + 2);
    row->setSpacing(m.space(2));
    row->addWidget(mine);
    row->addWidget(theirs);
    row->addWidget(m_alike);
    m_elsewhere = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary);
    m_elsewhere->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_elsewhere, 1);
    row->addWidget(skip);
    row->addWidget(m_save);
    return part;
}

} // namespace evenstock
