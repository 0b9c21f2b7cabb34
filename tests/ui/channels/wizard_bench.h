// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/window_stage.h"
#include "ui/channels/add_channel_dialog.h"
#include "ui/channels/channels_page.h"

#include <QCheckBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace evenstock {

using namespace Qt::StringLiterals;

// A window with the wizard for a new channel open in it, and the ways to its steps.
class WizardBench
{
protected:
    void open()
    {
        m_shop = std::make_unique<SmallShop>();
        m_stage = std::make_unique<WindowStage>(*m_shop);
        QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
        m_stage->open<ChannelsPage>({.view = View::Channels});
        clickOn(m_stage->find<QPushButton>(u"addChannel"_s));
        m_dialog = m_stage->window->findChild<AddChannelDialog *>();
        QVERIFY(m_dialog);
    }
    void close()
    {
        m_stage.reset();
        m_shop.reset();
    }
    void goToSignIn()
    {
        auto *list = m_stage->find<QListWidget>(u"marketplaces"_s, m_dialog);
        QCOMPARE(list->count(), 5);
        clickRow(list, list->model()->index(0, 0));
        next();
        next();
        QCOMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::SignIn));
    }
    void signIn(const QString &token)
    {
        QVERIFY(!m_stage->find<QPushButton>(u"next"_s, m_dialog)->isEnabled());
        typeInto(m_stage->find<QLineEdit>(u"credential.token"_s, m_dialog), token);
        next();
    }
    void goToEvents()
    {
        goToSignIn();
        m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"Attic"_s}}}});
        signIn(u"t"_s);
        QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
        m_stage->engine.answer(u"account.webhook"_s, {{u"path"_s, u"/hook/abc"_s}});
        next();
        QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::Events));
    }
    void goToVinted()
    {
        auto *list = m_stage->find<QListWidget>(u"marketplaces"_s, m_dialog);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text() == "Vinted"_L1)
                clickRow(list, list->model()->index(row, 0));
        }
        next();
        QCOMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::Needs));
    }
    // To the pairing, with the account in the store as the engine made it.
    void pairVinted()
    {
        goToVinted();
        QTest::keyClick(m_stage->find<QCheckBox>(u"vintedTerms"_s, m_dialog), Qt::Key_Space);
        next();
        m_shop->account(u"Vinted"_s, u"vinted"_s);
        m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"Vinted"_s}}}});
        next();
        QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
        next();
        QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::Events));
    }
    // As the engine tells of it.
    QJsonObject receiver(const QString &hooks, const QString &publicUrl)
    {
        return {{u"hooks"_s, hooks},
                {u"public_url"_s, publicUrl},
                {u"self_test"_s, QJsonObject{{u"link"_s, u"good"_s}, {u"took_ms"_s, 212}, {u"runs"_s, 1}}}};
    }
    void next() { clickOn(m_stage->find<QPushButton>(u"next"_s, m_dialog)); }

    std::unique_ptr<SmallShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    AddChannelDialog *m_dialog = nullptr;
};

} // namespace evenstock
