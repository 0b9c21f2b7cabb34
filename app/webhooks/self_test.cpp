// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/self_test.h"

#include <QNetworkReply>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <algorithm>
#include <iterator>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

SelfTest::SelfTest(QObject *parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SelfTest::run);
}

SelfTest::~SelfTest()
{
    changed = {};
    watch({});
}

void SelfTest::watch(const QString &publicUrl)
{
    if (std::exchange(m_url, publicUrl) == publicUrl)
        return;
    m_next.stop();
    m_view = {.runs = m_view.runs};
    if (auto *reply = std::exchange(m_reply, nullptr))
        reply->abort();
    if (!m_url.isEmpty())
        run();
}

void SelfTest::run()
{
    if (m_url.isEmpty() || m_reply)
        return;
    m_nonce.clear();
    for (int i = 0; i < 4; ++i)
        m_nonce += u"%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    m_hasArrived = false;
    m_begun = std::chrono::steady_clock::now();
    QUrl url(m_url + u"/healthz"_s);
    QUrlQuery query;
    query.addQueryItem(u"nonce"_s, m_nonce);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(patienceMs);
    QNetworkReply *reply = m_network.get(request);
    m_reply = reply;
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (std::exchange(m_reply, m_reply == reply ? nullptr : m_reply) == reply)
            finished(*reply);
    });
}

void SelfTest::arrived(const QString &nonce)
{
    if (!m_nonce.isEmpty() && nonce == m_nonce)
        m_hasArrived = true;
}

void SelfTest::finished(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = reply.error();
    m_nonce.clear();
    if (m_hasArrived)
        m_view.link = status == 200 ? Link::Good : Link::WayBack;
    else if (status != 0)
        m_view.link = Link::Elsewhere; // somebody answered, not we
    else if (error == QNetworkReply::HostNotFoundError)
        m_view.link = Link::Name;
    else if (error == QNetworkReply::SslHandshakeFailedError)
        m_view.link = Link::Certificate;
    else
        m_view.link = Link::Connection;
    m_view.tookMs =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_begun).count();
    ++m_view.runs;
    m_next.start(m_view.link == Link::Good ? std::chrono::milliseconds(every) : std::chrono::milliseconds(soon));
    if (changed)
        changed();
}

namespace {

struct LinkWords {
    SelfTest::Link link;
    const char *name;
    const char *sentence;
};

constexpr LinkWords linkWords[] = {
    {SelfTest::Link::Untested, "untested", "not tested yet"},
    {SelfTest::Link::Good, "good", "messages arrive"},
    {SelfTest::Link::Name, "name", "the name of the public address is not known on the Internet"},
    {SelfTest::Link::Connection, "connection", "nobody answers at the public address"},
    {SelfTest::Link::Certificate, "certificate", "the certificate of the public address is not trusted"},
    {SelfTest::Link::Elsewhere, "elsewhere", "the public address is answered, but not by this computer"},
    {SelfTest::Link::WayBack, "way_back", "messages arrive, but their answers get lost on the way back"}};

const LinkWords &wordsOf(SelfTest::Link link)
{
    const auto found = std::find_if(std::begin(linkWords), std::end(linkWords),
                                    [link](const LinkWords &row) { return row.link == link; });
    return found != std::end(linkWords) ? *found : linkWords[0];
}

} // namespace

QString selfTestLinkName(SelfTest::Link link)
{
    return QString::fromLatin1(wordsOf(link).name);
}

QString selfTestLinkSentence(SelfTest::Link link)
{
    return QString::fromLatin1(wordsOf(link).sentence);
}

} // namespace evenstock
