// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/vault_passphrase.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qsizetype mostLetters = 4096;

Error refused(const QString &detail)
{
    return makeError(ErrorCode::InvalidRequest, detail);
}

Result<SecretBytes> fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"The passphrase file %1 cannot be read: %2"_s.arg(path, file.errorString()));
    QByteArray line = file.readLine(mostLetters + 2);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty() || line.size() > mostLetters)
        return refused(u"The first line of the passphrase file %1 is no passphrase."_s.arg(path));
    return SecretBytes(std::move(line));
}

bool same(const SecretBytes &one, const SecretBytes &other)
{
    return std::ranges::equal(one.bytes(), other.bytes());
}

Result<SecretBytes> chosen(const TerminalQuestion &ask)
{
    TRY_ASSIGN(SecretBytes first, ask(u"New passphrase for the vault: "_s));
    if (first.bytes().size() < static_cast<std::size_t>(leastPassphraseBytes))
        return refused(u"A passphrase of at least 8 characters is needed."_s);
    TRY_ASSIGN(const SecretBytes second, ask(u"The same once more: "_s));
    if (!same(first, second))
        return refused(u"The two passphrases are not the same."_s);
    return first;
}

} // namespace

PassphraseSource passphraseFromFileOrTerminal(TerminalQuestion ask)
{
    return [ask = std::move(ask)](const PassphraseQuestion &question) -> Result<SecretBytes> {
        const QString path = qEnvironmentVariable("EVENSTOCK_VAULT_PASSPHRASE_FILE");
        const bool creates = question.purpose == PassphraseQuestion::Purpose::Create;
        if (!path.isEmpty()) {
            if (question.attempt > 1)
                return refused(u"The passphrase file %1 does not open the vault."_s.arg(path));
            TRY_ASSIGN(SecretBytes passphrase, fromFile(path));
            if (creates && passphrase.bytes().size() < static_cast<std::size_t>(leastPassphraseBytes))
                return refused(u"A passphrase of at least 8 characters is needed."_s);
            return passphrase;
        }
        if (!ask)
            return refused(u"The vault is closed. Set EVENSTOCK_VAULT_PASSPHRASE_FILE to the file with its passphrase "
                           "and start Evenstock again."_s);
        if (question.attention == Attention::Background)
            return refused(u"The vault is closed. Set EVENSTOCK_VAULT_PASSPHRASE_FILE to the file with its passphrase, "
                           "or start Evenstock from a terminal."_s);
        if (creates)
            return chosen(ask);
        return ask(question.attempt == 1 ? u"Passphrase of the vault: "_s : u"That was not it. Passphrase: "_s);
    };
}

} // namespace evenstock
