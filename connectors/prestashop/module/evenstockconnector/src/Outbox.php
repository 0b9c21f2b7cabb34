<?php
// SPDX-License-Identifier: GPL-3.0-or-later

if (!defined('_PS_VERSION_')) {
    exit;
}

require_once __DIR__ . '/EventBatch.php';

/**
 * What is still to be told to Evenstock, in a table of the shop: a receiver that is down loses nothing and holds up nobody.
 */
class EvenstockOutbox
{
    const MOST_AT_ONCE = 50;
    const MOST_KEPT = 20000;
    const CONNECT_SECONDS = 2;
    const TOTAL_SECONDS = 3;
    const PATIENCE_SECONDS = 20; // of all calls together where nobody waits for them
    const KEPT_DAYS = 14;

    private $table;
    private $isUnreachable = false;

    public function __construct()
    {
        $this->table = _DB_PREFIX_ . 'evenstock_outbox';
    }

    public function create()
    {
        return Db::getInstance()->execute('CREATE TABLE IF NOT EXISTS `' . $this->table . '` (
            `id` INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
            `event_id` CHAR(32) NOT NULL UNIQUE,
            `body` TEXT NOT NULL,
            `failures` INT UNSIGNED NOT NULL DEFAULT 0,
            `next_at` INT UNSIGNED NOT NULL,
            `sent_at` INT UNSIGNED NOT NULL DEFAULT 0,
            `status` INT NOT NULL DEFAULT 0,
            KEY `due` (`sent_at`, `next_at`)
        ) ENGINE=' . _MYSQL_ENGINE_ . ' DEFAULT CHARSET=utf8');
    }

    public function drop()
    {
        return Db::getInstance()->execute('DROP TABLE IF EXISTS `' . $this->table . '`');
    }

    public function keep(array $rows)
    {
        foreach ($rows as $row) {
            Db::getInstance()->insert('evenstock_outbox', [
                'event_id' => pSQL($row['event_id']),
                'body' => pSQL(json_encode($row), true),
                'next_at' => time(),
            ]);
        }
    }

    /**
     * Sends what is due, for so many seconds at most; stops where the receiver fails, since the next would fail as well
     * and take as long. What is left goes with the next request of the shop.
     */
    public function flush($url, $token, $seconds = self::PATIENCE_SECONDS)
    {
        $until = microtime(true) + $seconds;
        if (!$url || !$token) {
            return 0;
        }
        $due = Db::getInstance()->executeS('SELECT * FROM `' . $this->table . '` WHERE `sent_at` = 0 AND `next_at` <= '
            . (int) time() . ' ORDER BY `id` LIMIT ' . self::MOST_AT_ONCE);
        $sent = 0;
        foreach ($due ?: [] as $row) {
            $left = $until - microtime(true);
            if ($left < 1) { // too little to be sure that the call failed
                break;
            }
            $status = $this->post($url, $token, $row['body'], min(self::TOTAL_SECONDS, $left));
            $this->note($row, $status);
            if ($status >= 200 && $status < 300) {
                ++$sent;
            } elseif ($status !== 422) { // this one event is not understood: no reason to keep the others
                $this->isUnreachable = $status === 0;
                break;
            }
        }
        $this->forgetOldOnes();

        return $sent;
    }

    /** Whether the last flush() ended because nothing answered. */
    public function isUnreachable()
    {
        return $this->isUnreachable;
    }

    public function last($count)
    {
        return Db::getInstance()->executeS('SELECT `event_id`, `body`, `failures`, `sent_at`, `status` FROM `'
            . $this->table . '` ORDER BY `id` DESC LIMIT ' . (int) $count) ?: [];
    }

    /** The HTTP status; 0 where there was no answer. A redirect is not followed: it would carry the token elsewhere. */
    public function post($url, $token, $body, $seconds = self::TOTAL_SECONDS)
    {
        $row = json_decode($body, true);
        $handle = curl_init(rtrim($url, '/') . EvenstockEventBatch::pathOf($row));
        curl_setopt_array($handle, [
            CURLOPT_POST => true,
            CURLOPT_POSTFIELDS => $body,
            CURLOPT_HTTPHEADER => [
                'Content-Type: application/json',
                'X-API-KEY: ' . $token,
                'X-Event-Id: ' . $row['event_id'],
            ],
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_FOLLOWLOCATION => false,
            CURLOPT_CONNECTTIMEOUT => self::CONNECT_SECONDS,
            CURLOPT_TIMEOUT_MS => (int) (1000 * $seconds),
        ]);
        curl_exec($handle);
        $status = (int) curl_getinfo($handle, CURLINFO_HTTP_CODE);
        curl_close($handle);

        return $status;
    }

    private function note(array $row, $status)
    {
        $isSent = $status >= 200 && $status < 300;
        Db::getInstance()->update('evenstock_outbox', $isSent
            ? ['sent_at' => time(), 'status' => $status]
            : [
                'failures' => (int) $row['failures'] + 1,
                'next_at' => time() + EvenstockEventBatch::delayAfter($row['failures']),
                'status' => $status,
            ], '`id` = ' . (int) $row['id']);
    }

    private function forgetOldOnes()
    {
        $database = Db::getInstance();
        $database->execute('DELETE FROM `' . $this->table . '` WHERE `sent_at` > 0 AND `sent_at` < '
            . (time() - self::KEPT_DAYS * 86400));
        $newest = (int) $database->getValue('SELECT MAX(`id`) FROM `' . $this->table . '`');
        $database->execute('DELETE FROM `' . $this->table . '` WHERE `id` <= ' . ($newest - self::MOST_KEPT));
    }
}
