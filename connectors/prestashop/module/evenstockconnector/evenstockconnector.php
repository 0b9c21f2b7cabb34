<?php
// SPDX-License-Identifier: GPL-3.0-or-later

if (!defined('_PS_VERSION_')) {
    exit;
}

require_once __DIR__ . '/src/EventBatch.php';
require_once __DIR__ . '/src/Outbox.php';

/**
 * Tells Evenstock that something changed, by id only: it reads the rest itself. Nothing is sent before the page was
 * answered, so that a customer never waits for it.
 */
class EvenstockConnector extends Module
{
    const HOOKS = [
        'actionUpdateQuantity',
        'actionObjectStockAvailableUpdateAfter',
        'actionProductSave',
        'actionObjectProductUpdateAfter',
        'actionObjectCombinationUpdateAfter',
        'actionProductDelete',
        'actionObjectProductDeleteAfter',
        'actionProductAttributeDelete',
        'actionValidateOrder',
        'actionOrderStatusPostUpdate',
    ];

    const PAUSE_SECONDS = 60;

    private $batch = null;

    public function __construct()
    {
        $this->name = 'evenstockconnector';
        $this->tab = 'administration';
        $this->version = '1.0.0';
        $this->author = 'Evenstock';
        $this->need_instance = 0;
        $this->bootstrap = true;
        $this->ps_versions_compliancy = ['min' => '1.6.1.0', 'max' => '9.99.99'];
        parent::__construct();
        $this->displayName = $this->l('Evenstock');
        $this->description = $this->l('Tells Evenstock at once when stock, products or orders change.');
    }

    public function install()
    {
        if (!parent::install() || !(new EvenstockOutbox())->create()) {
            return false;
        }
        foreach (self::HOOKS as $hook) {
            if (!$this->registerHook($hook)) {
                return false;
            }
        }

        return Configuration::updateValue('EVENSTOCK_ROLE', 'SOURCE')
            && Configuration::updateValue('EVENSTOCK_CRON_KEY', EvenstockEventBatch::newId());
    }

    public function uninstall()
    {
        foreach (['EVENSTOCK_URL', 'EVENSTOCK_TOKEN', 'EVENSTOCK_ROLE', 'EVENSTOCK_CRON_KEY', 'EVENSTOCK_PAUSE_UNTIL'] as $name) {
            Configuration::deleteByName($name);
        }

        return (new EvenstockOutbox())->drop() && parent::uninstall();
    }

    public function hookActionUpdateQuantity($params)
    {
        $this->stockChanged($params['id_product'], $params['id_product_attribute']);
    }

    public function hookActionObjectStockAvailableUpdateAfter($params)
    {
        $this->stockChanged($params['object']->id_product, $params['object']->id_product_attribute);
    }

    public function hookActionProductSave($params)
    {
        $this->productChanged('product.saved', $params['id_product']);
    }

    public function hookActionObjectProductUpdateAfter($params)
    {
        $this->productChanged('product.saved', $params['object']->id);
    }

    public function hookActionObjectCombinationUpdateAfter($params)
    {
        $this->productChanged('product.saved', $params['object']->id_product);
    }

    public function hookActionProductDelete($params)
    {
        $this->productChanged('product.deleted', $params['id_product']);
    }

    public function hookActionObjectProductDeleteAfter($params)
    {
        $this->productChanged('product.deleted', $params['object']->id);
    }

    public function hookActionProductAttributeDelete($params)
    {
        $this->productChanged('product.saved', $params['id_product']);
    }

    public function hookActionValidateOrder($params)
    {
        if ($this->isClient()) {
            $this->batch()->add('order.validated', ['id_order' => $params['order']->id]);
        }
    }

    public function hookActionOrderStatusPostUpdate($params)
    {
        $this->batch()->add('order.status', [
            'id_order' => $params['id_order'],
            'id_order_state' => $params['newOrderStatus']->id,
        ]);
    }

    private function stockChanged($product, $attribute)
    {
        $this->batch()->add('stock.changed', ['id_product' => $product, 'id_product_attribute' => $attribute]);
    }

    private function productChanged($event, $product)
    {
        if (!$this->isClient()) {
            $this->batch()->add($event, ['id_product' => $product]);
        }
    }

    private function isClient()
    {
        return Configuration::get('EVENSTOCK_ROLE') === 'CLIENT';
    }

    /** Made with the first event of a request; sent when the request has been answered. */
    private function batch()
    {
        if ($this->batch === null) {
            $this->batch = new EvenstockEventBatch(
                Configuration::get('EVENSTOCK_ROLE'),
                Context::getContext()->shop->getBaseURL(true),
                Context::getContext()->shop->id,
                self::isWebservice()
            );
            register_shutdown_function([$this, 'tell']);
        }

        return $this->batch;
    }

    /** Whether the change comes over the Webservice, from Evenstock or another program. */
    private static function isWebservice()
    {
        $script = isset($_SERVER['SCRIPT_NAME']) ? $_SERVER['SCRIPT_NAME'] : '';

        return defined('_PS_API_IN_USE_') || strpos($script, '/webservice/') !== false;
    }

    public function tell()
    {
        if ($this->batch === null) {
            return;
        }
        try {
            $this->send($this->batch->rows(['EvenstockEventBatch', 'newId'], time()));
        } catch (Exception $problem) { // the page was made: nothing of ours may stand below it
            error_log('Evenstock: ' . $problem->getMessage());
        } catch (Throwable $problem) { // a fault of PHP's own, from 7.0 on; PHP 5 knows no such class and passes it by
            error_log('Evenstock: ' . $problem->getMessage());
        }
        $this->batch = null;
    }

    private function send(array $rows)
    {
        $outbox = new EvenstockOutbox();
        $outbox->keep($rows);
        $isAnswered = self::endAnswer();
        // Where the customer still waits, a receiver that cannot be reached is tried once a minute at most.
        if (!$isAnswered && time() < (int) Configuration::get('EVENSTOCK_PAUSE_UNTIL')) {
            return;
        }
        $outbox->flush(Configuration::get('EVENSTOCK_URL'), Configuration::get('EVENSTOCK_TOKEN'),
            $isAnswered ? EvenstockOutbox::PATIENCE_SECONDS : EvenstockOutbox::TOTAL_SECONDS);
        if (!$isAnswered && $outbox->isUnreachable()) {
            Configuration::updateValue('EVENSTOCK_PAUSE_UNTIL', time() + self::PAUSE_SECONDS);
        }
    }

    /** Whether the customer has the page by now. Not every server can say that this was all. */
    private static function endAnswer()
    {
        foreach (['fastcgi_finish_request', 'litespeed_finish_request'] as $end) {
            if (function_exists($end)) {
                $end();

                return true;
            }
        }

        return false;
    }

    public function getContent()
    {
        $message = '';
        if (Tools::isSubmit('submitEvenstock')) {
            $message = $this->save();
        } elseif (Tools::isSubmit('testEvenstock')) {
            $message = $this->test();
        }

        return $message . $this->form() . $this->deliveries();
    }

    private function save()
    {
        $url = rtrim(trim(Tools::getValue('EVENSTOCK_URL')), '/');
        if (!Validate::isAbsoluteUrl($url)) {
            return $this->displayError($this->l('The address must begin with https:// or http://'));
        }
        Configuration::updateValue('EVENSTOCK_URL', $url);
        Configuration::updateValue('EVENSTOCK_ROLE', Tools::getValue('EVENSTOCK_ROLE') === 'CLIENT' ? 'CLIENT' : 'SOURCE');
        $token = trim(Tools::getValue('EVENSTOCK_TOKEN'));
        if ($token !== '') { // the field is never filled in: empty keeps what is there
            Configuration::updateValue('EVENSTOCK_TOKEN', $token);
        }

        return $this->displayConfirmation($this->l('Saved.'));
    }

    private function test()
    {
        $batch = new EvenstockEventBatch(Configuration::get('EVENSTOCK_ROLE'),
            $this->context->shop->getBaseURL(true), $this->context->shop->id, false);
        $batch->add('product.test', ['id_product' => 1]);
        $rows = $batch->rows(['EvenstockEventBatch', 'newId'], time());
        $status = (new EvenstockOutbox())->post(Configuration::get('EVENSTOCK_URL'),
            Configuration::get('EVENSTOCK_TOKEN'), json_encode($rows[0]));
        if ($status >= 200 && $status < 300) {
            return $this->displayConfirmation($this->l('Evenstock answers and accepts the key.'));
        }

        return $this->displayError($status === 401 ? $this->l('Evenstock answers, but does not accept the key.')
            : sprintf($this->l('Evenstock does not answer as it should (status %d).'), $status));
    }

    private function form()
    {
        $helper = new HelperForm();
        $helper->module = $this;
        $helper->submit_action = 'submitEvenstock';
        $helper->currentIndex = AdminController::$currentIndex . '&configure=' . $this->name;
        $helper->token = Tools::getAdminTokenLite('AdminModules');
        $helper->fields_value = [
            'EVENSTOCK_URL' => Configuration::get('EVENSTOCK_URL'),
            'EVENSTOCK_ROLE' => Configuration::get('EVENSTOCK_ROLE'),
            'EVENSTOCK_TOKEN' => '',
        ];
        $roles = [['id' => 'SOURCE', 'name' => $this->l('Source')], ['id' => 'CLIENT', 'name' => $this->l('Client')]];

        return $helper->generateForm([['form' => [
            'legend' => ['title' => $this->l('Evenstock')],
            'input' => [
                ['type' => 'text', 'name' => 'EVENSTOCK_URL', 'label' => $this->l('Address of Evenstock, up to /api')],
                ['type' => 'password', 'name' => 'EVENSTOCK_TOKEN', 'label' => $this->l('Key')],
                ['type' => 'select', 'name' => 'EVENSTOCK_ROLE', 'label' => $this->l('Role'),
                    'options' => ['query' => $roles, 'id' => 'id', 'name' => 'name']],
            ],
            'submit' => ['title' => $this->l('Save')],
            'buttons' => [['type' => 'submit', 'name' => 'testEvenstock', 'title' => $this->l('Test')]],
        ]]]);
    }

    private function deliveries()
    {
        $text = '';
        foreach ((new EvenstockOutbox())->last(20) as $row) {
            $event = json_decode($row['body'], true);
            $text .= '<tr><td>' . htmlspecialchars($event['at'], ENT_QUOTES) . '</td><td>'
                . htmlspecialchars($event['event'], ENT_QUOTES) . '</td><td>'
                . ((int) $row['sent_at'] ? $this->l('delivered') : sprintf($this->l('waiting, %d failed'), $row['failures']))
                . '</td><td>' . (int) $row['status'] . '</td></tr>';
        }

        $cron = $this->context->link->getModuleLink($this->name, 'cron',
            ['key' => Configuration::get('EVENSTOCK_CRON_KEY')]);

        return '<div class="panel"><h3>' . $this->l('Last deliveries') . '</h3><table class="table">' . $text
            . '</table><p>' . $this->l('What waits goes with the next visit. In a shop with few visitors let a cron job open:')
            . ' <code>' . htmlspecialchars($cron, ENT_QUOTES) . '</code></p></div>';
    }
}
