// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/sample_words.h"

#include <QCoreApplication>

namespace evenstock {

namespace {

struct SampleWords {
    Q_DECLARE_TR_FUNCTIONS(SampleWords)
};

} // namespace

Notice sampleShopNotice(std::function<void()> leave)
{
    return {.state = ItemState::Info,
            .text = SampleWords::tr("This is the sample shop. Everything in it is invented, and nothing leaves this "
                                    "computer."),
            .action = SampleWords::tr("Leave the sample shop"),
            .act = std::move(leave)};
}

} // namespace evenstock
