// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/vinted_consent.h"

#include "app/cli/consent.h"
#include "app/cli/console.h"
#include "app/cli/words.h"
#include "app/words/vinted_terms.h"
#include "models/core/clock.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

const OptionSpec acceptOption{u"accept"_s, {}, u"Vinted: what is to be known before was read and is agreed to"_s};

Result<QString> vintedConsent(Surroundings &with, const Invocation &invocation)
{
    for (const QString &sentence : vintedTerms())
        with.console.warning(sentence);
    if (invocation.has(u"accept"_s))
        return vintedTermsAgreed(with.clock.now());
    if (with.console.isJson() || !isSomebodyThere())
        return QString();
    if (!agrees(u"Have you read this and do you agree?"_s))
        return makeError(ErrorCode::Cancelled, u"nothing was changed: Vinted needs your agreement first"_s);
    return vintedTermsAgreed(with.clock.now());
}

QString notAgreedText(const QString &channel)
{
    return u"Nothing is done on Vinted until you agree: evenstock-cli channel set %1 --accept"_s.arg(quoted(channel));
}

} // namespace evenstock::cli
