// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/change_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString fromChannel(const ChangeView &view)
{
    if (view.channel.isEmpty())
        return ChangeWords::tr("a sync");
    return view.change.run ? ChangeWords::tr("taken from %1, run %2", "channel, number")
                                 .arg(view.channel)
                                 .arg(view.change.run.value)
                           : ChangeWords::tr("taken from %1", "channel").arg(view.channel);
}

} // namespace

QString originText(const ChangeView &view)
{
    const QString &cause = view.change.cause;
    if (cause == "manual"_L1)
        return ChangeWords::tr("you, by hand");
    if (cause == "import"_L1)
        return ChangeWords::tr("you, from a file");
    if (cause == "conflict"_L1)
        return ChangeWords::tr("your decision of a conflict");
    if (cause == "undo"_L1)
        return ChangeWords::tr("you, by an undo");
    if (cause == "plan"_L1)
        return ChangeWords::tr("a preview you applied");
    if (cause == "link"_L1)
        return view.channel.isEmpty() ? ChangeWords::tr("the first link")
                                      : ChangeWords::tr("the first link with %1", "channel").arg(view.channel);
    return fromChannel(view);
}

} // namespace evenstock
