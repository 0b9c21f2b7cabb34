// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/conflict_queries.h"
#include "ui/widgets/panel.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QToolButton;

namespace evenstock {

class SideChoice;
class StateLabel;

enum class Take { Nothing, Local, Remote, Value };

struct Decision {
    ConflictId conflict = {};
    Take take = Take::Nothing;
    QString value = {}; // canonical, with Take::Value
};

// One field in conflict: what was last agreed, what is here and what is on the channel; one of them is picked or
// another value is typed, and a line says what would be written where.
class ConflictCard : public Panel
{
    Q_OBJECT

public:
    ConflictCard(const ConflictView &conflict, const Clock &clock, QWidget *parent = nullptr);

    const ConflictView &conflict() const { return m_conflict; }
    void setAgreed(UtcMs at, RunId run);         // when both sides held the value last agreed, by which run
    void setLocalOrigin(const QString &words);   // who changed it here
    void setOthers(const QStringList &channels); // that get what is taken here, besides this one
    Decision decision() const;
    void pick(Take take);
    QString typed() const; // as written, also where it is no value yet
    void restore(Take take, const QString &typed);

Q_SIGNALS:
    void decided();
    void focused();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTyping();
    void addShortTyping();
    void addLongTyping();
    void openText(const QString &text);
    void mergeBoth();
    bool canMerge() const;
    void fillSides();
    void showDecision();
    void showText(const QString &text);
    std::optional<QString> typedValue() const;
    QString consequence() const;
    QString consequenceForStock() const;
    QString takenHere(const QString &value, const QStringList &getting) const;
    QString shown(const QString &value) const;
    bool isLong() const;

    ConflictView m_conflict;
    const Clock &m_clock;
    QStringList m_others;
    Take m_take = Take::Nothing;
    StateLabel *m_state = nullptr;
    SideChoice *m_base = nullptr;
    SideChoice *m_local = nullptr;
    SideChoice *m_remote = nullptr;
    QRadioButton *m_typeRadio = nullptr;
    QLineEdit *m_line = nullptr;
    QToolButton *m_write = nullptr;
    QToolButton *m_merge = nullptr;
    QPlainTextEdit *m_text = nullptr;
    qsizetype m_clashes = 0; // in the merged text, until it is typed in
    QLabel *m_consequence = nullptr;
};

} // namespace evenstock
