<?php
// SPDX-License-Identifier: GPL-3.0-or-later

// php module_test.php: the shop module alone, with stand-ins for the shop. Ends with 1 where a check fails.
require __DIR__ . '/shop_stand_ins.php';
require __DIR__ . '/../../../../connectors/prestashop/module/evenstockconnector/evenstockconnector.php';

$failed = 0;
function same($what, $expected, $actual)
{
    global $failed;
    if ($expected !== $actual) {
        ++$failed;
        echo "FAIL $what\n  expected ", json_encode($expected), "\n  got      ", json_encode($actual), "\n";
    }
}

function thing(array $members)
{
    return (object) $members;
}

/** What lies in the outbox after these hooks of one request, without what differs every time. */
function told($role, array $hooks)
{
    Configuration::$values = ['EVENSTOCK_ROLE' => $role];
    Db::getInstance()->inserted = [];
    $module = new EvenstockConnector();
    foreach ($hooks as $hook) {
        $module->{'hook' . $hook[0]}($hook[1]);
    }
    if ($hooks) {
        $module->tell();
    }

    return array_map(function ($row) {
        unset($row['at'], $row['event_id']);

        return $row;
    }, Db::getInstance()->inserted);
}

function names(array $rows)
{
    return array_column($rows, 'event');
}

$stock = thing(['id_product' => '3', 'id_product_attribute' => '1']);
$sameStock = ['id_product' => 3, 'id_product_attribute' => 1, 'quantity' => 4];
same('an event names the shop and its part in it', [[
    'event' => 'stock.changed', 'id_product' => 3, 'id_product_attribute' => 1, 'via_webservice' => false,
    'role' => 'SOURCE', 'shop_url' => 'https://shop.example/', 'id_shop' => 3,
]], told('SOURCE', [['ActionObjectStockAvailableUpdateAfter', ['object' => $stock]]]));
same('one change that fires two hooks is told once', ['stock.changed'],
    names(told('SOURCE', [
        ['ActionObjectStockAvailableUpdateAfter', ['object' => $stock]],
        ['ActionUpdateQuantity', $sameStock],
    ])));
same('a product saved twelve times is told once', ['product.saved'],
    names(told('SOURCE', array_fill(0, 12, ['ActionProductSave', ['id_product' => 7]]))));
same('of a deleted product only that is told', ['product.deleted'],
    names(told('SOURCE', [
        ['ActionProductSave', ['id_product' => 3]],
        ['ActionObjectStockAvailableUpdateAfter', ['object' => $stock]],
        ['ActionObjectProductDeleteAfter', ['object' => thing(['id' => '3'])]],
    ])));
same('a client tells no products', [], names(told('CLIENT', [['ActionProductSave', ['id_product' => 7]]])));
same('a client tells orders', ['order.validated'],
    names(told('CLIENT', [['ActionValidateOrder', ['order' => thing(['id' => 9])]]])));
same('a source tells no new orders', [],
    names(told('SOURCE', [['ActionValidateOrder', ['order' => thing(['id' => 9])]]])));
same('the state of an order is told by both', ['order.status'],
    names(told('SOURCE', [['ActionOrderStatusPostUpdate',
        ['id_order' => '9', 'newOrderStatus' => thing(['id' => '4'])]]])));
same('a thing without an id is not told', [],
    told('SOURCE', [['ActionProductSave', ['id_product' => null]]]));

$module = new EvenstockConnector();
same('installing works', true, $module->install());
same('every hook has its method', [], array_values(array_filter($module->hooks, function ($hook) use ($module) {
    return !method_exists($module, 'hook' . $hook);
})));
same('what orders do goes to its own address', '/sync/order', EvenstockEventBatch::pathOf(['event' => 'order.status']));
same('the rest goes to products', '/sync/product', EvenstockEventBatch::pathOf(['event' => 'stock.changed']));
same('waits grow to an hour', [15, 30, 1920, 3600, 3600],
    array_map(['EvenstockEventBatch', 'delayAfter'], [0, 1, 7, 8, 100]));
exit($failed ? 1 : 0);
