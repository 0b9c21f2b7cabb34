// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/credentials.h"

#include "app/accounts/absence_words.h"
#include "app/accounts/secret_reply.h"
#include "models/store/account_repository.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace evenstock {

struct Credentials::Known {
    UtcMs savedAt = 0;
    QString fingerprint = {};
};

// Also a removal: of the fields whose secret is empty.
struct Credentials::Save {
    QString owner;
    QMap<QString, QString> left;
    Attention attention;
    SecretReply<void> reply;
    QStringList looked = {}; // fields whose earlier secret is kept already
};

struct Credentials::Load {
    QString owner;
    QStringList left;
    CredentialNames names;
    Attention attention;
    SecretReply<LoadedCredentials> reply;
    QMap<QString, Known> known = {};
    LoadedCredentials result = {};
};

namespace {

SecretStatus inField(const QString &field, const SecretStatus &status)
{
    Error error = status.error();
    error.item = field;
    return {status.situation(), std::move(error)};
}

QString factKey(const QString &owner, const QString &field)
{
    return owner + u'/' + field;
}

} // namespace

Credentials::Credentials(SecretStore &store, AccountRepository &repository, const Clock &clock,
                         CredentialProfile profile, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_repository(repository)
    , m_clock(clock)
    , m_profile(std::move(profile))
{
}

void Credentials::save(const QString &owner, const QMap<QString, QString> &secrets, Attention attention,
                       QObject *context, SecretCallback<void> done)
{
    auto save = std::make_shared<Save>(Save{owner, secrets, attention, {context, std::move(done)}});
    enqueue([this, save] { saveNext(save); });
}

void Credentials::load(const QString &owner, const CredentialNames &names, Attention attention, QObject *context,
                       SecretCallback<LoadedCredentials> done)
{
    auto load = std::make_shared<Load>(Load{owner, {}, names, attention, {context, std::move(done)}});
    enqueue([this, load] {
        auto known = knownFields(load->owner);
        if (!known) {
            load->reply({SecretSituation::Failed, std::move(known).error()});
            return finished();
        }
        load->known = *std::move(known);
        load->left = load->names.required + load->names.optional + load->known.keys();
        load->left.removeDuplicates();
        loadNext(load);
    });
}

void Credentials::removeAll(const QString &owner, const CredentialNames &names, Attention attention, QObject *context,
                            SecretCallback<void> done)
{
    auto save = std::make_shared<Save>(Save{owner, {}, attention, {context, std::move(done)}});
    enqueue([this, save, names] {
        const auto known = knownFields(save->owner);
        if (!known) {
            save->reply({SecretSituation::Failed, known.error()});
            return finished();
        }
        for (const QString &field : names.required + names.optional + known->keys())
            save->left.insert(field, {});
        saveNext(save);
    });
}

void Credentials::enqueue(std::function<void()> task)
{
    QMetaObject::invokeMethod(
        this,
        [this, task = std::move(task)] {
            m_tasks.push_back(task);
            startNext();
        },
        Qt::QueuedConnection);
}

void Credentials::startNext()
{
    if (m_busy || m_tasks.empty())
        return;
    m_busy = true;
    const auto task = std::move(m_tasks.front());
    m_tasks.pop_front();
    task();
}

void Credentials::finished()
{
    m_busy = false;
    QMetaObject::invokeMethod(this, &Credentials::startNext, Qt::QueuedConnection);
}

void Credentials::saveNext(const std::shared_ptr<Save> &save)
{
    if (save->left.isEmpty()) {
        save->reply({});
        return finished();
    }
    const QString field = save->left.firstKey();
    const bool mayReplace = !save->left.first().isEmpty() && !save->looked.contains(field);
    if (mayReplace && m_keptOf && m_keptOf(save->owner) == field)
        return keepPrevious(save, field);
    const QString secret = save->left.take(field);
    const QString key = secretKey(m_profile.uuid, save->owner, field);
    const auto proceed = [this, save, field, secret](const SecretStatus &status) {
        SecretStatus outcome = status;
        if (outcome) {
            Status noted = secret.isEmpty() ? m_repository.forgetCredential(factKey(save->owner, field))
                                            : remember(save->owner, field, secret);
            if (!noted)
                outcome = {SecretSituation::Failed, std::move(noted).error()};
        }
        if (outcome)
            return saveNext(save);
        save->reply(inField(field, outcome));
        finished();
    };
    if (key.isEmpty())
        proceed(
            {SecretSituation::Failed, makeError(ErrorCode::InvalidRequest, u"A credential cannot have this name."_s)});
    else if (secret.isEmpty())
        m_store.remove(key, save->attention, this, proceed);
    else
        m_store.write(key, secret, save->attention, this, proceed);
}

// What cannot be read is not kept: the new secret matters more.
void Credentials::keepPrevious(const std::shared_ptr<Save> &save, const QString &field)
{
    save->looked.append(field);
    m_store.read(secretKey(m_profile.uuid, save->owner, field), save->attention, this,
                 [this, save, field](const SecretResult<QString> &before) {
                     if (before && *before != save->left.value(field))
                         save->left.insert(previousOf(field), *before);
                     saveNext(save);
                 });
}

void Credentials::loadNext(const std::shared_ptr<Load> &load)
{
    if (load->left.isEmpty()) {
        load->reply(std::move(load->result));
        return finished();
    }
    const QString field = load->left.takeFirst();
    const QString key = secretKey(m_profile.uuid, load->owner, field);
    if (key.isEmpty()) {
        loaded(
            load, field,
            {SecretSituation::Failed, makeError(ErrorCode::InvalidRequest, u"A credential cannot have this name."_s)});
        return;
    }
    m_store.read(key, load->attention, this,
                 [this, load, field](const SecretResult<QString> &answer) { loaded(load, field, answer); });
}

void Credentials::loaded(const std::shared_ptr<Load> &load, const QString &field, const SecretResult<QString> &answer)
{
    const SecretStatus outcome = answer ? readingOf(*load, field, *answer) : absenceOf(*load, field, answer);
    if (outcome)
        return loadNext(load);
    const SecretStatus failure = inField(field, outcome);
    load->reply({failure.situation(), failure.error()});
    finished();
}

SecretStatus Credentials::readingOf(Load &load, const QString &field, const QString &secret)
{
    load.result.secrets.insert(field, secret);
    const auto known = load.known.constFind(field);
    if (known != load.known.constEnd())
        load.result.savedAt.insert(field, known->savedAt);
    if (known != load.known.constEnd() && known->fingerprint == fingerprint(load.owner, field, secret))
        return {};
    load.result.changed.append(field);
    if (Status noted = remember(load.owner, field, secret); !noted)
        return {SecretSituation::Failed, std::move(noted).error()};
    return {};
}

// A locked keyring says "not found": what was saved once is never called missing on the keychain's word alone.
SecretStatus Credentials::absenceOf(const Load &load, const QString &field, const SecretResult<QString> &answer) const
{
    const bool unseen =
        answer.situation() == SecretSituation::Missing || answer.situation() == SecretSituation::LockedOrMissing;
    if (!unseen)
        return {answer.situation(), answer.error()};
    const UtcMs savedAt = load.known.value(field).savedAt;
    const bool required = load.names.required.contains(field);
    if (!required && (savedAt == 0 || !load.names.optional.contains(field)))
        return {};
    if (savedAt == 0)
        return {SecretSituation::Missing, u"No \"%1\" is saved for this account: enter it."_s.arg(field)};
    if (m_store.kind() == SecretStoreKind::Keychain)
        return {
            SecretSituation::LockedOrMissing,
            u"The \"%1\" saved on %2 is not to be seen in the keyring. Unlock your keyring, then retry; if it stays "
            "so, enter it again."_s.arg(field, isoUtc(savedAt).left(10))};
    return {SecretSituation::Missing,
            absenceDetail(field, isoUtc(savedAt).left(10), secretStoreKindName(m_store.kind()))};
}

Result<QMap<QString, Credentials::Known>> Credentials::knownFields(const QString &owner)
{
    TRY_ASSIGN(const auto facts, m_repository.credentialFacts(owner + u'/'));
    QMap<QString, Known> result;
    for (const CredentialFact &fact : facts)
        result.insert(fact.key.mid(owner.size() + 1), {fact.savedAt, fact.hash});
    return result;
}

Status Credentials::remember(const QString &owner, const QString &field, const QString &secret)
{
    return m_repository.rememberCredential(factKey(owner, field), m_clock.now(), fingerprint(owner, field, secret));
}

// The key is part of it, so that equal secrets of two accounts do not look equal.
QString Credentials::fingerprint(const QString &owner, const QString &field, const QString &secret) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_profile.salt);
    code.addData(factKey(owner, field).toUtf8());
    code.addData(QByteArray(1, '\0'));
    code.addData(secret.toUtf8());
    return QString::fromLatin1(code.result().toHex());
}

} // namespace evenstock
