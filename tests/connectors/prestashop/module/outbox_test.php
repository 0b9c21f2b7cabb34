<?php
// SPDX-License-Identifier: GPL-3.0-or-later

// php outbox_test.php: the module's outbox over real HTTP, to a receiver that answers as told. Ends with 1 where a check
// fails, with 77 where this PHP cannot make the calls.
if (!function_exists('curl_init')) {
    echo "skipped: this PHP has no curl, by which the module calls\n";
    exit(77);
}
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

/** A receiver of its own for each check. */
class Receiver
{
    public $url;
    private $folder;
    private $process;

    public function __construct(array $script)
    {
        $this->folder = sys_get_temp_dir() . '/evenstock-outbox-' . bin2hex(random_bytes(8));
        mkdir($this->folder);
        file_put_contents("$this->folder/script", json_encode($script));
        file_put_contents("$this->folder/heard", '');
        $free = stream_socket_server('tcp://127.0.0.1:0');
        $address = stream_socket_get_name($free, false);
        fclose($free);
        $this->url = "http://$address/api";
        $this->process = proc_open([PHP_BINARY, '-S', $address, __DIR__ . '/receiver.php'],
            [['file', '/dev/null', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']], $pipes, null,
            ['EVENSTOCK_NOTEBOOK' => $this->folder] + getenv());
        for ($tries = 0; $tries < 500; ++$tries) { // until it listens
            $there = @stream_socket_client("tcp://$address", $code, $words, 1);
            if ($there) {
                fclose($there);
                break;
            }
            usleep(20000);
        }
    }

    public function heard()
    {
        return array_map(function ($line) {
            return json_decode($line, true);
        }, file("$this->folder/heard", FILE_IGNORE_NEW_LINES));
    }

    public function stop()
    {
        proc_terminate($this->process);
        proc_close($this->process);
        array_map('unlink', glob("$this->folder/*"));
        rmdir($this->folder);
    }
}

/** One request of the shop in which these products were saved. */
function save(array $products)
{
    $module = new EvenstockConnector();
    foreach ($products as $product) {
        $module->hookActionProductSave(['id_product' => $product]);
    }
    $module->tell();
}

function begin($url)
{
    Configuration::$values = ['EVENSTOCK_ROLE' => 'SOURCE', 'EVENSTOCK_URL' => $url, 'EVENSTOCK_TOKEN' => 'the-key'];
    Db::getInstance()->rows = [];
}

function products(Receiver $receiver)
{
    return array_map(function ($told) {
        return $told['body']['id_product'];
    }, $receiver->heard());
}

function failures()
{
    return array_column(Db::getInstance()->rows, 'failures');
}

function letTimePass()
{
    foreach (Db::getInstance()->rows as &$row) {
        $row['next_at'] -= 3600;
    }
}

$receiver = new Receiver([202]);
begin($receiver->url);
save([7, 7, 8]);
$heard = $receiver->heard();
same('each product once, in order', [7, 8], products($receiver));
same('to the address of products', '/api/sync/product', $heard[0]['path']);
same('with the key', 'the-key', $heard[0]['key']);
same('with an id of its own, twice', $heard[0]['body']['event_id'], $heard[0]['event']);
same('no two events have one id', 2, count(array_unique(array_column($heard, 'event'))));
same('what was delivered is marked so', [202, 202], array_column(Db::getInstance()->rows, 'status'));
(new EvenstockOutbox())->flush($receiver->url, 'the-key');
same('and not sent again', 2, count($receiver->heard()));
$receiver->stop();

$receiver = new Receiver([503, 202]);
begin($receiver->url);
save([1, 2, 3]);
same('the first failure stops the rest', [1], products($receiver));
same('and is counted', [1, 0, 0], failures());
save([4]);
same('others do not wait for it', [1, 2, 3, 4], products($receiver));
letTimePass();
$first = $receiver->heard()[0];
(new EvenstockOutbox())->flush($receiver->url, 'the-key');
same('it is tried again when its time has come', [1, 2, 3, 4, 1], products($receiver));
same('under the same id', $first['event'], $receiver->heard()[4]['event']);
same('nothing is left', [], array_filter(Db::getInstance()->rows, function ($row) {
    return $row['sent_at'] === 0;
}));
$receiver->stop();

begin($receiver->url); // nobody listens there any more
$started = microtime(true);
save([1]);
same('a receiver that is down holds nobody up', true, microtime(true) - $started < 2.5);
same('and loses nothing', [1], failures());

$receiver = new Receiver(['slow']);
begin($receiver->url);
$started = microtime(true);
save([1, 2]);
$took = microtime(true) - $started;
same('one that hangs is left after three seconds', true, $took > 2 && $took < 4.5);
same('and asked once only', [1, 0], failures());
$receiver->stop();

$receiver = new Receiver(['tardy']);
begin($receiver->url);
$started = microtime(true);
save([1, 2, 3, 4, 5, 6]);
$took = microtime(true) - $started;
same('one that is slow with each is left after three seconds, too', true, $took < 4.5);
$told = count($receiver->heard());
same('with some of them told', true, $told > 1 && $told < 6);
(new EvenstockOutbox())->flush($receiver->url, 'the-key');
same('and the others later, each once', [1, 2, 3, 4, 5, 6], products($receiver));
same('none of them failed', [0], array_values(array_unique(failures())));
$receiver->stop();

$receiver = new Receiver([302]);
begin($receiver->url);
save([1]);
same('a redirect is not followed: it would carry the key elsewhere', ['/api/sync/product'],
    array_column($receiver->heard(), 'path'));
same('and is no delivery', [1], failures());
$receiver->stop();

$receiver = new Receiver([401]);
begin($receiver->url);
save([1]);
same('a refused key is tried again later', [1], failures());
$waits = [];
for ($times = 0; $times < 4; ++$times) {
    $row = reset(Db::getInstance()->rows);
    $waits[] = (int) round(($row['next_at'] - time()) / 15);
    letTimePass();
    (new EvenstockOutbox())->flush($receiver->url, 'the-key');
}
same('each time twice as late', [1, 2, 4, 8], $waits);
$receiver->stop();

$receiver = new Receiver([422, 202]);
begin($receiver->url);
save([1, 2, 3]);
same('one event that is not understood does not keep the others', [1, 2, 3], products($receiver));
same('and is tried again later', [1, 0, 0], failures());
$receiver->stop();

$receiver = new Receiver(['slow', 202]);
begin($receiver->url);
save([1]);
$started = microtime(true);
save([2]);
same('the next page does not wait for one that hangs', true, microtime(true) - $started < 1);
same('which is not asked again yet', [1], products($receiver));
$receiver->stop();
$receiver = new Receiver([202]);
Configuration::$values = ['EVENSTOCK_URL' => $receiver->url, 'EVENSTOCK_PAUSE_UNTIL' => time() - 1]
    + Configuration::$values;
letTimePass();
save([3]);
same('what waited meanwhile goes with the first that is asked again', [1, 2, 3], products($receiver));
$receiver->stop();

$receiver = new Receiver([202]);
begin($receiver->url);
(new EvenstockOutbox())->keep([['event' => 'product.saved', 'id_product' => 5, 'event_id' => str_repeat('a', 32)]]);
save([6]); // the request before ended where it stood, after the event was kept
same('what a request that broke off left behind is sent by the next', [5, 6], products($receiver));
$receiver->stop();

begin('');
save([1]);
same('without an address it waits in the outbox', 1, count(Db::getInstance()->rows));
same('untried', [0], failures());

begin('http://127.0.0.1:9/api');
for ($id = 1; $id <= 3; ++$id) {
    save([$id]);
}
$ids = array_keys(Db::getInstance()->rows);
Db::getInstance()->rows[$ids[0]]['sent_at'] = time() - 15 * 86400;
Db::getInstance()->rows[$ids[1]]['sent_at'] = time() - 13 * 86400;
(new EvenstockOutbox())->flush('http://127.0.0.1:9/api', 'the-key');
same('what was delivered long ago is forgotten, what waits is not', [$ids[1], $ids[2]],
    array_keys(Db::getInstance()->rows));
exit($failed ? 1 : 0);
