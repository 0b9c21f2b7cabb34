// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/absence_words.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {
const QLatin1StringView notHere = " is not in this store ("_L1;
} // namespace

QString absenceDetail(const QString &field, const QString &savedOn, const QString &store)
{
    return u"The \"%1\" saved on %2%3%4): enter it again, or choose the store it was saved in."_s.arg(field, savedOn,
                                                                                                      notHere, store);
}

bool isAbsenceDetail(const QString &detail)
{
    return detail.contains(notHere);
}

} // namespace evenstock
