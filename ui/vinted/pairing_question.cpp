// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/pairing_question.h"

#include "models/views/read_store.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/notice_line.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

QString pairingCodeText(const QString &code)
{
    return code.size() == 8 ? code.left(4) + u'-' + code.mid(4) : code;
}

PairingQuestion::PairingQuestion(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    m_notice = new NoticeLine(this);
    m_notice->setObjectName(u"pairingQuestion"_s);
    for (QPushButton *button : m_notice->findChildren<QPushButton *>())
        button->setAutoDefault(false); // nobody is let in by Enter
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    hide();
    connect(&services.store, &ReadStore::changed, this, [this](const QSet<QString> &kinds) {
        if (kinds.contains(u"pairing"_s))
            look();
    });
}

void PairingQuestion::look()
{
    m_services.requests.send(
        this, u"bridge.pair.waiting"_s, {},
        [this](const QJsonObject &reply) {
            const QJsonArray requests = reply[u"requests"].toArray();
            if (!requests.isEmpty())
                return ask(requests.first().toObject());
            m_notice->clear();
            hide();
        },
        [](const Error &) {}); // asked again with the next news
}

void PairingQuestion::ask(const QJsonObject &request)
{
    const qint64 number = request[u"request"].toInteger();
    const QString name = request[u"name"].toString();
    const QString code = pairingCodeText(request[u"code"].toString());
    const QString account = request[u"account"].toString();
    const QString text =
        name.isEmpty() ? tr("A browser asks to work for %1: code %2. Does it show the same code?").arg(account, code)
                       : tr("%1 asks to work for %2: code %3. Does it show the same code?").arg(name, account, code);
    m_notice->show({.state = ItemState::Info,
                    .text = text,
                    .details = request[u"origin"].toString(),
                    .action = tr("Confirm"),
                    .act = [this, number] { answer(u"bridge.pair.confirm"_s, number); },
                    .otherAction = tr("Refuse"),
                    .otherAct = [this, number] { answer(u"bridge.pair.refuse"_s, number); }});
    show();
}

void PairingQuestion::answer(const QString &command, qint64 request)
{
    m_notice->clear();
    hide();
    m_services.requests.send(this, command, {{u"request"_s, request}}, {}, [this](const Error &error) {
        if (error.code != ErrorCode::NotFound) // it gave up by itself
            Q_EMIT m_services.requests.failed(error);
    });
}

} // namespace evenstock
