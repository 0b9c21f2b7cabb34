// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sample_practice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int answerMs = 5000;

Money raised(const Money &price, int percent)
{
    return {price.minor + price.minor * percent / 100 + 1, price.currency};
}

} // namespace

SamplePractice::SamplePractice(EngineClient &engine, const QJsonObject &announcement, const QList<Offer> &offers,
                               QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_control(announcement.value("control"_L1).toString())
    , m_token(announcement.value("control_token"_L1).toString().toUtf8())
{
    const QJsonObject marketplace = announcement.value("marketplaces"_L1)[0].toObject();
    here(u"sync.pause"_s); // or the change here would be sent before the one there is read
    for (const Offer &offer : offers) {
        const Money theirs = raised(offer.price, 8);
        const Money ours = raised(offer.price, 15);
        there(u"edit"_s, {{u"marketplace"_s, marketplace.value("marketplace"_L1)},
                          {u"sku"_s, offer.sku},
                          {u"price"_s, moneyDecimal(theirs)}});
        here(u"product.set"_s,
             {{u"sku"_s, offer.sku}, {u"price_minor"_s, qint64(ours.minor)}, {u"currency"_s, ours.currency}});
    }
    const QJsonObject read{{u"accounts"_s, QJsonArray{marketplace.value("name"_L1)}},
                           {u"mode"_s, u"full"_s},
                           {u"no_push"_s, true},
                           {u"cause"_s, u"manual"_s}};
    here(u"sync.start"_s, read);
    here(u"sync.wait"_s);
    here(u"sync.resume"_s);
    here(u"sync.start"_s, {{u"all"_s, true}, {u"mode"_s, u"full"_s}, {u"cause"_s, u"manual"_s}}); // and the others
    here(u"sync.wait"_s);
    // Last, or the next reading would have solved what there is to look at.
    there(u"faults"_s, {{u"spec"_s, u"odd:n=30"_s}});
    here(u"sync.start"_s, read);
}

void SamplePractice::start()
{
    next();
}

void SamplePractice::here(const QString &command, const QJsonObject &arguments)
{
    m_steps.emplace_back([this, command, arguments] {
        m_engine.call(command, arguments, [self = QPointer(this)](const Result<QJsonObject> &reply) {
            if (!self)
                return;
            if (reply)
                self->next();
            else
                Q_EMIT self->failed(reply.error());
        });
    });
}

void SamplePractice::there(const QString &verb, const QJsonObject &arguments)
{
    m_steps.emplace_back([this, verb, arguments] {
        QNetworkRequest request(QUrl(m_control.toString() + u'/' + verb));
        request.setRawHeader("Authorization", "Bearer " + m_token);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setTransferTimeout(answerMs);
        QNetworkReply *reply = m_network.post(request, QJsonDocument(arguments).toJson(QJsonDocument::Compact));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            if (reply->error() == QNetworkReply::NoError)
                next();
            else
                Q_EMIT failed(makeError(ErrorCode::Offline, u"the sample shop: %1"_s.arg(reply->errorString())));
        });
    });
}

void SamplePractice::next()
{
    if (m_steps.empty()) {
        Q_EMIT done();
        return;
    }
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    step();
}

} // namespace evenstock
