// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/errors/problem_evidence.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"

#include <QWidget>

#include <optional>

class QJsonArray;
class QLabel;
class QPushButton;
class QToolButton;

namespace evenstock {

class AttemptsList;
class ChannelTile;
class NoticeLine;
class PictureLabel;
class StateLabel;
class TextLabel;
class WireText;
struct ErrorWords;
struct UnknownLine;

// One problem: what it means, what to do, the button that solves it, what was tried, and only then what was said on the
// wire.
class ErrorDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorDetail(const ViewServices &services, QWidget *parent = nullptr);

    void setProblem(const ProblemView &problem, std::int64_t alike); // alike: how many of its kind, itself included
    void clear();
    ProblemId problem() const { return m_problem.problem.id; }
    QString report() const; // everything, as text to send; masked already

    static ErrorWords wordsOf(const ProblemView &problem);

Q_SIGNALS:
    void openRequested(const evenstock::Target &target);
    void dismissed(const QJsonArray &errors); // their ids, to take it back

private:
    QWidget *head();
    QWidget *body();
    QWidget *foot();
    ProblemView asTried() const;
    QString pictureOf(ProductId id) const;
    void showEvidence();
    enum class Way { Reverse, Order, Product, SignIn, Conflicts, Sync };
    static Way wayOf(const ProblemRow &problem);
    void solve();
    OrderId orderOf(const ProblemRow &problem) const;
    OrderId doubtfulSale(const QString &code) const;
    std::optional<UnknownLine> saleToLink() const;
    void linkSale();
    void send(const QString &command, bool allAlike);

    ViewServices m_services;
    ProblemView m_problem;
    ProblemEvidence m_evidence;
    OrderId m_orderId; // that it is about
    std::int64_t m_alike = 1;
    TextLabel *m_nothing = nullptr; // while none is chosen
    NoticeLine *m_notice = nullptr;
    StateLabel *m_state = nullptr;
    ChannelTile *m_tile = nullptr;
    TextLabel *m_when = nullptr;
    TextLabel *m_title = nullptr;
    QList<QWidget *> m_parts;          // what a chosen problem fills
    PictureLabel *m_picture = nullptr; // of the product
    TextLabel *m_item = nullptr;
    TextLabel *m_meaning = nullptr;
    TextLabel *m_remedy = nullptr;
    QPushButton *m_solve = nullptr;
    AttemptsList *m_attempts = nullptr;
    QWidget *m_tried = nullptr; // with its heading
    WireText *m_wire = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_retryAll = nullptr;
    QPushButton *m_product = nullptr;
    QPushButton *m_order = nullptr;
    QPushButton *m_link = nullptr;
    QToolButton *m_dismiss = nullptr;
    QToolButton *m_dismissAll = nullptr;
};

} // namespace evenstock
