// SPDX-License-Identifier: GPL-3.0-or-later
// The sample shop in Program: how it is opened, filled and left.
#include "app/window/program.h"
#include "app/window/sample_browser.h"
#include "app/window/sample_filling.h"
#include "app/window/sample_folder.h"
#include "app/window/sample_practice.h"
#include "app/window/sample_shop.h"
#include "app/window/single_instance.h"
#include "models/store/account_repository.h"
#include "models/store/catalogue_queries.h"
#include "ui/onboarding/first_start_page.h"
#include "ui/shell/about.h"
#include "ui/shell/error_text.h"
#include "ui/shell/refusal_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int practisedOffers = 3;

} // namespace

void Program::startSample()
{
    if (m_sample)
        return;
    const Status made = m_folder->make();
    if (!made)
        return sampleFailed(made.error());
    if (!claim(m_sampleInstance, m_folder->path()))
        return; // its window was raised
    if (const Status empty = m_folder->empty(); !empty)
        return sampleFailed(empty.error());
    if (m_firstStart)
        m_firstStart->setStarting(true);
    m_sample = std::make_unique<SampleShop>();
    connect(m_sample.get(), &SampleShop::ready, this, &Program::openSample, Qt::QueuedConnection);
    connect(m_sample.get(), &SampleShop::failed, this, &Program::sampleFailed, Qt::QueuedConnection);
    m_sample->start(SampleShop::usualOptions());
}

void Program::openSample(const QJsonObject &announcement)
{
    dropWindow();
    m_kind = ShopKind::Sample;
    if (!openShop(m_folder->dataPath(), u"session"_s))
        return quit();
    auto *filling =
        new SampleFilling(m_shopWindow->engine(), announcement.value("marketplaces"_L1).toArray(), m_shopWindow.get());
    connect(m_shopWindow.get(), &ShopWindow::ready, filling, [this, filling] {
        keepLook();
        filling->start();
    });
    connect(filling, &SampleFilling::filled, this, [this, announcement] { practise(announcement); });
    connect(filling, &SampleFilling::failed, this, &Program::fillingFailed);
}

// The sample shop looks and speaks as the owner's, and its settings say so.
void Program::keepLook()
{
    const ProgramSettings own = storedSettings(DataDirectory::at(DataDirectory::choose(m_options.dataDir)));
    for (const QString &key : {u"language"_s, u"theme"_s})
        m_shopWindow->send(u"settings.set"_s, {{u"key"_s, key}, {u"value"_s, own.text(key)}});
}

void Program::practise(const QJsonObject &announcement)
{
    Database &database = m_shopWindow->store().database();
    const QString first = announcement.value("marketplaces"_L1)[0].toObject().value("name"_L1).toString();
    const auto account = AccountRepository(database).findByName(first);
    QList<SamplePractice::Offer> offers;
    const auto rows =
        CatalogueQueries(database).page({.filter = {.account = account && *account ? (*account)->id : AccountId()},
                                         .sort = CatalogueSort::Price,
                                         .order = SortOrder::Descending},
                                        {.limit = practisedOffers});
    for (const CatalogueRow &row : rows ? rows->rows : QList<CatalogueRow>())
        offers.append({row.sku, row.price});
    auto *practice = new SamplePractice(m_shopWindow->engine(), announcement, offers, m_shopWindow.get());
    connect(practice, &SamplePractice::done, this, &Program::filled);
    // Vinted last: its browser is part of this window, and has time.
    auto *browser = new SampleBrowser(m_shopWindow->engine(), m_clock, m_shopWindow.get());
    connect(practice, &SamplePractice::done, browser, &SampleBrowser::start);
    connect(browser, &SampleBrowser::failed, this, &Program::fillingFailed);
    connect(practice, &SamplePractice::failed, this, &Program::fillingFailed);
    practice->start();
}

// Whoever fills the sample is told of a failure when the window goes, too: nobody asks for it any more.
void Program::fillingFailed(const Error &error)
{
    if (m_shopWindow)
        sampleFailed(error);
}

void Program::sampleFailed(const Error &error)
{
    const QString advice = failureAdvice(error);
    if (m_firstStart && m_kind == ShopKind::Own) {
        m_firstStart->showFailure(advice);
    } else if (m_shopWindow) {
        m_shopWindow->window().showNotice({.state = ItemState::Error, .text = advice, .details = error.detail});
    } else {
        showStartFailure({.title = advice, .meaning = {}, .remedy = {}, .action = {}}, error.detail);
        m_exitCode = failed;
        QCoreApplication::exit(failed);
    }
    if (m_kind == ShopKind::Own) // nothing was opened
        m_sample.reset();
}

void Program::askToLeaveSample()
{
    if (m_shopWindow)
        m_shopWindow->window().leave([this] { leaveSample(); });
}

void Program::leaveSample()
{
    closeShop();
    if (!openOwn())
        QCoreApplication::exit(m_exitCode);
}

} // namespace evenstock
