// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/errors/attempts_list.h"
#include "ui/errors/error_detail.h"
#include "ui/errors/errors_page.h"
#include "ui/widgets/state_label.h"

#include <QLabel>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace evenstock {

using namespace Qt::StringLiterals;

// A window with the errors of a whole shop in it.
class ErrorsBench
{
protected:
    void open()
    {
        m_shop = std::make_unique<StockedShop>();
        m_stage = std::make_unique<WindowStage>(*m_shop);
        QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
        m_page = m_stage->open<ErrorsPage>({.view = View::Errors});
    }
    void close()
    {
        m_stage.reset();
        m_shop.reset();
    }
    QModelIndex rowWith(const QString &words, const QModelIndex &parent = {}) const
    {
        QAbstractItemModel *model = m_page->tree()->model();
        for (int row = 0; row < model->rowCount(parent); ++row) {
            if (model->index(row, 1, parent).data().toString().contains(words))
                return model->index(row, 1, parent);
        }
        return {};
    }
    QStringList tried() const
    {
        QStringList shown;
        const auto *list = m_page->detail()->findChild<AttemptsList *>(u"attempts"_s);
        for (const QLabel *label : list->findChildren<QLabel *>())
            shown.append(label->text());
        for (const StateLabel *label : list->findChildren<StateLabel *>())
            shown.append(label->words());
        return shown;
    }

    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    ErrorsPage *m_page = nullptr;
};

} // namespace evenstock
