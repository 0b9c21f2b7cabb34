<?php
// SPDX-License-Identifier: GPL-3.0-or-later

if (!defined('_PS_VERSION_')) {
    exit;
}

/** Sends what is waiting: for a cron job, where a shop has little traffic of its own. */
class EvenstockConnectorCronModuleFrontController extends ModuleFrontController
{
    public function initContent()
    {
        $key = (string) Configuration::get('EVENSTOCK_CRON_KEY');
        header('Content-Type: text/plain');
        if ($key === '' || !hash_equals($key, (string) Tools::getValue('key'))) {
            header('HTTP/1.1 403 Forbidden');
            exit('no');
        }
        exit((string) (new EvenstockOutbox())->flush(Configuration::get('EVENSTOCK_URL'),
            Configuration::get('EVENSTOCK_TOKEN')));
    }
}
