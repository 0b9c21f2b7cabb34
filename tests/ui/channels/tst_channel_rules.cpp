// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/channels/wizard_bench.h"
#include "tests/ui/support/window_stage.h"
#include "ui/channels/add_channel_dialog.h"
#include "ui/channels/pairs_table.h"
#include "ui/widgets/notice_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What to sync, and when, as the wizard asks it.
class TestChannelRules : public QObject, private WizardBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void readOnlyFieldsAreNeverSent();
    void aPaceOutOfBoundsIsSaidAtOnce();
    void theRoleOfTheShopChangesWhatIsUsual();
    void listsOfStatesAreLines();
    void nobodyWinsBeforeItIsChosen();
    void aPriceRuleIsReadBeforeItIsKept();
    void aPriceRuleIsMadeInFields();
    void theStockRulesAreMadeInFields();
    void theScheduleIsChosenInTheWizard();
};

void TestChannelRules::readOnlyFieldsAreNeverSent()
{
    goToSignIn();
    const auto *category = m_dialog->findChild<QComboBox *>(u"direction.category"_s);
    QCOMPARE(category->count(), 2);
    QVERIFY(category->findData(u"out"_s) < 0);
    QVERIFY(m_dialog->findChild<QComboBox *>(u"direction.price"_s)->findData(u"out"_s) >= 0);
}

void TestChannelRules::aPaceOutOfBoundsIsSaidAtOnce()
{
    goToVinted();
    QTest::keyClick(m_stage->find<QCheckBox>(u"vintedTerms"_s, m_dialog), Qt::Key_Space);
    next();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"Vinted"_s}}}});
    next();
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    auto *field = m_dialog->findChild<QLineEdit *>(u"own.listings_per_hour"_s);
    typeInto(field, u"0"_s);
    m_stage->engine.refuse(u"account.set"_s,
                           makeError(ErrorCode::InvalidRequest, u"must be from 1 to 3600"_s, u"listings_per_hour"_s));
    next();
    auto *notice = m_dialog->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(u"cannot be kept"_s), qPrintable(notice->text()));
    QTRY_VERIFY(field->hasFocus());
    QCOMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
}

void TestChannelRules::theRoleOfTheShopChangesWhatIsUsual()
{
    m_stage->marketplaces.last().settings.append(
        {u"replicate"_s, u"What an order becomes"_s, u"order"_s, QStringList{u"order"_s, u"off"_s}});
    auto *list = m_stage->find<QListWidget>(u"marketplaces"_s, m_dialog);
    clickRow(list, list->model()->index(list->count() - 1, 0)); // the one with roles
    next();
    next();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"PrestaShop"_s}}}});
    signIn(u"t"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    auto *title = m_stage->find<QComboBox>(u"direction.title"_s, m_dialog);
    auto *price = m_stage->find<QComboBox>(u"direction.price"_s, m_dialog);
    QCOMPARE(title->currentData().toString(), u"both"_s);
    price->setCurrentIndex(price->findData(u"out"_s)); // chosen by the owner: stays
    auto *role = m_stage->find<QComboBox>(u"own.role"_s, m_dialog);
    const auto *passesOn = m_dialog->findChild<QComboBox *>(u"own.replicate"_s);
    QVERIFY(!passesOn->isVisible()); // it has no wholesaler
    role->setCurrentIndex(role->findData(u"client"_s));
    QVERIFY(passesOn->isVisible());
    QCOMPARE(title->currentData().toString(), u"off"_s);
    QCOMPARE(price->currentData().toString(), u"out"_s);
    QCOMPARE(m_stage->find<QComboBox>(u"direction.quantity"_s, m_dialog)->currentData().toString(), u"both"_s);
    next();
    QCOMPARE(m_stage->onlyCall(u"account.set"_s)[u"settings"].toObject(),
             (QJsonObject{{u"direction.price"_s, u"out"_s}, {u"role"_s, u"client"_s}, {u"strategy"_s, u"manual"_s}}));
}

// A list that a program writes "17=release,21=keep" is lines to fill in.
void TestChannelRules::listsOfStatesAreLines()
{
    PairsTable table(PairsTable::Sides::One, {{u"=release"_s, u"gives back"_s}, {u"=keep"_s, u"leaves"_s}},
                     {.left = u"State"_s, .right = {}, .add = u"Add"_s});
    table.setText(u"17=release, 21=keep,odd"_s);
    QCOMPARE(table.findChildren<QComboBox *>().size(), 2);
    QCOMPARE(table.text(), u"odd,17=release,21=keep"_s); // what cannot be read is kept
    QSignalSpy edits(&table, &PairsTable::edited);
    clickOn(table.findChild<QToolButton *>(u"addPair"_s));
    const QList<QLineEdit *> fields = table.findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 3);
    QTest::keyClicks(fields.last(), u"30"_s);
    QVERIFY(!edits.isEmpty());
    QCOMPARE(table.text(), u"odd,17=release,21=keep,30=release"_s);

    PairsTable both(PairsTable::Sides::Both, {{u">"_s, u"to"_s}, {u"="_s, u"both"_s}}, {});
    both.setText(u"shipped>shipped,refunded=7"_s);
    QCOMPARE(both.text(), u"shipped>shipped,refunded=7"_s);
}

void TestChannelRules::nobodyWinsBeforeItIsChosen()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"Attic"_s}}}});
    signIn(u"t"_s);
    // Also where the wizard is left before the question.
    QCOMPARE(m_stage->onlyCall(u"account.add"_s)[u"settings"].toObject(), (QJsonObject{{u"strategy"_s, u"manual"_s}}));
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    auto *strategy = m_stage->find<QComboBox>(u"strategy"_s, m_dialog);
    QCOMPARE(strategy->currentData().toString(), u"manual"_s);
    QTest::keyClick(strategy, Qt::Key_Home); // the first: the marketplace wins
    QCOMPARE(strategy->currentData().toString(), u"remote"_s);
    next();
    const QJsonObject kept = m_stage->onlyCall(u"account.set"_s)[u"settings"].toObject();
    QCOMPARE(kept, (QJsonObject{{u"strategy"_s, QString()}})); // the engine's usual one
}

void TestChannelRules::aPriceRuleIsReadBeforeItIsKept()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"CardTrader"_s}}}});
    signIn(u"t"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    auto *rule = m_dialog->findChild<QLineEdit *>(u"priceRule"_s);
    typeInto(rule, u"markup lots"_s);
    QVERIFY(!m_stage->find<QPushButton>(u"next"_s, m_dialog)->isEnabled());
    rule->clear();
    typeInto(rule, u"markup 10%; round .99"_s);
    QVERIFY(m_stage->find<QPushButton>(u"next"_s, m_dialog)->isEnabled());
    next();
    QCOMPARE(m_stage->onlyCall(u"account.set"_s)[u"settings"].toObject()[u"price_rule"].toString(),
             u"markup 10%; round .99"_s);
}

// Fields and text are the same rule, and each step says what it makes of an example.
void TestChannelRules::aPriceRuleIsMadeInFields()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s,
                           {{u"account"_s, QJsonObject{{u"name"_s, u"CardTrader"_s}, {u"currency"_s, u"EUR"_s}}}});
    signIn(u"t"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    const auto *text = m_dialog->findChild<QLineEdit *>(u"priceRule"_s);
    typeInto(m_dialog->findChild<QLineEdit *>(u"price.markup"_s), u"12,5"_s); // as an Italian writes it
    QCOMPARE(text->text(), u"markup 12.5%"_s);
    typeInto(m_dialog->findChild<QLineEdit *>(u"price.add"_s), u"0.50"_s);
    auto *ending = m_dialog->findChild<QComboBox *>(u"price.ending"_s);
    ending->setCurrentIndex(ending->findData(99));
    QCOMPARE(text->text(), u"markup 12.5%; add 0.50; round .99"_s);
    const auto example = [this](int step) { return m_dialog->findChild<QLabel *>(u"example.%1"_s.arg(step))->text(); };
    QVERIFY2(example(1).contains("12.40"_L1) && example(1).contains("13.95"_L1), qPrintable(example(1)));
    QVERIFY2(example(2).contains("14.45"_L1), qPrintable(example(2)));
    QVERIFY2(example(5).contains("13.99"_L1) || example(5).contains("14.99"_L1), qPrintable(example(5)));
    QVERIFY(example(3).isEmpty()); // no floor
    auto *floor = m_dialog->findChild<QLineEdit *>(u"price.floor"_s);
    typeInto(floor, u"cheap"_s);
    QVERIFY(!m_stage->find<QPushButton>(u"next"_s, m_dialog)->isEnabled());
    floor->clear();
    auto *start = m_dialog->findChild<QComboBox *>(u"price.start"_s);
    start->setCurrentIndex(1);
    QVERIFY(!m_stage->find<QPushButton>(u"next"_s, m_dialog)->isEnabled()); // which one?
    start->setCurrentIndex(0);
    next();
    QCOMPARE(m_stage->onlyCall(u"account.set"_s)[u"settings"].toObject()[u"price_rule"].toString(),
             u"markup 12.5%; add 0.50; round .99"_s);
}

void TestChannelRules::theStockRulesAreMadeInFields()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"CardTrader"_s}}}});
    signIn(u"t"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    m_dialog->findChild<QSpinBox *>(u"buffer"_s)->setValue(2);
    m_dialog->findChild<QSpinBox *>(u"stop_at"_s)->setValue(1);
    const auto *last = m_dialog->findChild<QSpinBox *>(u"last_pieces"_s);
    QVERIFY(!last->isEnabled());
    auto *promise = m_dialog->findChild<QComboBox *>(u"promise"_s);
    promise->setCurrentIndex(promise->findData(u"last"_s));
    QVERIFY(last->isEnabled());
    const QString result = m_dialog->findChild<QLabel *>(u"stockResult"_s)->text();
    QVERIFY2(result.contains("7 on hand show as 5"_L1), qPrintable(result));
    next();
    QCOMPARE(
        m_stage->onlyCall(u"account.set"_s)[u"settings"].toObject(),
        (QJsonObject{
            {u"buffer"_s, u"2"_s}, {u"promise"_s, u"last"_s}, {u"stop_at"_s, u"1"_s}, {u"strategy"_s, u"manual"_s}}));
}

void TestChannelRules::theScheduleIsChosenInTheWizard()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"Attic"_s}}}});
    signIn(u"t"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    m_dialog->findChild<QSpinBox *>(u"scheduleMinutes"_s)->setValue(30);
    m_dialog->findChild<QCheckBox *>(u"scheduleQuiet"_s)->setChecked(true);
    next();
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::Events));
    QList<QJsonObject> own = m_stage->engine.callsOf(u"schedule.set"_s);
    own.removeIf([](const QJsonObject &call) { return call.contains(u"job"_s); }); // orders alone, in between
    QCOMPARE(own, (QList<QJsonObject>{{{u"account"_s, u"Attic"_s},
                                       {u"enabled"_s, true},
                                       {u"kind"_s, u"every"_s},
                                       {u"minutes"_s, 30},
                                       {u"mode"_s, u"incremental"_s},
                                       {u"quiet"_s, u"23:00-06:00"_s}}}));
}

QTEST_MAIN(TestChannelRules)
#include "tst_channel_rules.moc"
