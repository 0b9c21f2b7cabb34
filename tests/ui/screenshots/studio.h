// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"

#include <QSize>
#include <QStringList>

#include <functional>

namespace evenstock {

struct PictureOptions {
    QString folder = {};
    QStringList only = {}; // names, or what they begin with; empty: all of them
    QSize size = {};
};

// Takes the pictures of the window in one scheme: every view full, empty, loading and failed, every dialog and step.
class Studio
{
public:
    Studio(PictureOptions options, Scheme scheme);

    void takeAll();

private:
    bool isWanted(const QString &name) const;
    bool isAnyWanted(const QString &beginning) const;
    void prepare(WindowStage &stage) const;
    template <typename Show>
    void take(WindowStage &stage, const QString &name, Show show)
    {
        if (!isWanted(name))
            return;
        show();
        settle();
        save(*stage.window, name);
    }
    static void settle(int ms = 250);
    void save(QWidget &widget, const QString &name) const;

    void takeViews();
    void takeTabs(WindowStage &stage, const StockedShop &shop);
    void takeErrors(WindowStage &stage);
    void takeHistory(WindowStage &stage, const StockedShop &shop);
    void takeSettings(WindowStage &stage);
    void takeParcels(WindowStage &stage, StockedShop &shop);
    void takeOffer(WindowStage &stage, StockedShop &shop);
    void takeWizard(WindowStage &stage);
    void takePassphrase();
    void takeVinted();
    void takeAllOpened();
    void takeOpened(const QString &name, const std::function<void()> &open);
    void takeMenus(WindowStage &stage);
    void takeCatalogueDialogs(WindowStage &stage, const StockedShop &shop);
    void takeQuestions(WindowStage &stage, const StockedShop &shop);
    void takeDialogs();
    void takeEmpty();
    void takeNothingFits();
    void takeLoading();
    void takeFailed();

    PictureOptions m_options;
    Scheme m_scheme;
};

} // namespace evenstock
