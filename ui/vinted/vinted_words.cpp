// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/vinted_words.h"

#include "ui/shell/refusal_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VintedWords)
};

// A field as it stands in a sentence's beginning.
QString fieldText(const QString &field)
{
    if (field == "stock"_L1)
        return Words::tr("Stock");
    if (field == "price"_L1)
        return Words::tr("Price");
    if (field == "images"_L1)
        return Words::tr("Pictures");
    if (field == "title"_L1)
        return Words::tr("Title");
    if (field == "description"_L1)
        return Words::tr("Description");
    if (field == "gender"_L1)
        return Words::tr("Gender");
    return mappingKindText(field);
}

} // namespace

QString taskTypeText(const QString &type)
{
    if (type == "vinted_publish"_L1)
        return Words::tr("Publish");
    if (type == "vinted_update"_L1)
        return Words::tr("Change");
    if (type == "vinted_delete"_L1)
        return Words::tr("Take off");
    if (type == "vinted_sync_wardrobe"_L1)
        return Words::tr("Read the wardrobe");
    if (type == "vinted_check_session"_L1)
        return Words::tr("See who is logged in");
    if (type == "vinted_options"_L1)
        return Words::tr("Read Vinted’s lists");
    return type;
}

VintedWords taskWords(const BrowserTaskRow &task)
{
    if (!task.lateResult.isEmpty() && !task.lateResult[u"reviewed"].toBool())
        return {ItemState::Warning, Words::tr("Answered late")};
    switch (task.status) {
    case TaskStatus::Pending:
        return task.awaitsApproval ? VintedWords{ItemState::Hint, Words::tr("Waits for you")}
                                   : VintedWords{ItemState::Waiting, Words::tr("Waits for the browser")};
    case TaskStatus::Processing:
        return {ItemState::Running, Words::tr("Under way")};
    case TaskStatus::Verifying:
        return {ItemState::Running, Words::tr("Being looked up")};
    case TaskStatus::Success:
        return {ItemState::Agreed, Words::tr("Done")};
    case TaskStatus::Failed:
        return {ItemState::Error, Words::tr("Failed")};
    case TaskStatus::Timeout:
        return {ItemState::Warning, Words::tr("Out of time")};
    case TaskStatus::Cancelled:
        return {ItemState::NotListed, Words::tr("Cancelled")};
    }
    return {};
}

namespace {

QString progressText(const QString &step)
{
    static const QRegularExpression pattern(u"^photo ([0-9]+)/([0-9]+)$"_s);
    const auto match = pattern.match(step);
    return match.hasMatch() ? Words::tr("Picture %1 of %2").arg(match.captured(1), match.captured(2)) : step;
}

// Why a task was not done, where that needs none of Vinted's own words.
QString failureText(const QString &type)
{
    if (type == "no_tab"_L1)
        return Words::tr("Vinted is not open in a tab of the browser");
    if (type == "wrong_account"_L1)
        return Words::tr("Another Vinted account is logged in in the browser");
    if (type == "switched_off"_L1)
        return Words::tr("The extension is switched off in the browser");
    if (type == "network_error"_L1)
        return Words::tr("The connection to Vinted broke off");
    if (type == "unknown_outcome"_L1)
        return Words::tr("No answer came from Vinted");
    if (type == "not_found"_L1)
        return Words::tr("Vinted does not have this listing any more");
    static const QHash<QString, QString> pauses{{u"auth_error"_s, u"auth"_s},
                                                {u"access_denied"_s, u"access"_s},
                                                {u"challenge"_s, u"challenge"_s},
                                                {u"rate_limited"_s, u"rate"_s},
                                                {u"restricted"_s, u"restricted"_s}};
    return pauseText(pauses.value(type));
}

} // namespace

QString errorReason(const QString &type, const QString &message)
{
    if (const QString ours = knownSentence(message); !ours.isEmpty())
        return ours;
    const QString reason = failureText(type);
    return reason.isEmpty() ? message : reason; // what Vinted refused, in its own words
}

QString taskReason(const BrowserTaskRow &task)
{
    switch (task.status) {
    case TaskStatus::Timeout:
        return Words::tr("No browser took it for an hour");
    case TaskStatus::Cancelled:
        return Words::tr("You cancelled it");
    case TaskStatus::Verifying:
        return Words::tr("No answer came: the wardrobe tells whether it was done");
    case TaskStatus::Processing:
        return progressText(task.progress);
    case TaskStatus::Success:
        return {};
    case TaskStatus::Pending:
    case TaskStatus::Failed:
        break;
    }
    return errorReason(task.errorType, task.errorMessage);
}

VintedWords itemWords(const VintedItemRow &item)
{
    if (item.isReserved && item.status == VintedStatus::Published)
        return {ItemState::Paused, Words::tr("Reserved")};
    switch (item.status) {
    case VintedStatus::Pending:
        return {ItemState::Waiting, Words::tr("Not there yet")};
    case VintedStatus::Draft:
        return {ItemState::Paused, Words::tr("Draft")};
    case VintedStatus::Published:
        return {ItemState::Agreed, Words::tr("On sale")};
    case VintedStatus::Hidden:
        return {ItemState::Paused, Words::tr("Hidden")};
    case VintedStatus::Sold:
        return {ItemState::Info, Words::tr("Sold")};
    case VintedStatus::Deleted:
        return {ItemState::NotListed, Words::tr("Taken off")};
    case VintedStatus::Missing:
        return {ItemState::Warning, Words::tr("Not in the wardrobe")};
    case VintedStatus::Error:
        return {ItemState::Error, Words::tr("Failed")};
    }
    return {};
}

QString pauseText(const QString &reason)
{
    if (reason == "owner"_L1)
        return Words::tr("You switched it off");
    if (reason == "auth"_L1)
        return Words::tr("Nobody is logged in on Vinted: log in in the paired browser");
    if (reason == "access"_L1)
        return Words::tr("Vinted refuses this session: log in there again");
    if (reason == "challenge"_L1)
        return Words::tr("Vinted asks for a check: open Vinted in the browser and answer it");
    if (reason == "rate"_L1)
        return Words::tr("Vinted asked for a pause");
    if (reason == "restricted"_L1)
        return Words::tr("Vinted restricted this account for some time");
    return {};
}

QString errorTypeText(const QString &type)
{
    if (type == "mapping_error"_L1)
        return Words::tr("Not assigned");
    if (type == "validation_error"_L1)
        return Words::tr("Refused by Vinted");
    if (type == "image_error"_L1)
        return Words::tr("Pictures");
    if (type == "api_error"_L1)
        return Words::tr("Vinted’s answer");
    if (type == "auth_error"_L1)
        return Words::tr("Not logged in");
    if (type == "challenge"_L1)
        return Words::tr("Check asked for");
    if (type == "rate_limited"_L1)
        return Words::tr("Too fast for Vinted");
    if (type == "restricted"_L1)
        return Words::tr("Account restricted");
    if (type == "no_tab"_L1)
        return Words::tr("No tab of Vinted");
    if (type == "unknown_outcome"_L1)
        return Words::tr("No answer");
    if (type == "late_result"_L1)
        return Words::tr("Late answer");
    if (type == "network_error"_L1)
        return Words::tr("Network");
    if (type == "access_denied"_L1)
        return Words::tr("Session refused");
    if (type == "not_found"_L1)
        return Words::tr("Not there any more");
    if (type == "duplicate_listing"_L1)
        return Words::tr("Made twice");
    return type;
}

QString mappingKindText(const QString &kind)
{
    if (kind == "brand"_L1)
        return Words::tr("Brand");
    if (kind == "color"_L1)
        return Words::tr("Colour");
    if (kind == "size"_L1)
        return Words::tr("Size");
    if (kind == "condition"_L1)
        return Words::tr("Condition");
    if (kind == "category"_L1)
        return Words::tr("Category");
    if (kind == "package_size"_L1)
        return Words::tr("Package size");
    return kind;
}

QString problemText(const QJsonObject &problem)
{
    const QString field = problem[u"field"].toString();
    const QString trouble = problem[u"trouble"].toString();
    const QString name = fieldText(field);
    if (field == "stock"_L1)
        return Words::tr("Stock: there is none to sell");
    if (field == "images"_L1 && trouble == "missing"_L1)
        return Words::tr("Pictures: Vinted asks for at least one");
    if (trouble == "missing"_L1)
        return Words::tr("%1: the product has none", "field").arg(name);
    if (trouble == "unmapped"_L1)
        return Words::tr("%1: not assigned to one of Vinted’s yet", "field").arg(name);
    if (trouble == "unread"_L1)
        return Words::tr("%1: what Vinted asks for there was not read yet", "field").arg(name);
    if (trouble == "template"_L1)
        return Words::tr("%1: the template names a field that there is not", "field").arg(name);
    return Words::tr("%1: Vinted does not take this value (%2)", "field, reason")
        .arg(name, problem[u"message"].toString());
}

} // namespace evenstock
