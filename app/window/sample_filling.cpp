// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sample_filling.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace evenstock {

SampleFilling::SampleFilling(EngineClient &engine, const QJsonArray &marketplaces, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    for (const QJsonValue &value : marketplaces) {
        const QJsonObject marketplace = value.toObject();
        const QJsonValue name = marketplace.value("name"_L1);
        QJsonObject settings = marketplace.value("settings"_L1).toObject();
        settings.insert(u"strategy"_s, u"manual"_s); // to practise
        m_requests.push_back({.command = u"account.add"_s,
                              .arguments = {{u"marketplace"_s, marketplace.value("marketplace"_L1)},
                                            {u"name"_s, name},
                                            {u"url"_s, marketplace.value("url"_L1)},
                                            {u"settings"_s, settings},
                                            {u"secrets"_s, marketplace.value("secrets"_L1)}}});
        // Invented listings have no products they could be linked to wrongly.
        m_requests.push_back({.command = u"account.match"_s, .arguments = {{u"account"_s, name}, {u"accept"_s, true}}});
    }
    // The others keep to slower limits, and follow when there is something to see.
    const QJsonArray first{marketplaces.first().toObject().value("name"_L1)};
    m_requests.push_back({.command = u"sync.start"_s,
                          .arguments = {{u"accounts"_s, first}, {u"mode"_s, u"full"_s}, {u"cause"_s, u"manual"_s}},
                          .done = [this] { Q_EMIT opened(); }});
    m_requests.push_back({.command = u"sync.wait"_s, .done = [this] { Q_EMIT filled(); }});
}

void SampleFilling::start()
{
    sendNext();
}

void SampleFilling::sendNext()
{
    if (m_requests.empty())
        return;
    const Request request = std::move(m_requests.front());
    m_requests.pop_front();
    m_engine.call(request.command, request.arguments,
                  [self = QPointer(this), done = request.done](const Result<QJsonObject> &reply) {
                      if (!self)
                          return;
                      if (!reply) {
                          self->m_requests.clear();
                          Q_EMIT self->failed(reply.error());
                          return;
                      }
                      if (done)
                          done();
                      if (self)
                          self->sendNext();
                  });
}

} // namespace evenstock
