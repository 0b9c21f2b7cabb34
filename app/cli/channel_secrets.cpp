// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/channel_secrets.h"

#include "app/accounts/secret_input.h"
#include "app/cli/console.h"
#include "app/cli/words.h"
#include "app/service/account_settings.h"

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

} // namespace

QList<OptionSpec> secretOptions()
{
    return {{u"secret-file"_s, u"FILE"_s, u"secrets as \"field=value\" lines; - is standard input"_s},
            {u"env-file"_s, u"FILE"_s, u"secrets from the .env file of another program"_s}};
}

Result<QMap<QString, QString>> environmentFor(const Invocation &invocation, const ConnectorInfo &info,
                                              AskForSecrets ask)
{
    QMap<QString, QString> variables;
    if (invocation.has(u"env-file"_s)) {
        TRY_ASSIGN(const SecretInput input,
                   readEnvironmentFile(invocation.value(u"env-file"_s), info.environment.keys(), {}));
        variables = input.fields;
    } else if (ask == AskForSecrets::WhereMissing && !invocation.has(u"secret-file"_s)) {
        for (const QString &variable : info.environment.keys()) {
            if (const QString value = qEnvironmentVariable(variable.toLatin1().constData()); !value.isEmpty())
                variables.insert(variable, value);
        }
    }
    QMap<QString, QString> values;
    for (auto it = variables.begin(); it != variables.end(); ++it)
        values.insert(info.environment.value(it.key()), it.value());
    return values;
}

Result<QMap<QString, QString>> secretsFor(Console &console, const Invocation &invocation, const ConnectorInfo &info,
                                          const QString &name, AskForSecrets ask,
                                          const QMap<QString, QString> &environment)
{
    const bool hasFile = invocation.has(u"secret-file"_s);
    const bool hasEnvironment = invocation.has(u"env-file"_s);
    if (hasFile && hasEnvironment)
        return makeError(ErrorCode::InvalidRequest, u"give --secret-file or --env-file, not both"_s);
    const QStringList fields = accountSecretNames(info);
    QMap<QString, QString> told;
    for (const QString &field : fields) {
        if (environment.contains(field))
            told.insert(field, environment.value(field));
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
    input->fields.insert(told); // a variable known by its whole name is surer than one that sounds alike
    return input->fields;
}

} // namespace evenstock::cli
