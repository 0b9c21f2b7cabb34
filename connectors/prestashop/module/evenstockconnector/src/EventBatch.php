<?php
// SPDX-License-Identifier: GPL-3.0-or-later

if (!defined('_PS_VERSION_')) {
    exit;
}

/**
 * The events of one request of the shop, each thing once. Knows nothing of PrestaShop, so that it can be tested alone.
 */
class EvenstockEventBatch
{
    private $events = [];
    private $role;
    private $shopUrl;
    private $idShop;
    private $viaWebservice;

    public function __construct($role, $shopUrl, $idShop, $viaWebservice)
    {
        $this->role = $role === 'CLIENT' ? 'CLIENT' : 'SOURCE';
        $this->shopUrl = (string) $shopUrl;
        $this->idShop = (int) $idShop;
        $this->viaWebservice = (bool) $viaWebservice;
    }

    /** @param array $ids name => id; the shop gives them as numbers or as text */
    public function add($event, array $ids)
    {
        $ids = array_map('intval', $ids);
        if (min($ids) < 0 || reset($ids) === 0) {
            return;
        }
        $this->events[$event . json_encode($ids)] = ['event' => $event] + $ids;
    }

    /** A product that was deleted cannot be read: what else happened to it is not worth sending. */
    public function rows(callable $newId, $now)
    {
        $deleted = [];
        foreach ($this->events as $event) {
            if ($event['event'] === 'product.deleted') {
                $deleted[$event['id_product']] = true;
            }
        }
        $rows = [];
        foreach ($this->events as $event) {
            if (isset($event['id_product'], $deleted[$event['id_product']]) && $event['event'] !== 'product.deleted') {
                continue;
            }
            $rows[] = $event + [
                'via_webservice' => $this->viaWebservice,
                'role' => $this->role,
                'shop_url' => $this->shopUrl,
                'id_shop' => $this->idShop,
                'at' => gmdate('Y-m-d\TH:i:s\Z', $now),
                'event_id' => call_user_func($newId),
            ];
        }

        return $rows;
    }

    public function isEmpty()
    {
        return $this->events === [];
    }

    /** 32 hex digits that nobody can guess; PHP 5 of the oldest shops has no random_bytes. */
    public static function newId()
    {
        return bin2hex(function_exists('random_bytes') ? random_bytes(16) : openssl_random_pseudo_bytes(16));
    }

    /** Which of the two addresses takes an event. */
    public static function pathOf(array $row)
    {
        return strpos($row['event'], 'order.') === 0 ? '/sync/order' : '/sync/product';
    }

    /** Seconds before the next attempt, after so many failed ones: 15 s doubled, an hour at most. */
    public static function delayAfter($failures)
    {
        return (int) min(3600, 15 * pow(2, min(10, max(0, (int) $failures))));
    }
}
