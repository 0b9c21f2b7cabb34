// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/channels/account_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The rule that follows other sellers, in a channel's settings: off at first, and never without both limits.
class TestRepriceFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itIsOffAtFirst();
    void itIsNotSavedWithoutBothLimits();
    void anExampleSaysWhatItWouldAsk();
    void aChannelThatTellsNothingOfOthersHasNone();

private:
    void open(bool tells)
    {
        for (ConnectorInfo &info : m_stage->marketplaces)
            info.capabilities.tellsCompetition = tells && info.id == "emag"_L1;
        const QList<AccountCard> &cards = m_stage->accounts.cards();
        const auto card = std::find_if(cards.begin(), cards.end(),
                                       [](const AccountCard &one) { return one.account.name == "eMAG MAIN"_L1; });
        const auto info = std::find_if(m_stage->marketplaces.begin(), m_stage->marketplaces.end(),
                                       [](const ConnectorInfo &one) { return one.id == "emag"_L1; });
        QVERIFY(card != cards.end() && info != m_stage->marketplaces.end());
        const ViewServices services{m_stage->requests, m_stage->store,    m_stage->reader,
                                    m_stage->runs,     m_stage->accounts, m_stage->memory,
                                    m_stage->ages,     m_stage->clock,    m_stage->marketplaces};
        m_dialog = new AccountDialog(services, *card, *info, m_stage->window.get());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    QLineEdit *field(const QString &name) { return m_stage->find<QLineEdit>(name, m_dialog); }
    void type(const QString &name, const QString &text)
    {
        field(name)->clear();
        typeInto(field(name), text);
    }
    QString result() { return m_stage->find<QLabel>(u"repriceResult"_s, m_dialog)->text().replace(QChar(0xa0), u' '); }

    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    QPointer<AccountDialog> m_dialog;
};

void TestRepriceFields::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
}

void TestRepriceFields::cleanup()
{
    delete m_dialog;
    m_stage.reset();
    m_shop.reset();
}

void TestRepriceFields::itIsOffAtFirst()
{
    open(true);
    QVERIFY(!m_stage->find<QCheckBox>(u"reprice"_s, m_dialog)->isChecked());
    for (const QString &name : {u"reprice.step"_s, u"reprice.floor"_s, u"reprice.ceiling"_s})
        QVERIFY2(!field(name)->isEnabled(), qPrintable(name));
    QVERIFY2(result().startsWith(u"Off"_s), qPrintable(result()));
}

void TestRepriceFields::itIsNotSavedWithoutBothLimits()
{
    open(true);
    auto *save = m_stage->find<QPushButton>(u"saveAccount"_s, m_dialog);
    m_stage->find<QCheckBox>(u"reprice"_s, m_dialog)->click();
    type(u"reprice.step"_s, u"0.10"_s);
    QVERIFY2(!save->isEnabled() && result().contains(u"lowest price"_s), qPrintable(result()));
    type(u"reprice.floor"_s, u"85%"_s);
    QVERIFY2(!save->isEnabled() && result().contains(u"highest price"_s), qPrintable(result()));
    type(u"reprice.ceiling"_s, u"80%"_s); // below the floor
    QVERIFY(!save->isEnabled());
    type(u"reprice.ceiling"_s, u"110%"_s);
    QVERIFY2(save->isEnabled(), qPrintable(result()));
    clickOn(save);
    const QJsonObject sent = m_stage->onlyCall(u"account.foresee"_s)[u"settings"_s].toObject();
    QCOMPARE(sent, (QJsonObject{{u"reprice"_s, u"on"_s},
                                {u"reprice.step"_s, u"0.10"_s},
                                {u"reprice.floor"_s, u"85%"_s},
                                {u"reprice.ceiling"_s, u"110%"_s}}));
}

void TestRepriceFields::anExampleSaysWhatItWouldAsk()
{
    open(true);
    m_stage->find<QCheckBox>(u"reprice"_s, m_dialog)->click();
    type(u"reprice.step"_s, u"0.10"_s);
    type(u"reprice.floor"_s, u"85%"_s);
    type(u"reprice.ceiling"_s, u"110%"_s);
    const QString text = result();
    QVERIFY2(text.contains(u"plan"_s), qPrintable(text));
    const QRegularExpression amounts(
        u"ask ([0-9]+)[.]([0-9]{2}) .*first with ([0-9]+)[.]([0-9]{2}) .*says ([0-9]+)[.]([0-9]{2}) "_s);
    const auto match = amounts.match(text);
    QVERIFY2(match.hasMatch(), qPrintable(text));
    const auto minor = [&match](int at) { return (match.captured(at) + match.captured(at + 1)).toInt(); };
    QCOMPARE(minor(5), minor(3) - 10); // a step below the other one
    type(u"reprice.floor"_s, u"98%"_s);
    const auto bounded = amounts.match(result());
    QVERIFY2(bounded.hasMatch(), qPrintable(result()));
    QCOMPARE((bounded.captured(5) + bounded.captured(6)).toInt(), minor(1) * 98 / 100); // never below the floor
}

void TestRepriceFields::aChannelThatTellsNothingOfOthersHasNone()
{
    open(false);
    QVERIFY(!m_dialog->findChild<QCheckBox *>(u"reprice"_s));
}

QTEST_MAIN(TestRepriceFields)
#include "tst_reprice_fields.moc"
