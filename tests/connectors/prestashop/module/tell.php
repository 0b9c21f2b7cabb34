<?php
// SPDX-License-Identifier: GPL-3.0-or-later

// php tell.php URL KEY ROLE SHOP_URL ID_SHOP HOOK JSON: runs one hook of the module, as a shop of that address does, and
// prints the statuses that came back.
require __DIR__ . '/shop_stand_ins.php';
require __DIR__ . '/../../../../connectors/prestashop/module/evenstockconnector/evenstockconnector.php';

list(, $url, $key, $role, Shop::$url, $idShop, $hook, $parameters) = $argv;
Shop::$number = (int) $idShop;
Configuration::$values = ['EVENSTOCK_ROLE' => $role, 'EVENSTOCK_URL' => $url, 'EVENSTOCK_TOKEN' => $key];
$parameters = json_decode($parameters, true);
foreach (['object', 'order', 'newOrderStatus'] as $name) {
    if (isset($parameters[$name])) {
        $parameters[$name] = (object) $parameters[$name];
    }
}
$module = new EvenstockConnector();
$module->{'hook' . $hook}($parameters);
$module->tell();
echo json_encode(array_column(Db::getInstance()->rows, 'status'));
