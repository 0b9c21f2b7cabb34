// SPDX-License-Identifier: GPL-3.0-or-later
// What KeychainStore does for each kind of request, job after job; the queue and the timers are in keychain_store.cpp.
#include "app/accounts/keychain_store.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QString chunkKey(const QString &key, int index)
{
    return u"%1/%2"_s.arg(key).arg(index);
}

} // namespace

void KeychainStore::doRead()
{
    readWhole(toFinish());
}

void KeychainStore::doWrite()
{
    if (Status accepted = checkSecret(m_current->secret); !accepted)
        return finish({SecretSituation::Failed, std::move(accepted).error()});
    writeChunks(piecesOf(m_current->secret), 0);
}

// Chunks first, so that nothing of the secret is left behind a head that is gone.
void KeychainStore::doRemove()
{
    sweep(0, [this] { removeHead(); });
}

void KeychainStore::doCheck()
{
    look([this](KeyringState state) {
        if (state != KeyringState::NoService)
            return finish(withText(keyringSituation(state)));
        // KWallet is no secret service and may be there all the same.
        run({.key = u"org.evenstock.evenstock/none"_s}, [this](const KeyringAnswer &answer) {
            if (answer.outcome == KeyringOutcome::NotFound)
                return finish(QString());
            explain(answer, toFinish());
        });
    });
}

void KeychainStore::readWhole(const Finished &then)
{
    run({.key = m_current->key}, [this, then](const KeyringAnswer &answer) {
        if (answer.outcome != KeyringOutcome::Done)
            return explain(answer, then);
        const auto head = parsePiecesHead(answer.text);
        if (!head)
            return then(SecretResult<QString>(answer.text));
        readChunks(*head, {}, then);
    });
}

void KeychainStore::readChunks(const PiecesHead &head, const QStringList &chunks, const Finished &then)
{
    const SecretResult<QString> broken(SecretSituation::Damaged,
                                       u"A part of the secret is missing in the keyring: enter it again."_s);
    if (head.count < 1 || head.count > mostChunks)
        return then(broken);
    if (chunks.size() == head.count) {
        const auto secret = joinedPieces(head, chunks);
        return then(secret ? SecretResult<QString>(*secret) : broken);
    }
    const KeyringJob job{.key = chunkKey(m_current->key, static_cast<int>(chunks.size()))};
    run(job, [this, head, chunks, then, broken](const KeyringAnswer &answer) {
        if (answer.outcome == KeyringOutcome::Done)
            return readChunks(head, chunks + QStringList{answer.text}, then);
        explain(answer, [then, broken](const SecretResult<QString> &meaning) {
            then(meaning.situation() == SecretSituation::Missing ? broken : meaning);
        });
    });
}

void KeychainStore::writeChunks(const SecretPieces &pieces, int next)
{
    const bool chunk = next < pieces.chunks.size();
    const KeyringJob job{.kind = KeyringJob::Kind::Write,
                         .key = chunk ? chunkKey(m_current->key, next) : m_current->key,
                         .text = chunk ? pieces.chunks.at(next) : pieces.head};
    run(job, [this, pieces, next, chunk](const KeyringAnswer &answer) {
        if (answer.outcome != KeyringOutcome::Done)
            return explain(answer, toFinish());
        if (chunk)
            return writeChunks(pieces, next + 1);
        verify(pieces);
    });
}

// A keyring that says "done" is believed once it gives the same back.
void KeychainStore::verify(const SecretPieces &pieces)
{
    readWhole([this, pieces](const SecretResult<QString> &back) {
        const bool lost = back ? *back != m_current->secret : back.situation() == SecretSituation::Missing;
        if (lost)
            return finish({SecretSituation::Failed, u"The keyring did not keep what was given to it: retry."_s});
        if (!back)
            return finish(back);
        sweep(static_cast<int>(pieces.chunks.size()), [this] { finish(QString()); });
    });
}

// Removes what a longer secret, or a crash, left under higher numbers.
void KeychainStore::sweep(int from, const std::function<void()> &then)
{
    if (from >= mostChunks)
        return then();
    const QString key = chunkKey(m_current->key, from);
    run({.key = key}, [this, key, from, then](const KeyringAnswer &found) {
        if (found.outcome == KeyringOutcome::NotFound)
            return then();
        if (found.outcome != KeyringOutcome::Done)
            return explain(found, toFinish());
        run({.kind = KeyringJob::Kind::Remove, .key = key}, [this, from, then](const KeyringAnswer &removed) {
            if (removed.outcome != KeyringOutcome::Done)
                return explain(removed, toFinish());
            sweep(from + 1, then);
        });
    });
}

// A locked keyring says "removed" and "not found" of an entry it keeps.
void KeychainStore::removeHead()
{
    run({.kind = KeyringJob::Kind::Remove, .key = m_current->key}, [this](const KeyringAnswer &removed) {
        if (removed.outcome != KeyringOutcome::Done && removed.outcome != KeyringOutcome::NotFound)
            return explain(removed, toFinish());
        run({.key = m_current->key}, [this](const KeyringAnswer &found) {
            if (found.outcome == KeyringOutcome::Done)
                return finish({SecretSituation::Failed, u"The keyring did not remove the secret: retry."_s});
            explain(found, [this](const SecretResult<QString> &meaning) {
                finish(meaning.situation() == SecretSituation::Missing ? SecretResult<QString>(QString()) : meaning);
            });
        });
    });
}

} // namespace evenstock
