// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/aes_gcm.h"
#include "app/accounts/vault_format.h"

#include <QCryptographicHash>
#include <QTest>
#include <QtEndian>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

using Secrets = QMap<QString, QString>;
const Secrets shop = {{u"a/token"_s, u"canary-7f3d"_s}, {u"a/password"_s, u"pä55 茶 \U0001f375\n\"x\""_s}};
constexpr ScryptParameters quick{.log2N = leastLog2N, .r = 1, .p = 1};

SecretBytes passphrase(const char *text)
{
    return SecretBytes(QByteArray(text));
}

// The header's plain sum made to fit again, as somebody who edits the file would.
QByteArray resummed(QByteArray file)
{
    return file.replace(104, 32, QCryptographicHash::hash(file.first(104), QCryptographicHash::Sha256));
}

} // namespace

class TestVaultFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWhatWasSealed();
    void everyWriteLooksDifferent();
    void showsNothing();
    void wrongPassphraseIsNoDamage();
    void everyMissingByteIsDamage();
    void everyFlippedBitIsNoticed();
    void extraBytesAreDamage();
    void foreignFilesAreDamage_data();
    void foreignFilesAreDamage();
    void plantedSettingsAreBounded_data();
    void plantedSettingsAreBounded();
    void editedHeadersDoNotOpen();
    void defaultsAreAsDesigned();
    void gcmFitsAPublishedVector();

private:
    std::optional<VaultKey> m_key;
    QByteArray m_file;
};

void TestVaultFormat::initTestCase()
{
    auto key = VaultKey::create(passphrase("correct horse"), quick);
    QVERIFY(key.ok());
    m_key = *std::move(key);
    m_file = *sealVault(shop, *m_key);
}

void TestVaultFormat::opensWhatWasSealed()
{
    const auto header = parseVaultHeader(m_file);
    QVERIFY(header.ok());
    QCOMPARE(header->scrypt, quick);
    const auto key = VaultKey::derive(passphrase("correct horse"), header->scrypt, header->salt);
    QVERIFY(key->opens(*header));
    QCOMPARE(*openVault(m_file, *header, *key), shop);

    const QByteArray empty = *sealVault({}, *m_key);
    QCOMPARE(*openVault(empty, *parseVaultHeader(empty), *m_key), Secrets());
}

void TestVaultFormat::everyWriteLooksDifferent()
{
    const QByteArray again = *sealVault(shop, *m_key);
    QCOMPARE(again.size(), m_file.size());
    QVERIFY(parseVaultHeader(again)->nonce != parseVaultHeader(m_file)->nonce);
    QVERIFY(again.sliced(136) != m_file.sliced(136));
    const auto other = VaultKey::create(passphrase("correct horse"), quick);
    QVERIFY(!other->fits(*parseVaultHeader(m_file)));
    QVERIFY(!other->opens(*parseVaultHeader(m_file)));
}

void TestVaultFormat::showsNothing()
{
    for (const QByteArray &part : {"canary"_ba, "token"_ba, "correct"_ba, "horse"_ba})
        QVERIFY2(!m_file.contains(part), part.constData());
}

void TestVaultFormat::wrongPassphraseIsNoDamage()
{
    const auto header = parseVaultHeader(m_file);
    for (const char *wrong : {"correct horse ", "Correct horse", ""}) {
        const auto key = VaultKey::derive(passphrase(wrong), header->scrypt, header->salt);
        QVERIFY(key->fits(*header));
        QVERIFY2(!key->opens(*header), wrong);
        QCOMPARE(openVault(m_file, *header, *key).situation(), SecretSituation::Damaged); // never garbage
    }
}

void TestVaultFormat::everyMissingByteIsDamage()
{
    for (qsizetype size = 0; size < m_file.size(); ++size) {
        const auto header = parseVaultHeader(m_file.first(size));
        QVERIFY2(header.situation() == SecretSituation::Damaged, qPrintable(QString::number(size)));
    }
}

void TestVaultFormat::everyFlippedBitIsNoticed()
{
    for (qsizetype bit = 0; bit < m_file.size() * 8; ++bit) {
        QByteArray file = m_file;
        file[bit / 8] = static_cast<char>(file[bit / 8] ^ (1 << (bit % 8)));
        const auto header = parseVaultHeader(file);
        const auto place = QString::number(bit / 8);
        if (header)
            QVERIFY2(bit / 8 >= 136 && openVault(file, *header, *m_key).situation() == SecretSituation::Damaged,
                     qPrintable(place));
        else if (bit / 8 != 8) // a changed version number may look like a newer program's
            QVERIFY2(header.situation() == SecretSituation::Damaged, qPrintable(place));
    }
}

void TestVaultFormat::extraBytesAreDamage()
{
    QCOMPARE(parseVaultHeader(m_file + 'x').situation(), SecretSituation::Damaged);
    QCOMPARE(parseVaultHeader(m_file + m_file).situation(), SecretSituation::Damaged);
}

void TestVaultFormat::foreignFilesAreDamage_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<SecretSituation>("situation");
    QByteArray newer = m_file;
    newer[8] = 2;
    QTest::newRow("nothing") << QByteArray() << SecretSituation::Damaged;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << SecretSituation::Damaged;
    QTest::newRow("a database") << QByteArray("SQLite format 3") + QByteArray(4096, 'x') << SecretSituation::Damaged;
    QTest::newRow("only the first eight bytes") << m_file.first(8) << SecretSituation::Damaged;
    QTest::newRow("made by a newer version") << newer << SecretSituation::Failed;
}

void TestVaultFormat::foreignFilesAreDamage()
{
    QFETCH(QByteArray, file);
    QFETCH(SecretSituation, situation);
    QCOMPARE(secretSituationName(parseVaultHeader(file).situation()), secretSituationName(situation));
}

void TestVaultFormat::plantedSettingsAreBounded_data()
{
    QTest::addColumn<int>("log2N");
    QTest::addColumn<quint32>("r");
    QTest::addColumn<quint32>("p");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("the default") << 17 << 8U << 1U << true;
    QTest::newRow("half a GiB") << 19 << 8U << 1U << true;
    QTest::newRow("a whole GiB") << 20 << 8U << 1U << false;
    QTest::newRow("N as large as can be written") << 127 << 1U << 1U << false;
    QTest::newRow("a negative N") << -1 << 8U << 1U << false;
    QTest::newRow("too quick to guess") << 13 << 8U << 1U << false;
    QTest::newRow("r as large as can be written") << 17 << 0xffffffffU << 1U << false;
    QTest::newRow("r of zero") << 17 << 0U << 1U << false;
    QTest::newRow("p that takes a day") << 17 << 8U << 0xffffffffU << false;
    QTest::newRow("p of zero") << 17 << 8U << 0U << false;
}

void TestVaultFormat::plantedSettingsAreBounded()
{
    QFETCH(int, log2N);
    QFETCH(quint32, r);
    QFETCH(quint32, p);
    QFETCH(bool, accepted);
    QByteArray file = m_file;
    file[10] = static_cast<char>(log2N);
    qToBigEndian(r, file.data() + 12);
    qToBigEndian(p, file.data() + 16);
    const auto header = parseVaultHeader(resummed(file));
    QCOMPARE(header.ok(), accepted);
    if (!accepted) {
        QCOMPARE(header.situation(), SecretSituation::Damaged);
        QVERIFY(!VaultKey::derive(passphrase("x"), {log2N, r, p}, QByteArray(32, 's')).ok());
    }
}

void TestVaultFormat::editedHeadersDoNotOpen()
{
    for (const qsizetype at : {20, 51, 52, 63, 72, 103}) { // salt, nonce, key check
        QByteArray file = m_file;
        file[at] = static_cast<char>(file[at] ^ 1);
        file = resummed(file);
        const auto header = parseVaultHeader(file);
        QVERIFY(header.ok());
        const auto key = VaultKey::derive(passphrase("correct horse"), header->scrypt, header->salt);
        QVERIFY(!key->opens(*header) || openVault(file, *header, *key).situation() == SecretSituation::Damaged);
    }
}

void TestVaultFormat::defaultsAreAsDesigned()
{
    const auto key = VaultKey::create(passphrase("x"), {});
    const auto header = parseVaultHeader(*sealVault(shop, *key));
    QCOMPARE(header->scrypt.log2N, 16);
    QCOMPARE(header->scrypt.r, 8U);
    QCOMPARE(header->scrypt.p, 2U);
    QCOMPARE(header->salt.size(), 32);
    QCOMPARE(header->nonce.size(), 12);
}

// Test case 16 of the GCM specification (McGrew and Viega), as in NIST's submission.
void TestVaultFormat::gcmFitsAPublishedVector()
{
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    const SecretBytes key(hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
    const QByteArray nonce = hex("cafebabefacedbaddecaf888");
    const QByteArray authenticated = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    const QByteArray plain =
        hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e"
            "2449a6b525b16aedf5aa0de657ba637b39");
    const QByteArray sealed = hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b0"
                                  "8b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b");
    QCOMPARE(aesGcmSeal(key, nonce, authenticated, plain)->toHex(), sealed.toHex());
    QCOMPARE(*aesGcmOpen(key, nonce, authenticated, sealed), plain);
    QCOMPARE(aesGcmOpen(key, nonce, authenticated, sealed.first(15)).error().code, ErrorCode::InvalidResponse);
    QCOMPARE(aesGcmOpen(key, nonce, "other", sealed).error().code, ErrorCode::InvalidResponse);
    QCOMPARE(aesGcmSeal(key, nonce.first(11), {}, plain).error().code, ErrorCode::Internal);
}

QTEST_GUILESS_MAIN(TestVaultFormat)
#include "tst_vault_format.moc"
