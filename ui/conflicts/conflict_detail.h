// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/conflict_card.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace evenstock {

class ChannelTile;
class NoticeLine;
class PictureLabel;
class TextLabel;

// All fields in conflict of one product on one channel, and what is to be done with them.
class ConflictDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictDetail(const ViewServices &services, QWidget *parent = nullptr);

    void setListing(ListingId listing);
    ListingId listing() const { return m_listing; }
    void setPosition(int number, int of, bool hasMore);
    void setFiltered(bool isFiltered); // what is not there may be elsewhere
    QList<Decision> decisions() const; // made and not yet saved, also about what was stepped past
    bool hasDecisions() const { return !decisions().isEmpty(); }
    void pickCurrent(Take take);
    void pickAll(Take take);
    void save();
    void sayUndone(const QJsonObject &reply);
    void sayRefused(const QJsonObject &reply); // what of a decision could not be carried out, if anything
    void takeBackRule(const QString &batch);   // that was made with this decision, which was undone

Q_SIGNALS:
    void saved(const QString &batch, const QString &words);
    void skipped();
    void allRequested();        // without any filter
    void stepRequested(int by); // to the next or the one before
    void openRequested(const evenstock::Target &target);

private:
    void sayNothing();
    QWidget *head();
    QWidget *rulePart();
    QWidget *actions();
    void fill(const QList<ConflictView> &conflicts);
    void sayOrigins(ConflictCard &card);
    static bool isSame(const ConflictRow &a, const ConflictRow &b); // with the same values
    void keepPicks();
    void forgetSettledPicks();
    void forgetPicks(const QList<Decision> &saved);
    void makeCurrent(ConflictCard *card);
    void showDecisions();
    QString wordsFor(const QList<Decision> &made) const;
    void askAlike();
    QString alikeWords(int row, Take take) const;
    void applyToAlike(const QJsonObject &where, const QString &take);
    int alike(int row) const;
    struct Rule {
        QString batch = {}; // of the decision it was made with
        QString channel = {};
        QString field = {};
        QString take = {};
        QString before = {}; // what it stands in place of
        ConflictId conflict = {};
    };
    std::optional<Rule> wantedRule() const;
    void sendChecked(const QList<Decision> &made, const std::optional<Rule> &rule);
    void send(const QList<Decision> &asked, const std::optional<Rule> &rule);
    void makeRule(const QString &title);
    void setRule(const Rule &rule, const QString &take, const std::function<void(const QJsonObject &)> &done = {});
    void carriedOut(const QJsonObject &reply, const std::optional<Rule> &rule, const QString &title);

    ViewServices m_services;
    ListingId m_listing;
    bool m_isFiltered = false;
    QList<ConflictView> m_conflicts;
    QList<ConflictCard *> m_cards;
    ConflictCard *m_current = nullptr;
    PictureLabel *m_picture = nullptr;
    TextLabel *m_title = nullptr;
    ChannelTile *m_tile = nullptr;
    TextLabel *m_where = nullptr;
    TextLabel *m_position = nullptr;
    QPushButton *m_product = nullptr;
    QPushButton *m_site = nullptr;
    QPushButton *m_why = nullptr; // of a quantity
    NoticeLine *m_notice = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<QWidget *> m_deciding; // there while something is to be decided
    QCheckBox *m_always = nullptr;
    QComboBox *m_ruleField = nullptr;
    TextLabel *m_ruleWords = nullptr;
    TextLabel *m_promise = nullptr;
    QPushButton *m_alike = nullptr;
    QPushButton *m_save = nullptr;
    std::optional<Rule> m_lastRule;
    struct Pick {                  // of a card that is not in sight
        ConflictRow conflict = {}; // with the values it was picked from
        QString typed = {};
        Decision decision = {};
    };
    QList<Pick> m_picks;
    TextLabel *m_elsewhere = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
    QPushButton *m_all = nullptr; // instead of what a filter leaves out
};

} // namespace evenstock
