// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/merge.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(evenstock::MergeResult)
Q_DECLARE_METATYPE(evenstock::FieldPolicy)

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void mergingTwiceChangesNothing();
};

namespace {
constexpr auto none = "";
}

void TestMerge::table_data()
{
    using A = MergeAction;
    using R = MergeReason;
    QTest::addColumn<QString>("base"); // "" = never agreed
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("remote");
    QTest::addColumn<FieldPolicy>("policy");
    QTest::addColumn<MergeResult>("expected");
    const auto row = [](const char *name, const char *base, const char *local, const char *remote, FieldPolicy policy,
                        MergeResult expected) {
        QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(local) << QString::fromLatin1(remote)
                            << policy << expected;
    };
    const FieldPolicy both{Direction::Both, Strategy::Manual, true};
    row("same, same: nothing", "a", "a", "a", both, {A::Nothing, R::Same});
    row("same, changed: inbound", "a", "a", "b", both, {A::Inbound, R::RemoteChanged});
    row("changed, same: outbound", "a", "b", "a", both, {A::Outbound, R::LocalChanged});
    row("changed, changed to the same: agree", "a", "b", "b", both, {A::Agree, R::BothChangedEqual});
    row("changed, changed differently: conflict", "a", "b", "c", both, {A::Conflict, R::BothChanged});
    row("never agreed, equal: agree", none, "b", "b", both, {A::Agree, R::BothChangedEqual});
    row("never agreed, different: conflict", none, "b", "c", both, {A::Conflict, R::NeverAgreed});
    row("conflict, remote wins", "a", "b", "c", {Direction::Both, Strategy::Remote, true}, {A::Inbound, R::ByStrategy});
    row("conflict, local wins", "a", "b", "c", {Direction::Both, Strategy::Local, true}, {A::Outbound, R::ByStrategy});
    row("conflict, the newer side (remote) wins", "a", "b", "c", {Direction::Both, Strategy::Newest, true},
        {A::Inbound, R::ByStrategy});
    row("in only, remote changed: inbound", "a", "a", "b", {Direction::In, Strategy::Manual, true},
        {A::Inbound, R::RemoteChanged});
    row("in only, local changed: stays here", "a", "b", "a", {Direction::In, Strategy::Manual, true},
        {A::Nothing, R::DirectionForbids});
    row("in only, both changed: inbound", "a", "b", "c", {Direction::In, Strategy::Manual, true},
        {A::Inbound, R::BothChanged});
    row("out only, remote changed: sent back", "a", "a", "b", {Direction::Out, Strategy::Manual, true},
        {A::Outbound, R::RemoteChanged});
    row("out only, both changed: outbound", "a", "b", "c", {Direction::Out, Strategy::Manual, true},
        {A::Outbound, R::BothChanged});
    row("off: nothing at all", "a", "b", "c", {Direction::Off, Strategy::Remote, true}, {A::Nothing, R::Same});
    row("a rule that cannot be undone: a remote change is a conflict", "a", "a", "b",
        {Direction::Both, Strategy::Remote, false}, {A::Conflict, R::RuleNotInvertible});
    row("a rule that cannot be undone: both changed, remote would win", "a", "b", "c",
        {Direction::Both, Strategy::Remote, false}, {A::Conflict, R::RuleNotInvertible});
    row("a rule that cannot be undone: local is sent", "a", "b", "a", {Direction::Both, Strategy::Remote, false},
        {A::Outbound, R::LocalChanged});
}

void TestMerge::table()
{
    QFETCH(QString, base);
    QFETCH(QString, local);
    QFETCH(QString, remote);
    QFETCH(FieldPolicy, policy);
    QFETCH(MergeResult, expected);
    const auto result = mergeField(base.isEmpty() ? std::nullopt : std::optional(base), local, remote, policy,
                                   {.local = 100, .remote = 200});
    QCOMPARE(int(result.action), int(expected.action));
    QCOMPARE(int(result.reason), int(expected.reason));
}

// Exhaustive over three values a side: applying the result and merging again changes nothing more.
void TestMerge::mergingTwiceChangesNothing()
{
    const QStringList values = {u"a"_s, u"b"_s, u"c"_s};
    int checked = 0;
    for (const bool known : {false, true})
        for (const QString &base : values)
            for (const QString &local : values)
                for (const QString &remote : values)
                    for (const Direction direction : {Direction::In, Direction::Out, Direction::Both, Direction::Off})
                        for (const Strategy strategy :
                             {Strategy::Remote, Strategy::Local, Strategy::Newest, Strategy::Manual})
                            for (const bool invertible : {false, true}) {
                                std::optional<QString> agreed = known ? std::optional(base) : std::nullopt;
                                QString here = local;
                                QString there = remote;
                                const FieldPolicy policy{direction, strategy, invertible};
                                const FieldTimes times{.local = 300, .remote = 200};
                                const auto first = mergeField(agreed, here, there, policy, times);
                                if (first.action == MergeAction::Inbound)
                                    here = there;
                                if (first.action == MergeAction::Outbound)
                                    there = here;
                                if (first.action != MergeAction::Nothing && first.action != MergeAction::Conflict)
                                    agreed = here;
                                const auto second = mergeField(agreed, here, there, policy, times);
                                const bool settled =
                                    first.action == MergeAction::Nothing || first.action == MergeAction::Conflict;
                                QVERIFY(settled ? second == first : second.action == MergeAction::Nothing);
                                if (first.action == MergeAction::Inbound)
                                    QVERIFY(takesIn(direction) && invertible);
                                if (first.action == MergeAction::Outbound)
                                    QVERIFY(sendsOut(direction));
                                ++checked;
                            }
    QCOMPARE(checked, 2 * 27 * 32);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
