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

class Db
{
    public $inserted = [];
    private static $instance;

    public static function getInstance()
    {
        return self::$instance ?: self::$instance = new self();
    }

    public function execute($sql)
    {
        return true;
    }

    public function executeS($sql)
    {
        return [];
    }

    public function getValue($sql)
    {
        return 0;
    }

    public function insert($table, $row)
    {
        $this->inserted[] = json_decode(stripslashes($row['body']), true);

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
    public $id = 3;

    public function getBaseURL($secure)
    {
        return 'https://shop.example/';
    }
}

function pSQL($text, $html = false)
{
    return addslashes($text);
}
