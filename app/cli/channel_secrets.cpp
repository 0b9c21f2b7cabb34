// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/channel_secrets.h"

#include "app/accounts/secret_input.h"
#include "app/cli/console.h"
#include "app/cli/words.h"
#include "app/service/account_settings.h"

#include <algorithm>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

// Words that the name of a variable for this account may hold: "emag", those of its name, and account_type=fbe.
QStringList hintsOf(const ConnectorInfo &info, const QString &name, const QStringList &settings)
{
    QStringList hints{info.id};
    hints += name.toLower().split(u' ', Qt::SkipEmptyParts);
    for (const QString &setting : settings)
        hints.append(setting.section(u'=', 1).toLower());
    hints.removeDuplicates();
    hints.removeAll(QString());
    return hints;
}

Result<QMap<QString, QString>> askedFor(const ConnectorInfo &info, QMap<QString, QString> secrets)
{
    for (const CredentialField &field : info.credentials) {
        if (field.optional || !secrets.value(field.name).isEmpty())
            continue;
        const QString hint = field.hint.isEmpty() ? QString() : u" (%1)"_s.arg(field.hint);
        auto answer = askOnTerminal(u"%1%2: "_s.arg(field.label, hint));
        if (!answer && answer.error().code == ErrorCode::InvalidRequest)
            return makeError(ErrorCode::InvalidRequest,
                             u"there is no terminal to ask for the %1 on: give "
                             "--secret-file FILE, or - for standard input"_s.arg(field.label));
        if (!answer)
            return answer.error();
        const auto bytes = std::as_const(*answer).bytes();
        secrets.insert(field.name,
                       QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
    }
    return secrets;
}

// The setting whose value stands in the names of variables, "{account_type}"; none where no name has one.
const SettingField *settingInNames(const ConnectorInfo &info)
{
    for (const SettingField &setting : info.settings) {
        for (const QString &variable : info.environment.keys()) {
            if (variable.contains(u'{' + setting.name + u'}'))
                return &setting;
        }
    }
    return nullptr;
}

// Variable -> what it is, with that setting's values written out.
QMap<QString, QString> targetsOf(const ConnectorInfo &info, const SettingField *meant, const QStringList &values)
{
    QMap<QString, QString> targets;
    for (auto it = info.environment.begin(); it != info.environment.end(); ++it) {
        const QString mark = meant ? u'{' + meant->name + u'}' : QString();
        if (!meant || !it.key().contains(mark)) {
            targets.insert(it.key(), it.value());
            continue;
        }
        for (const QString &value : values)
            targets.insert(QString(it.key()).replace(mark, value.toUpper()), it.value());
    }
    return targets;
}

// Which value the variables found are of: the only one there is, else the one that the channel's name has as a word.
Result<QString> valueMeant(const ConnectorInfo &info, const SettingField &meant, const QStringList &values,
                           const QMap<QString, QString> &found, const QString &name)
{
    QStringList there;
    for (const QString &value : values) {
        const auto targets = targetsOf(info, &meant, {value});
        const auto shared = targetsOf(info, &meant, {});
        const bool has = std::any_of(found.keyBegin(), found.keyEnd(), [&](const QString &variable) {
            return targets.contains(variable) && !shared.contains(variable);
        });
        if (has)
            there.append(value);
    }
    if (there.size() <= 1)
        return there.isEmpty() ? QString() : there.first();
    const QStringList words = name.toLower().split(u' ', Qt::SkipEmptyParts);
    QStringList named;
    for (const QString &value : std::as_const(there)) {
        if (words.contains(value))
            named.append(value);
    }
    if (named.size() == 1)
        return named.first();
    return makeError(ErrorCode::InvalidRequest,
                     u"the variables of several accounts are there: say which one with --set %1=%2"_s.arg(
                         meant.name, there.join(u" or "_s)));
}

} // namespace

QList<OptionSpec> secretOptions()
{
    return {{u"secret-file"_s, u"FILE"_s, u"secrets as \"field=value\" lines; - is standard input"_s},
            {u"env-file"_s, u"FILE"_s, u"secrets from the .env file of another program"_s}};
}

Result<QMap<QString, QString>> environmentFor(const Invocation &invocation, const ConnectorInfo &info,
                                              AskForSecrets ask, const QMap<QString, QString> &settings,
                                              const QString &name)
{
    const bool asksItself = ask == AskForSecrets::WhereMissing && !invocation.has(u"secret-file"_s);
    const SettingField *meant = settingInNames(info);
    QMap<QString, QString> found; // by the names of variables, of every value that setting may have
    QStringList values = meant ? meant->choices : QStringList();
    if (meant && !settings.value(meant->name).isEmpty())
        values = QStringList{settings.value(meant->name)};
    const QMap<QString, QString> targets = targetsOf(info, meant, values);
    if (invocation.has(u"env-file"_s)) {
        TRY_ASSIGN(const SecretInput input, readEnvironmentFile(invocation.value(u"env-file"_s), targets.keys(), {}));
        found = input.fields;
    } else if (asksItself) {
        for (const QString &variable : targets.keys()) {
            if (const QString value = qEnvironmentVariable(variable.toLatin1().constData()); !value.isEmpty())
                found.insert(variable, value);
        }
    }
    QString chosen;
    if (meant) {
        TRY_ASSIGN(chosen, valueMeant(info, *meant, values, found, name));
    }
    QMap<QString, QString> told;
    const QMap<QString, QString> wanted = targetsOf(info, meant, chosen.isEmpty() ? values : QStringList{chosen});
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (wanted.contains(it.key()))
            told.insert(wanted.value(it.key()), it.value());
    }
    if (meant && !told.isEmpty() && !chosen.isEmpty())
        told.insert(meant->name, chosen);
    return told;
}

Result<QMap<QString, QString>> secretsFor(Console &console, const Invocation &invocation, const ConnectorInfo &info,
                                          const QString &name, AskForSecrets ask,
                                          const QMap<QString, QString> &environment)
{
    const bool hasFile = invocation.has(u"secret-file"_s);
    const bool hasEnvironment = invocation.has(u"env-file"_s);
    if (hasFile && hasEnvironment)
        return makeError(ErrorCode::InvalidRequest, u"give --secret-file or --env-file, not both"_s);
    QStringList fields; // those that no variable was known of by its whole name
    QMap<QString, QString> told;
    for (const QString &field : accountSecretNames(info)) {
        if (environment.contains(field) && !hasFile)
            told.insert(field, environment.value(field));
        else
            fields.append(field);
    }
    if (!hasFile && !hasEnvironment)
        return ask == AskForSecrets::WhereMissing ? askedFor(info, told) : QMap<QString, QString>();
    auto input = hasFile ? readSecretFile(invocation.value(u"secret-file"_s), fields)
                         : readEnvironmentFile(invocation.value(u"env-file"_s), fields,
                                               hintsOf(info, name, invocation.values(u"set"_s)));
    if (!input)
        return input.error();
    for (const QString &warning : input->warnings)
        console.note(warning);
    input->fields.insert(told);
    return input->fields;
}

} // namespace evenstock::cli
