// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/vinted_terms.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct Terms {
    Q_DECLARE_TR_FUNCTIONS(VintedTerms)
};

} // namespace

QStringList vintedTerms()
{
    return {Terms::tr("This feature acts in your own Vinted session through a browser extension."),
            Terms::tr("Vinted has not approved it; its terms restrict automation and it may limit or close your "
                      "account. You use it at your own risk."),
            Terms::tr("The program works slowly, stops when Vinted asks for a check, and never solves or avoids such "
                      "checks."),
            Terms::tr("Businesses need a Vinted Pro account; Pro sellers can ask Vinted for its official integration."),
            Terms::tr("Cookies and passwords never leave the browser."),
            Terms::tr("Evenstock is not affiliated with Vinted.")};
}

QString vintedTermsShort()
{
    return Terms::tr("Vinted’s terms restrict automation: the faster it works, the sooner Vinted may limit or close "
                     "the account. At your own risk.");
}

QString vintedTermsAgreed(UtcMs now)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(now).date();
    return u"%1 %2"_s.arg(day.toString(Qt::ISODate)).arg(vintedTermsVersion);
}

} // namespace evenstock
