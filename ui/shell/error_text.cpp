// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/error_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// The one place where errors become words.
namespace evenstock {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

ErrorWords storage()
{
    return {
        .title = ErrorText::tr("Our own data could not be written"),
        .meaning =
            ErrorText::tr("The disk may be full or the folder read-only. Nothing is lost: syncing stops until it "
                          "works again."),
        .remedy = ErrorText::tr("Free some space or make the folder writable; it then goes on by itself."),
        .action = {},
    };
}

} // namespace

ErrorWords startWords(ErrorCode code, const QString &folder)
{
    if (code != ErrorCode::Storage)
        return errorWords(code);
    return {
        .title = ErrorText::tr("The folder of your shop cannot be written"),
        .meaning = ErrorText::tr("The disk may be full, or the folder read-only or not yours. Nothing was changed."),
        .remedy =
            ErrorText::tr("Free some space or make this folder writable, then start Evenstock again:\n%1").arg(folder),
        .action = {}};
}

ErrorWords errorWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Offline:
        return {.title = ErrorText::tr("There is no connection"),
                .meaning = ErrorText::tr("The other side cannot be reached. Nothing was changed."),
                .remedy = ErrorText::tr("Check the internet connection. It is tried again by itself."),
                .action = ErrorText::tr("Try now")};
    case ErrorCode::Timeout:
        return {.title = ErrorText::tr("No answer came in time"),
                .meaning = ErrorText::tr("The marketplace is slow or busy. Nothing was written."),
                .remedy = ErrorText::tr("Wait a little. It is tried again by itself."),
                .action = ErrorText::tr("Try now")};
    case ErrorCode::RateLimited:
        return {.title = ErrorText::tr("The marketplace asks us to slow down"),
                .meaning = ErrorText::tr("It allows only so many requests in a time. We wait as long as it asks."),
                .remedy = ErrorText::tr("Nothing to do: it goes on by itself."),
                .action = {}};
    case ErrorCode::Unauthorized:
        return {.title = ErrorText::tr("Sign-in is needed again"),
                .meaning = ErrorText::tr("The marketplace no longer accepts the key of this account. The account is "
                                         "stopped; those that can sign in go on."),
                .remedy = ErrorText::tr("Get a new key from the marketplace and enter it here."),
                .action = ErrorText::tr("Sign in again")};
    case ErrorCode::SecretsUnavailable:
        return {.title = ErrorText::tr("The saved sign-in cannot be read"),
                .meaning = ErrorText::tr("The keychain of this computer is locked or does not answer, or the vault "
                                         "did not open. The marketplace was not asked, and nothing is lost."),
                .remedy = ErrorText::tr("Unlock it, then press Retry."),
                .action = {}};
    case ErrorCode::NotFound:
        return {.title = ErrorText::tr("It is no longer there"),
                .meaning = ErrorText::tr("What this is about was removed meanwhile."),
                .remedy = ErrorText::tr("Look whether it was deleted on purpose, then dismiss this."),
                .action = {}};
    case ErrorCode::Rejected:
        return {.title = ErrorText::tr("The marketplace refused it"),
                .meaning = ErrorText::tr("It understood the request and said no. The reason is in its answer."),
                .remedy = ErrorText::tr("Correct what it names and try again."),
                .action = {}};
    case ErrorCode::InvalidRequest:
        return {.title = ErrorText::tr("Something is missing or wrong in what was entered"),
                .meaning = ErrorText::tr("It cannot be sent like this, so it was not."),
                .remedy = ErrorText::tr("Correct the value and try again."),
                .action = {}};
    case ErrorCode::InvalidResponse:
        return {.title = ErrorText::tr("The marketplace answered something unexpected"),
                .meaning = ErrorText::tr("The answer is not what its documentation says, so we did not act on it."),
                .remedy = ErrorText::tr("Try again later. If it stays, send us the report."),
                .action = ErrorText::tr("Try now")};
    case ErrorCode::InDoubt:
        return {.title = ErrorText::tr("It is not certain whether a change arrived"),
                .meaning = ErrorText::tr("The connection broke while we were sending. It is read back before anything "
                                         "is sent again."),
                .remedy = ErrorText::tr("Sync this account; then it is certain."),
                .action = ErrorText::tr("Sync now")};
    case ErrorCode::Conflict:
        return {.title = ErrorText::tr("Both sides changed the same thing"),
                .meaning = ErrorText::tr("Neither side was touched."),
                .remedy = ErrorText::tr("Decide under Conflicts which one counts."),
                .action = ErrorText::tr("Review")};
    case ErrorCode::Cancelled:
        return {.title = ErrorText::tr("It was cancelled"),
                .meaning = ErrorText::tr("What was done until then stays; the rest was not begun."),
                .remedy = ErrorText::tr("Start it again when you like; it goes on where it stopped."),
                .action = {}};
    case ErrorCode::Storage:
        return storage();
    case ErrorCode::Internal:
        return {.title = ErrorText::tr("Evenstock made a mistake"),
                .meaning = ErrorText::tr("Something happened that should not. Your data is as it was before."),
                .remedy = ErrorText::tr("Please send us the report, so that we can mend it."),
                .action = {}};
    }
    return {};
}

QString runNoteText(const QString &note)
{
    if (note == "guard_held"_L1)
        return ErrorText::tr("A large change waits for your consent");
    if (note == "first_link_waits"_L1)
        return ErrorText::tr("What was found waits for your consent before it is linked");
    if (note == "preview_empty"_L1)
        return ErrorText::tr("Nothing would change");
    if (note == "nothing_shown"_L1)
        return ErrorText::tr("The marketplace shows no listings at all; nothing was changed for that");
    if (note == "preview_cut"_L1)
        return ErrorText::tr("The preview was too long: only its first changes were kept");
    if (note == "newest_by_observation"_L1)
        return ErrorText::tr("The marketplace tells no times of changes: the newest is the one that was seen last");
    return ErrorText::tr("The log says more");
}

} // namespace evenstock
