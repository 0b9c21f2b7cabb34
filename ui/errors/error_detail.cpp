// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errors/error_detail.h"

#include "models/store/order_repository.h"
#include "models/store/product_repository.h"
#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/problems_model.h"
#include "models/views/read_store.h"
#include "ui/errors/attempts_list.h"
#include "ui/errors/wire_text.h"
#include "ui/orders/doubtful_sale.h"
#include "ui/orders/link_line.h"
#include "ui/shell/error_text.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/picture_label.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// Why the other side did not take it, in the window's language where the sentence is ours.
QString reasonText(const ProblemRow &problem)
{
    const QString sentence = refusalSentence(
        {.code = errorCodeFromName(problem.code).value_or(ErrorCode::Rejected), .detail = problem.detail, .item = {}});
    return sentence.isEmpty() ? problem.detail : sentence;
}

constexpr auto orderItem = "order "_L1; // what the item of an order's error begins with

struct StateWords {
    ItemState state;
    QString words;
};

StateWords stateOf(const ProblemRow &problem)
{
    if (problem.state == "dismissed"_L1)
        return {ItemState::NotListed, ErrorDetail::tr("Dismissed")};
    if (problem.state != "open"_L1)
        return {ItemState::Agreed, ErrorDetail::tr("Solved")};
    switch (severityFromName(problem.severity).value_or(Severity::Error)) {
    case Severity::Urgent:
        return {ItemState::Urgent, ErrorDetail::tr("Urgent")};
    case Severity::Warning:
        return {ItemState::Warning, ErrorDetail::tr("Warning")};
    case Severity::Hint:
        return {ItemState::Hint, ErrorDetail::tr("Hint")};
    default:
        return {ItemState::Error, ErrorDetail::tr("Error")};
    }
}

} // namespace

ErrorWords ErrorDetail::wordsOf(const ProblemView &view)
{
    return problemWords(view.problem, view.channel);
}

ErrorDetail::ErrorDetail(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(body());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_nothing = new TextLabel(tr("Choose a problem to see what to do."), TypeSize::Body, Ink::Secondary);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_notice = new NoticeLine(this);
    QWidget *top = head();
    m_parts = {top, new HairLine(HairLine::Weight::Line), scroll, new HairLine(HairLine::Weight::Line), foot()};
    column->addWidget(m_nothing, 1);
    for (QWidget *part : std::as_const(m_parts)) {
        column->addWidget(part, part == scroll ? 1 : 0);
        if (part == top)
            column->addWidget(m_notice);
    }
    clear();
}

void ErrorDetail::clear()
{
    m_notice->clear();
    m_problem = {};
    for (QWidget *part : std::as_const(m_parts))
        part->hide();
    m_nothing->show();
}

void ErrorDetail::setProblem(const ProblemView &view, std::int64_t alike)
{
    m_nothing->hide();
    for (QWidget *part : std::as_const(m_parts))
        part->show();
    // What was said of a try is over with whatever came of it.
    const ProblemRow &before = m_problem.problem;
    if (view.problem.id != before.id || view.problem.lastAt != before.lastAt || view.problem.count != before.count ||
        view.problem.state != before.state)
        m_notice->clear();
    m_problem = view;
    m_alike = alike;
    const ProblemRow &problem = view.problem;
    const ErrorWords words = wordsOf(view);
    const StateWords state = stateOf(problem);
    m_state->setState(state.state, state.words);
    m_state->show();
    m_tile->setVisible(bool(problem.account));
    m_tile->setBadge(m_services.accounts.badge(problem.account), view.channel);
    const QString tries = tr("seen %n time(s)", nullptr, problem.count);
    const QString when = agoText(problem.lastAt, m_services.clock.now());
    m_when->setText(view.channel.isEmpty()
                        ? tr("%1, %2", "when, how often").arg(when, tries)
                        : tr("%1, %2, %3", "channel, when, how often").arg(view.channel, when, tries));
    m_title->setText(words.title);
    const QString name = ProblemsModel::itemText(view); // as in the list
    m_item->setText(view.sku.isEmpty() || view.sku == name ? name : name + u"   "_s + view.sku);
    m_item->setVisible(!name.isEmpty());
    m_picture->setVisible(bool(problem.product));
    if (problem.product)
        m_picture->setPicture(pictureOf(problem.product), name);
    const bool isAnswered = problem.kind == "delivery"_L1 && !problem.detail.isEmpty();
    m_meaning->setText(isAnswered
                           ? tr("%1 The reason given: %2", "meaning, answer").arg(words.meaning, reasonText(problem))
                           : words.meaning);
    m_remedy->setText(words.remedy);
    m_solve->setText(words.action);
    m_solve->setVisible(!words.action.isEmpty() && problem.state == "open"_L1);
    showEvidence();
    const bool isOpen = problem.state == "open"_L1;
    const bool canRetry = ProblemsModel::isTried(problem);
    m_retry->setVisible(canRetry);
    m_retry->setEnabled(isOpen);
    m_retryAll->setVisible(canRetry && alike > 1);
    m_retryAll->setText(tr("Retry all %1").arg(alike));
    m_retryAll->setEnabled(isOpen);
    m_dismiss->setEnabled(isOpen);
    m_dismissAll->setVisible(alike > 1);
    m_dismissAll->setText(tr("Dismiss all %1").arg(alike));
    m_dismissAll->setEnabled(isOpen);
    // Where the button that solves it leads there, one is enough.
    const bool leadsThere = !m_solve->isHidden() && wayOf(problem) == Way::Order;
    const bool leadsToProduct = !m_solve->isHidden() && wayOf(problem) == Way::Product;
    m_product->setVisible(problem.product && !leadsToProduct);
    m_orderId = orderOf(problem);
    m_order->setVisible(m_orderId && !leadsThere);
    m_link->setVisible(isOpen && saleToLink().has_value());
}

// With the next try that the list shows.
ProblemView ErrorDetail::asTried() const
{
    ProblemView view = m_problem;
    view.problem.nextTryAt = ProblemsModel::nextTryOf(view.problem, m_services.accounts, m_services.clock.now());
    return view;
}

QString ErrorDetail::pictureOf(ProductId id) const
{
    if (!m_services.store.isOpen())
        return {};
    const auto product = ProductRepository(m_services.store.database()).find(id);
    const QString images = product && *product ? (*product)->images : QString();
    return QJsonDocument::fromJson(images.toUtf8()).array().first().toString();
}

void ErrorDetail::showEvidence()
{
    m_evidence = {};
    if (m_services.store.isOpen())
        m_evidence = ProblemEvidence::of(m_services.store.database(), asTried());
    const UtcMs now = m_services.clock.now();
    m_attempts->setAttempts(m_evidence.attempts(now), now);
    m_tried->setVisible(ProblemsModel::isTried(m_problem.problem));
    m_wire->setText(m_evidence.request(), m_evidence.answer());
}

// An order that could not be read had no row yet; it may have one by now.
OrderId ErrorDetail::orderOf(const ProblemRow &problem) const
{
    if (problem.order || problem.kind != "item"_L1 || !m_services.store.isOpen())
        return problem.order;
    if (!problem.item.startsWith(orderItem)) // a sale that did not arrive where it was passed on to bears its code
        return doubtfulSale(problem.item);
    const auto order =
        OrderRepository(m_services.store.database()).find(problem.account, problem.item.mid(orderItem.size()));
    return order && *order ? (*order)->id : OrderId{};
}

OrderId ErrorDetail::doubtfulSale(const QString &code) const
{
    for (const OrderId order : OrderQueries(m_services.store.database()).byCode(code).valueOr({})) {
        if (DoubtfulSale::of(m_services, order))
            return order;
    }
    return {};
}

// What was sold without our knowing what it is; a listing that may be any of several products.
std::optional<UnknownLine> ErrorDetail::saleToLink() const
{
    const ProblemRow &problem = m_problem.problem;
    if (problem.kind == relistingProblem)
        return UnknownLine{.channel = m_problem.channel, .listing = problem.arguments.value(u"listing"_s).toString()};
    if (problem.kind != "unmatched_sale"_L1 || !m_services.store.isOpen())
        return std::nullopt;
    const auto order = OrderQueries(m_services.store.database()).find(problem.order);
    if (!order || !*order)
        return std::nullopt;
    const QString line = problem.fingerprint.section(u':', 1); // "unmatched:<id of the line>"
    for (const OrderLineView &one : (*order)->lines) {
        if (QString::number(one.id.value) == line && isUnknownLine(one))
            return unknownLine((*order)->order, one);
    }
    return std::nullopt;
}

void ErrorDetail::linkSale()
{
    if (const auto line = saleToLink())
        askForProduct(m_services, this, *line, [this](const Notice &notice) { m_notice->show(notice); });
}

QString ErrorDetail::report() const
{
    const ProblemRow &problem = m_problem.problem;
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + u": "_s + value);
    };
    lines.append(isoUtc(problem.lastAt));
    add(u"kind"_s, problem.kind);
    add(u"code"_s, problem.code);
    add(u"channel"_s, m_problem.channel);
    add(u"item"_s, problem.item);
    add(u"listing"_s, m_problem.externalId);
    add(u"order"_s, m_problem.orderCode);
    if (problem.httpStatus > 0)
        add(u"http"_s, QString::number(problem.httpStatus));
    add(u"request id"_s, problem.requestId);
    for (const ProblemAttempt &attempt : m_evidence.attempts(m_services.clock.now()))
        lines.append(isoUtc(attempt.at) + u' ' + attempt.what + u' ' + attempt.outcome);
    for (const QString &text : {m_evidence.request(), m_evidence.answer()}) {
        if (!text.isEmpty())
            lines.append(u'\n' + text);
    }
    return lines.join(u'\n');
}

// As the words on the button say: a change in doubt is certain after a sync, whatever product it is of.
ErrorDetail::Way ErrorDetail::wayOf(const ProblemRow &problem)
{
    if (problem.kind == "late_order"_L1)
        return Way::Reverse;
    if (problem.order)
        return Way::Order;
    if (problem.code == errorCodeName(ErrorCode::InDoubt) && problem.account)
        return Way::Sync;
    if (problem.product)
        return Way::Product;
    if (problem.code == errorCodeName(ErrorCode::Unauthorized))
        return Way::SignIn;
    return problem.code == errorCodeName(ErrorCode::Conflict) ? Way::Conflicts : Way::Sync;
}

// The button leads to where the cause is mended.
void ErrorDetail::solve()
{
    const ProblemRow &problem = m_problem.problem;
    switch (wayOf(problem)) {
    case Way::Reverse:
        return send(u"error.reverse"_s, false);
    case Way::Order:
        return Q_EMIT openRequested({.view = View::Orders, .id = problem.order.value});
    case Way::Product:
        return Q_EMIT openRequested({.view = View::Catalogue, .id = problem.product.value});
    case Way::SignIn:
        return Q_EMIT openRequested({.view = View::Channels, .id = problem.account.value, .filter = u"sign_in"_s});
    case Way::Conflicts:
        return Q_EMIT openRequested({.view = View::Conflicts});
    case Way::Sync:
        m_services.requests.startSync(
            this, m_problem.channel.isEmpty() ? QStringList() : QStringList(m_problem.channel), u"incremental"_s);
    }
}

void ErrorDetail::send(const QString &command, bool allAlike)
{
    const ProblemId id = m_problem.problem.id;
    m_services.requests.send(this, command, {{allAlike ? u"like"_s : u"error"_s, qint64(id.value)}},
                             [this, id, command](const QJsonObject &reply) {
                                 if (command == "error.dismiss"_L1)
                                     Q_EMIT dismissed(reply.value("errors"_L1).toArray());
                                 else if (command == "error.retry"_L1 && id == m_problem.problem.id &&
                                          m_problem.problem.state == "open"_L1) // else what came of it stands there
                                     m_notice->show(
                                         {.state = ItemState::Running,
                                          .text = tr("It is being tried again, and leaves the list once it works.")});
                             });
}

} // namespace evenstock
