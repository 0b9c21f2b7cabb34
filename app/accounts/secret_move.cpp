// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/secret_move.h"

#include <memory>

namespace evenstock {

namespace {

struct Move {
    SecretStore &from;
    SecretStore &to;
    QStringList left = {};  // still to be written
    QStringList moved = {}; // to be removed from the old store
    QObject *context = nullptr;
    SecretCallback<void> done = {};
};
using Moving = std::shared_ptr<Move>;

// What cannot be removed stays there unused: the move itself is done.
void removeNext(const Moving &move)
{
    if (move->moved.isEmpty())
        return move->done({});
    move->from.remove(move->moved.takeFirst(), Attention::Interactive, move->context,
                      [move](const SecretStatus &) { removeNext(move); });
}

void moveNext(const Moving &move)
{
    if (move->left.isEmpty())
        return removeNext(move);
    const QString key = move->left.takeFirst();
    move->from.read(key, Attention::Interactive, move->context, [move, key](const SecretResult<QString> &secret) {
        if (!secret && secret.situation() == SecretSituation::Missing)
            return moveNext(move);
        if (!secret)
            return move->done({secret.situation(), secret.error()});
        move->to.write(key, *secret, Attention::Interactive, move->context, [move, key](const SecretStatus &written) {
            if (!written)
                return move->done(written);
            move->moved.append(key);
            moveNext(move);
        });
    });
}

} // namespace

void moveSecrets(SecretStore &from, SecretStore &to, const QStringList &keys, QObject *context,
                 SecretCallback<void> done)
{
    const auto move =
        std::make_shared<Move>(Move{.from = from, .to = to, .left = keys, .context = context, .done = std::move(done)});
    to.prepare(Attention::Interactive, context, [move](const SecretStatus &prepared) {
        if (!prepared)
            return move->done(prepared);
        moveNext(move);
    });
}

} // namespace evenstock
