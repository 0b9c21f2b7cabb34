<?php
// SPDX-License-Identifier: GPL-3.0-or-later

// As much of PrestaShop as the module touches while hooks run.
define('_PS_VERSION_', '8.1.4');
define('_DB_PREFIX_', 'ps_');
define('_MYSQL_ENGINE_', 'InnoDB');

class Module
{
    public $hooks = [];

    public function __construct()
    {
    }

    public function install()
    {
        return true;
    }

    public function registerHook($name)
    {
        $this->hooks[] = $name;

        return true;
    }

    public function l($text)
    {
        return $text;
    }
}

class Configuration
{
    public static $values = [];

    public static function get($name)
    {
        return isset(self::$values[$name]) ? self::$values[$name] : false;
    }

    public static function updateValue($name, $value)
    {
        self::$values[$name] = $value;

        return true;
    }
}

/** The one table of the module, in memory; understands just the statements that the module makes. */
class Db
{
    public $inserted = [];
    public $rows = [];
    private static $instance;
    private $last = 0;

    public static function getInstance()
    {
        return self::$instance ?: self::$instance = new self();
    }

    public function execute($sql)
    {
        if (preg_match('/^DELETE .*`sent_at` > 0 AND `sent_at` < (\d+)$/', $sql, $match)) {
            $this->rows = array_filter($this->rows, function ($row) use ($match) {
                return $row['sent_at'] === 0 || $row['sent_at'] >= (int) $match[1];
            });
        } elseif (preg_match('/^DELETE .*`id` <= (-?\d+)$/', $sql, $match)) {
            $this->rows = array_filter($this->rows, function ($row) use ($match) {
                return $row['id'] > (int) $match[1];
            });
        } elseif (strpos($sql, 'DELETE') === 0) {
            throw new Exception("Nobody understands $sql");
        }

        return true;
    }

    public function executeS($sql)
    {
        $rows = array_values($this->rows);
        if (preg_match('/WHERE `sent_at` = 0 AND `next_at` <= (\d+) ORDER BY `id` LIMIT (\d+)$/', $sql, $match)) {
            $due = array_filter($rows, function ($row) use ($match) {
                return $row['sent_at'] === 0 && $row['next_at'] <= (int) $match[1];
            });

            return array_slice(array_values($due), 0, (int) $match[2]);
        }
        if (preg_match('/ORDER BY `id` DESC LIMIT (\d+)$/', $sql, $match)) {
            return array_slice(array_reverse($rows), 0, (int) $match[1]);
        }
        throw new Exception("Nobody understands $sql");
    }

    public function getValue($sql)
    {
        return $this->rows ? max(array_column($this->rows, 'id')) : false;
    }

    public function insert($table, $row)
    {
        $body = stripslashes($row['body']);
        $this->inserted[] = json_decode($body, true);
        $this->rows[++$this->last] = ['id' => $this->last, 'body' => $body] + $row
            + ['failures' => 0, 'sent_at' => 0, 'status' => 0];

        return true;
    }

    public function update($table, $values, $where)
    {
        if (!preg_match('/^`id` = (\d+)$/', $where, $match)) {
            throw new Exception("Nobody understands $where");
        }
        $this->rows[(int) $match[1]] = $values + $this->rows[(int) $match[1]];

        return true;
    }
}

class Context
{
    public $shop;

    public static function getContext()
    {
        $context = new self();
        $context->shop = new Shop();

        return $context;
    }
}

class Shop
{
    public static $number = 3;
    public static $url = 'https://shop.example/';
    public $id;

    public function __construct()
    {
        $this->id = self::$number;
    }

    public function getBaseURL($secure)
    {
        return self::$url;
    }
}

function pSQL($text, $html = false)
{
    return addslashes($text);
}
