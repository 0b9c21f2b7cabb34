// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/publish_outlook.h"

#include "models/views/field_words.h"
#include "ui/catalogue/publish_refusal.h"
#include "ui/shell/requests.h"
#include "ui/widgets/text_label.h"

#include <QJsonArray>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qsizetype mostLetters = 120; // of one value; a description is longer

} // namespace

PublishOutlook::PublishOutlook(const ViewServices &services, QString sku, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_sku(std::move(sku))
{
    m_words = new TextLabel(tr("Looking…"), TypeSize::Body, Ink::Secondary);
    m_words->setObjectName(u"publishOutlook"_s);
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
}

void PublishOutlook::look(const QString &channel)
{
    m_channel = channel;
    m_isRefused = false;
    m_words->setText(tr("Looking…"));
    m_services.requests.send(
        this, u"publish"_s, {{u"skus"_s, QJsonArray{m_sku}}, {u"account"_s, channel}, {u"dry_run"_s, true}},
        [this, channel](const QJsonObject &reply) {
            if (channel != m_channel)
                return;
            showReply(reply);
            Q_EMIT answered();
        },
        [this, channel](const Error &) {
            if (channel == m_channel)
                m_words->setText(tr("It cannot be foreseen now."));
        });
}

void PublishOutlook::showReply(const QJsonObject &reply)
{
    const QJsonObject refused = reply[u"refused"].toArray().first().toObject();
    if (!refused.isEmpty()) {
        m_isRefused = true;
        m_words->setText(tr("Not yet: %1").arg(publishRefusal(refused)));
        return;
    }
    const QJsonObject row = reply[u"rows"].toArray().first().toObject();
    const QJsonObject sends = row[u"sends"].toObject();
    QStringList lines;
    const auto add = [&lines](const QString &title, QString value) {
        if (value.size() > mostLetters)
            value = value.left(mostLetters).trimmed() + u'…';
        lines.append(tr("%1: %2", "field, value").arg(title, value.replace(u'\n', u' ')));
    };
    for (const Field field : {Field::Title, Field::Price, Field::Category, Field::Condition, Field::Description}) {
        const QString value = sends.value(fieldName(field)).toString();
        if (!value.isEmpty())
            add(fieldTitle(field), fieldValueText(field, value));
    }
    if (row.contains(u"to"_s))
        add(tr("Pieces"), row[u"to"].toString());
    m_words->setText(lines.join(u'\n'));
}

} // namespace evenstock
