// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/program_settings.h"

#include <algorithm>
#include <array>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Choice, Flag, Number, Address, Text };

struct Setting {
    const char *name = nullptr;
    const char *defaultValue = nullptr;
    Kind kind = Kind::Text;
    const char *choices = ""; // separated by blanks
    int least = 0;            // Number
    int most = 0;
};

constexpr std::array settings = {
    Setting{"language", "system", Kind::Choice, "system en it ro fr es"},
    Setting{"theme", "system", Kind::Choice, "system light dark"},
    Setting{"start_with_desktop", "false", Kind::Flag},
    Setting{"close_to_tray", "false", Kind::Flag},
    Setting{"notify.conflicts", "true", Kind::Flag},
    Setting{"notify.oversells", "true", Kind::Flag},
    Setting{"notify.events", "true", Kind::Flag},
    Setting{"notify.accounts", "true", Kind::Flag},
    Setting{"notify.plans", "true", Kind::Flag},
    Setting{"mail.enabled", "false", Kind::Flag}, // alerts also by e-mail; the password is with the other secrets
    Setting{"mail.server", "", Kind::Address},
    Setting{"mail.security", "starttls", Kind::Choice, "starttls tls none"},
    Setting{"mail.user", "", Kind::Text},
    Setting{"mail.from", "", Kind::Text},
    Setting{"mail.to", "", Kind::Text},        // separated by commas
    Setting{"mail.authority", "", Kind::Text}, // PEM file of an authority of the owner's own
    Setting{"low_stock", "1", Kind::Number, "", 0, 1'000'000},
    Setting{"keep.log_days", "30", Kind::Number, "", 1, 3650},      // requests, runs, settled errors
    Setting{"keep.clean_logs", "true", Kind::Flag},                 // each night at three
    Setting{"keep.personal_days", "90", Kind::Number, "", 1, 3650}, // buyers, then hashed
    Setting{"secret_store", "keychain", Kind::Choice, "keychain vault session"},
    Setting{"hooks.enabled", "false", Kind::Flag},
    Setting{"hooks.address", "127.0.0.1:8787", Kind::Address},
    Setting{"hooks.reach", "loopback", Kind::Choice, "loopback anywhere"}, // anywhere: others can knock
    Setting{"hooks.certificate", "", Kind::Text},                          // PEM file of the owner's
    Setting{"hooks.key", "", Kind::Text},                                  // PEM file beside it
    Setting{"tunnel.kind", "off", Kind::Choice, "off cloudflared ngrok ssh command"},
    Setting{"tunnel.command", "", Kind::Text},
    Setting{"tunnel.public_url", "", Kind::Text},
    Setting{"local.enabled", "false", Kind::Flag},
    Setting{"local.address", "127.0.0.1:8788", Kind::Address},
    Setting{"log_level", "info", Kind::Choice, "warning info debug"},
};

const Setting *settingNamed(const QString &name)
{
    const auto found = std::find_if(settings.begin(), settings.end(),
                                    [&name](const Setting &setting) { return name == QLatin1String(setting.name); });
    return found == settings.end() ? nullptr : &*found;
}

QStringList choicesOf(const Setting &setting)
{
    if (setting.kind == Kind::Flag)
        return {u"true"_s, u"false"_s};
    return QString::fromLatin1(setting.choices).split(u' ', Qt::SkipEmptyParts);
}

bool isAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool ok = false;
    const int port = text.mid(colon + 1).toInt(&ok);
    return colon > 0 && ok && port >= 0 && port <= 65535 && !text.left(colon).contains(u' ');
}

bool isLine(const QString &text)
{
    constexpr qsizetype longest = 1000;
    return text.size() <= longest &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool fits(const Setting &setting, const QString &value)
{
    switch (setting.kind) {
    case Kind::Choice:
    case Kind::Flag:
        return choicesOf(setting).contains(value);
    case Kind::Number: {
        bool ok = false;
        const int number = value.toInt(&ok);
        return ok && number >= setting.least && number <= setting.most;
    }
    case Kind::Text:
        return isLine(value);
    case Kind::Address:
        break;
    }
    return isAddress(value);
}

QString whatFits(const Setting &setting)
{
    switch (setting.kind) {
    case Kind::Choice:
    case Kind::Flag:
        return u"one of: "_s + choicesOf(setting).join(u", "_s);
    case Kind::Number:
        return u"a whole number from %1 to %2"_s.arg(setting.least).arg(setting.most);
    case Kind::Text:
        return u"one line of text"_s;
    case Kind::Address:
        break;
    }
    return u"like 127.0.0.1:8787"_s;
}

} // namespace

QStringList programSettingNames()
{
    QStringList names;
    for (const Setting &setting : settings)
        names.append(QLatin1String(setting.name));
    return names;
}

QString programSettingDefault(const QString &name)
{
    const Setting *setting = settingNamed(name);
    return setting ? QString::fromLatin1(setting->defaultValue) : QString();
}

QStringList programSettingChoices(const QString &name)
{
    const Setting *setting = settingNamed(name);
    return setting ? choicesOf(*setting) : QStringList();
}

Status checkProgramSetting(const QString &name, const QString &value)
{
    const Setting *setting = settingNamed(name);
    if (!setting)
        return makeError(
            ErrorCode::InvalidRequest,
            u"there is no setting %1; known are: %2"_s.arg(name.left(100), programSettingNames().join(u", "_s)),
            name.left(100));
    if (!value.isEmpty() && !fits(*setting, value))
        return makeError(ErrorCode::InvalidRequest, u"%1 must be %2"_s.arg(name, whatFits(*setting)), name);
    return {};
}

QString ProgramSettings::text(const QString &name) const
{
    const Setting *setting = settingNamed(name);
    const QString stored = m_stored.value(name);
    return setting && !stored.isEmpty() && fits(*setting, stored) ? stored : programSettingDefault(name);
}

} // namespace evenstock
