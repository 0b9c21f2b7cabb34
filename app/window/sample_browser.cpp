// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sample_browser.h"

#include "app/window/sample_lists.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QString account = u"Vinted"_s;
constexpr qint64 firstId = 40'000'000'000; // Vinted's numbers do not fit 32 bits
constexpr int viewsALook = 4;

} // namespace

SampleBrowser::SampleBrowser(EngineClient &engine, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_clock(clock)
{
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &SampleBrowser::poll);
}

void SampleBrowser::step(const QString &command, const QJsonObject &arguments,
                         std::function<void(const QJsonObject &)> done)
{
    m_steps.push_back({.command = command, .arguments = arguments, .done = std::move(done)});
}

// Faster than anybody should be on Vinted: nothing here is anybody's account.
void SampleBrowser::start()
{
    const QString today = QDateTime::fromMSecsSinceEpoch(m_clock.now()).date().toString(Qt::ISODate);
    step(u"account.add"_s, {{u"marketplace"_s, u"vinted"_s},
                            {u"name"_s, account},
                            {u"test"_s, false},
                            {u"settings"_s, QJsonObject{{u"terms_accepted"_s, today + u" 1"_s},
                                                        {u"strategy"_s, u"manual"_s},
                                                        {u"draft"_s, u"false"_s},
                                                        {u"quiet_hours"_s, u"off"_s},
                                                        {u"calls_gap_ms"_s, u"0"_s},
                                                        {u"listing_gap_s"_s, u"5"_s},
                                                        {u"listings_per_hour"_s, u"60"_s},
                                                        {u"listings_per_day"_s, u"200"_s}}}});
    step(u"account.match"_s, {{u"account"_s, account}, {u"accept"_s, true}});
    for (const QJsonObject &clothes : sampleClothes())
        step(u"product.add"_s, clothes);
    step(u"bridge.pair.begin"_s, {{u"account"_s, account}}, [this](const QJsonObject &reply) {
        m_steps.push_front({.command = u"bridge.pair"_s,
                            .arguments = {{u"code"_s, reply.value("code"_L1)},
                                          {u"browser"_s, u"Simulated browser"_s},
                                          {u"version"_s, u"sample"_s}},
                            .done = [this](const QJsonObject &paired) {
                                m_browser = paired.value("browser"_L1).toInteger();
                                const QJsonObject user{{u"id"_s, 4711}, {u"login"_s, u"sample_wardrobe"_s}};
                                m_steps.push_front(
                                    {.command = u"bridge.session"_s,
                                     .arguments = {{u"browser"_s, m_browser},
                                                   {u"body"_s, QJsonObject{{u"platform"_s, u"vinted"_s},
                                                                           {u"connected"_s, true},
                                                                           {u"user"_s, user},
                                                                           {u"domain"_s, u"www.vinted.ie"_s}}}}});
                            }});
    });
    step(u"vinted.options"_s, {{u"account"_s, account}}, [this](const QJsonObject &) {
        m_poll.start();
        Q_EMIT ready();
    });
    next();
}

void SampleBrowser::next()
{
    if (m_steps.empty())
        return;
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    m_engine.call(step.command, step.arguments,
                  [self = QPointer(this), done = step.done](const Result<QJsonObject> &reply) {
                      if (!self)
                          return;
                      if (!reply) {
                          self->m_steps.clear();
                          Q_EMIT self->failed(reply.error());
                          return;
                      }
                      if (done)
                          done(*reply);
                      self->next();
                  });
}

void SampleBrowser::poll()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_engine.call(u"bridge.tasks"_s, {{u"browser"_s, m_browser}, {u"limit"_s, 1}},
                  [self = QPointer(this)](const Result<QJsonObject> &reply) {
                      if (!self)
                          return;
                      const QJsonArray tasks = reply ? reply->value("tasks"_L1).toArray() : QJsonArray();
                      if (reply && !tasks.isEmpty())
                          return self->work(tasks.first().toObject());
                      self->m_isBusy = false;
                      if (!reply && reply.error().code == ErrorCode::Unauthorized)
                          self->m_poll.stop(); // it was revoked
                  });
}

void SampleBrowser::work(const QJsonObject &task)
{
    const qint64 id = task.value("id"_L1).toInteger();
    m_engine.call(
        u"bridge.progress"_s,
        {{u"browser"_s, m_browser}, {u"task"_s, id}, {u"lease"_s, task.value("lease"_L1)}, {u"step"_s, u"simulated"_s}},
        [](const Result<QJsonObject> &) {});
    QTimer::singleShot(workMs, this, [this, task, id] {
        const QJsonObject body{
            {u"success"_s, true}, {u"lease"_s, task.value("lease"_L1)}, {u"result"_s, carryOut(task)}};
        m_engine.call(u"bridge.result"_s, {{u"browser"_s, m_browser}, {u"task"_s, id}, {u"body"_s, body}},
                      [self = QPointer(this)](const Result<QJsonObject> &) {
                          if (self)
                              self->m_isBusy = false;
                      });
    });
}

QJsonObject SampleBrowser::carryOut(const QJsonObject &task)
{
    const QString type = task.value("task_type"_L1).toString();
    const QJsonObject payload = task.value("payload"_L1).toObject();
    if (type == "vinted_publish"_L1)
        return publish(payload);
    if (type == "vinted_update"_L1)
        return change(payload);
    if (type == "vinted_delete"_L1)
        return takeOff(payload);
    if (type == "vinted_sync_wardrobe"_L1)
        return wardrobe();
    if (type == "vinted_options"_L1)
        return sampleVintedLists(payload.value("brands"_L1).toArray(), payload.value("catalog_ids"_L1).toArray());
    return {};
}

SampleBrowser::Piece *SampleBrowser::piece(qint64 id)
{
    const auto found = std::find_if(m_pieces.begin(), m_pieces.end(), [id](const Piece &one) { return one.id == id; });
    return found == m_pieces.end() ? nullptr : &*found;
}

QJsonObject SampleBrowser::publish(const QJsonObject &payload)
{
    const qint64 id = firstId + m_pieces.size() + 1;
    m_pieces.append({.id = id,
                     .title = payload.value("title"_L1).toString(),
                     .price = {{u"amount"_s, QString::number(payload.value("price"_L1).toDouble(), 'f', 2)},
                               {u"currency_code"_s, payload.value("currency"_L1)}},
                     .isDraft = payload.value("draft"_L1).toBool()});
    return {{u"vinted_id"_s, id},
            {u"url"_s, u"https://www.vinted.example/items/%1"_s.arg(id)},
            {u"image_ids"_s, QString::number(id + 1'000'000)}};
}

QJsonObject SampleBrowser::change(const QJsonObject &payload)
{
    const qint64 id = payload.value("vinted_id"_L1).toInteger();
    if (Piece *known = piece(id)) {
        known->title = payload.value("title"_L1).toString();
        known->price.insert(u"amount"_s, QString::number(payload.value("price"_L1).toDouble(), 'f', 2));
    }
    return {{u"vinted_id"_s, id}};
}

QJsonObject SampleBrowser::takeOff(const QJsonObject &payload)
{
    const qint64 id = payload.value("vinted_id"_L1).toInteger();
    if (Piece *known = piece(id); known && known->over.isEmpty())
        known->over = u"deleted"_s;
    return {{u"vinted_id"_s, id}};
}

// Each reading is a while later: people have looked, and what was looked at longest is bought.
QJsonObject SampleBrowser::wardrobe()
{
    bool isSold = std::any_of(m_pieces.begin(), m_pieces.end(), [](const Piece &one) { return one.over == "sold"_L1; });
    QJsonArray items;
    for (Piece &one : m_pieces) {
        if (one.over.isEmpty() && !one.isDraft && ++one.looks >= looksToSell && !isSold) {
            one.over = u"sold"_s;
            isSold = true;
        }
        const int views = one.looks * viewsALook + int(one.id % 7);
        items.append(QJsonObject{{u"id"_s, one.id},
                                 {u"title"_s, one.title},
                                 {u"price"_s, one.price},
                                 {u"url"_s, u"https://www.vinted.example/items/%1"_s.arg(one.id)},
                                 {u"view_count"_s, views},
                                 {u"favourite_count"_s, views / 6},
                                 {u"is_draft"_s, one.isDraft},
                                 {u"is_closed"_s, !one.over.isEmpty()},
                                 {u"item_closing_action"_s, one.over}});
    }
    return {{u"items"_s, items}, {u"complete"_s, true}};
}

} // namespace evenstock
