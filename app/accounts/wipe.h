// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <span>
#include <vector>

namespace evenstock {

// Overwrite a text that nobody else shares, then clear it. Best effort: a shared text is only let go, because Qt would
// copy it first.
void wipe(QByteArray &bytes);
void wipe(QString &text);

// Bytes that are overwritten when they go: keys and passphrases. Moved, never copied.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size)
        : m_bytes(size)
    {
    }
    explicit SecretBytes(std::span<const unsigned char> bytes)
        : m_bytes(bytes.begin(), bytes.end())
    {
    }
    explicit SecretBytes(QByteArray text); // takes the bytes and wipes the text
    SecretBytes(SecretBytes &&other) noexcept = default;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    bool isEmpty() const { return m_bytes.empty(); }
    std::span<unsigned char> bytes() { return m_bytes; }
    std::span<const unsigned char> bytes() const { return m_bytes; }

private:
    void clear() noexcept;
    std::vector<unsigned char> m_bytes;
};

} // namespace evenstock
