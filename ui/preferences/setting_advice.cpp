// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/setting_advice.h"

#include "ui/shell/refusal_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct SettingAdvice {
    Q_DECLARE_TR_FUNCTIONS(SettingAdvice)
};

} // namespace

QString settingAdvice(const QString &key, const Error &error)
{
    if (error.code != ErrorCode::InvalidRequest)
        return failureText(error);
    if (key == "mail.server"_L1)
        return SettingAdvice::tr("Type the name of the mail server and its port, as in smtp.example:587.");
    if (key == "mail.security"_L1)
        return SettingAdvice::tr("Without encryption only a mail server on this computer may be used.");
    if (key == "mail.user"_L1)
        return SettingAdvice::tr("There is no password for this user name yet: type it below.");
    if (key == "mail.from"_L1)
        return SettingAdvice::tr("Type one e-mail address, as in shop@shop.example.");
    if (key == "mail.to"_L1)
        return SettingAdvice::tr("Type an e-mail address, or several with commas between them.");
    if (key == "hooks.address"_L1 || key == "local.address"_L1)
        return SettingAdvice::tr("Type an address of this computer and a port, as in 127.0.0.1:8787.");
    if (key == "tunnel.public_url"_L1)
        return SettingAdvice::tr("Type a web address, as in https://shop.example.");
    if (key.startsWith("keep."_L1))
        return SettingAdvice::tr("A number of days from 1 to 3650.");
    return failureText(error);
}

} // namespace evenstock
