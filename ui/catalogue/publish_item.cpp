// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/publish_item.h"

#include "models/views/name_match.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/picture_label.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int typingPauseMs = 400;

} // namespace

PublishItem::PublishItem(const ViewServices &services, QString title, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(std::move(title))
{
    const Metrics m(font());
    m_picture = new PictureLabel(m.space(10), this);
    m_name = new ElidedLabel({}, TypeSize::Body, Ink::Text, this);
    m_name->setObjectName(u"publishItem"_s);
    m_name->setBold(true);
    m_set = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary, this);
    m_set->setObjectName(u"publishItemSet"_s);
    m_notice = new NoticeLine(this);
    m_notice->setObjectName(u"publishItemNotice"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_set);
    words->addWidget(m_notice);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.space(2));
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PublishItem::lookUp);
}

void PublishItem::ask(const QString &channel, const QString &number, const QJsonObject &attributes)
{
    const QString asked = number.isEmpty() ? QString() : channel + u'\n' + number;
    m_channel = channel;
    m_attributes = attributes;
    if (std::exchange(m_asked, asked) == asked || asked.isEmpty())
        return;
    say(ItemState::Running, tr("Looking up what %1 is…").arg(number));
    m_pause.start();
}

void PublishItem::lookUp()
{
    if (m_asked.isEmpty())
        return;
    m_services.requests.send(
        this, u"publish.item"_s, {{u"account"_s, m_channel}, {u"attributes"_s, m_attributes}},
        [this, asked = m_asked](const QJsonObject &reply) {
            if (asked == m_asked)
                showItem(reply);
        },
        [this, asked = m_asked](const Error &error) {
            if (asked == m_asked)
                say(ItemState::Warning,
                    tr("What this number stands for could not be looked up: %1").arg(failureText(error)));
        });
}

void PublishItem::showItem(const QJsonObject &item)
{
    if (!item[u"known"].toBool()) {
        say(ItemState::Warning, tr("%1 shows nothing under %2: there is no such card, or nobody offers it now. Compare "
                                   "the number with the page of the card there before you publish.")
                                    .arg(m_channel, item[u"id"].toString()));
        return;
    }
    m_answered = true;
    const QString name = item[u"name"].toString();
    const QString set = item[u"set"].toString();
    m_picture->setPicture(item[u"picture"].toString(), name);
    m_name->setText(name);
    m_set->setText(set.isEmpty() ? item[u"id"].toString()
                                 : tr("%1 · %2", "expansion, number").arg(set, item[u"id"].toString()));
    m_notice->clear();
    if (!isLikelySame(m_title, name))
        m_notice->show(
            {.text = tr("Your product is called “%1”, this is “%2”. Is it the right number?").arg(m_title, name)});
    for (QWidget *shown :
         {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_set)})
        shown->show();
    Q_EMIT answered();
}

void PublishItem::say(ItemState state, const QString &words)
{
    m_answered = state != ItemState::Running;
    for (QWidget *hidden :
         {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_set)})
        hidden->hide();
    m_notice->show({.state = state, .text = words});
    Q_EMIT answered();
}

} // namespace evenstock
