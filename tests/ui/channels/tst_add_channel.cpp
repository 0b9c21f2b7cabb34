// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_stage.h"
#include "ui/channels/add_channel_dialog.h"
#include "ui/channels/channels_page.h"
#include "ui/channels/sign_in_dialog.h"
#include "ui/widgets/notice_line.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestAddChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theWholeWayEndsInConsent();
    void aWrongTokenIsSaidAndNothingIsKept();
    void theTokenIsNeverShownAndIsWiped();
    void readOnlyFieldsAreNeverSent();
    void aPriceRuleIsReadBeforeItIsKept();
    void decidingLaterKeepsTheChannel();
    void anExpiredSignInIsReplaced();

private:
    void next() { clickOn(m_stage->find<QPushButton>(u"next"_s, m_dialog)); }
    void goToSignIn();
    void signIn(const QString &token);
    std::unique_ptr<SmallShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    AddChannelDialog *m_dialog = nullptr;
};

void TestAddChannel::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_stage->open<ChannelsPage>({.view = View::Channels});
    clickOn(m_stage->find<QPushButton>(u"addChannel"_s));
    m_dialog = m_stage->window->findChild<AddChannelDialog *>();
    QVERIFY(m_dialog);
}

void TestAddChannel::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestAddChannel::goToSignIn()
{
    auto *list = m_stage->find<QListWidget>(u"marketplaces"_s, m_dialog);
    QCOMPARE(list->count(), 5);
    clickRow(list, list->model()->index(0, 0));
    next();
    next();
    QCOMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::SignIn));
}

void TestAddChannel::signIn(const QString &token)
{
    QVERIFY(!m_stage->find<QPushButton>(u"next"_s, m_dialog)->isEnabled());
    typeInto(m_stage->find<QLineEdit>(u"credential.token"_s, m_dialog), token);
    next();
}

void TestAddChannel::theWholeWayEndsInConsent()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s,
                           {{u"account"_s, QJsonObject{{u"name"_s, u"CardTrader"_s},
                                                       {u"currency"_s, u"EUR"_s},
                                                       {u"identity"_s, QJsonObject{{u"account"_s, u"attic"_s}}}}}});
    signIn(u"secret-token-1"_s);
    const QJsonObject added = m_stage->onlyCall(u"account.add"_s);
    QCOMPARE(added[u"marketplace"].toString(), u"cardtrader"_s);
    QCOMPARE(added[u"name"].toString(), u"CardTrader"_s);
    QCOMPARE(added[u"secrets"].toObject(), (QJsonObject{{u"token"_s, u"secret-token-1"_s}}));
    QVERIFY(added[u"test"].toBool());
    QVERIFY(!added.contains(u"url"_s)); // the usual address

    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    m_stage->find<QComboBox>(u"strategy"_s, m_dialog)->setCurrentIndex(3);
    m_stage->engine.answer(u"sync.start"_s,
                           {{u"runs"_s, QJsonArray{QJsonObject{{u"run"_s, 12}, {u"account"_s, u"CardTrader"_s}}}}});
    next();
    QCOMPARE(m_stage->onlyCall(u"account.set"_s)[u"settings"].toObject(), (QJsonObject{{u"strategy"_s, u"manual"_s}}));
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::FirstLook));
    QTRY_COMPARE(m_stage->onlyCall(u"sync.start"_s)[u"accounts"].toArray(), QJsonArray{u"CardTrader"_s});

    m_stage->engine.answer(
        u"account.match"_s,
        {{u"counts"_s, QJsonObject{{u"exact"_s, 2}, {u"none"_s, 3}}},
         {u"rows"_s,
          QJsonArray{QJsonObject{{u"external_id"_s, u"1"_s}, {u"match"_s, u"exact"_s}, {u"sku"_s, u"A"_s}}}}});
    QCoreApplication::processEvents();
    m_stage->runs.apply({{u"run"_s, 12}, {u"status"_s, u"partial"_s}}, SmallShop::now);
    auto *agree = m_stage->find<QPushButton>(u"next"_s, m_dialog);
    QTRY_COMPARE(agree->text(), u"Agree and link 5"_s);
    m_stage->engine.forget();
    clickOn(agree);
    QCOMPARE(m_stage->onlyCall(u"account.match"_s),
             (QJsonObject{{u"account"_s, u"CardTrader"_s}, {u"accept"_s, true}}));
    QTRY_COMPARE(m_stage->engine.callsOf(u"sync.start"_s).size(), 1);
}

void TestAddChannel::aWrongTokenIsSaidAndNothingIsKept()
{
    goToSignIn();
    m_stage->engine.refuse(u"account.add"_s, makeError(ErrorCode::Unauthorized, u"401"_s));
    signIn(u"wrong"_s);
    auto *notice = m_dialog->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(u"did not accept"_s));
    QVERIFY(!notice->text().contains(u"401"_s));
    QCOMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::SignIn));
    QVERIFY(m_stage->find<QPushButton>(u"next"_s, m_dialog)->isEnabled()); // to try another one
}

void TestAddChannel::theTokenIsNeverShownAndIsWiped()
{
    goToSignIn();
    auto *field = m_stage->find<QLineEdit>(u"credential.token"_s, m_dialog);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"CardTrader"_s}}}});
    signIn(u"secret-token-2"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    QVERIFY(field->text().isEmpty());
}

void TestAddChannel::readOnlyFieldsAreNeverSent()
{
    goToSignIn();
    const auto *category = m_dialog->findChild<QComboBox *>(u"direction.category"_s);
    QCOMPARE(category->count(), 2);
    QVERIFY(category->findData(u"out"_s) < 0);
    QVERIFY(m_dialog->findChild<QComboBox *>(u"direction.price"_s)->findData(u"out"_s) >= 0);
}

void TestAddChannel::aPriceRuleIsReadBeforeItIsKept()
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

void TestAddChannel::decidingLaterKeepsTheChannel()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"CardTrader"_s}}}});
    signIn(u"t"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    auto *later = m_stage->find<QPushButton>(u"cancel"_s, m_dialog);
    QCOMPARE(later->text(), u"Decide later"_s);
    clickOn(later);
    QVERIFY(m_stage->engine.callsOf(u"account.remove"_s).isEmpty());
}

void TestAddChannel::anExpiredSignInIsReplaced()
{
    m_dialog->reject();
    const AccountId account = m_shop->account(u"Attic"_s);
    m_stage->announce({u"accounts"_s});
    m_stage->window->open({.view = View::Channels, .id = account.value, .filter = u"sign_in"_s});
    auto *dialog = m_stage->window->findChild<SignInDialog *>();
    QVERIFY(dialog);
    typeInto(m_stage->find<QLineEdit>(u"credential.token"_s, dialog), u"fresh-token"_s);
    clickOn(m_stage->find<QPushButton>(u"saveSignIn"_s, dialog));
    QCOMPARE(m_stage->onlyCall(u"account.set"_s)[u"secrets"].toObject(), (QJsonObject{{u"token"_s, u"fresh-token"_s}}));
    QTRY_COMPARE(m_stage->onlyCall(u"account.test"_s)[u"account"].toString(), u"Attic"_s);
    QTRY_COMPARE(m_stage->engine.callsOf(u"sync.start"_s).size(), 1);
}

QTEST_MAIN(TestAddChannel)
#include "tst_add_channel.moc"
