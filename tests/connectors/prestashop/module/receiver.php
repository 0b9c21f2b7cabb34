<?php
// SPDX-License-Identifier: GPL-3.0-or-later

// php -S 127.0.0.1:PORT receiver.php, with EVENSTOCK_NOTEBOOK: writes down what it is told, and answers by the script
// there: a status each, the last one for ever. 302 points elsewhere, "slow" answers after ten seconds, "tardy" after one.
$folder = getenv('EVENSTOCK_NOTEBOOK');
file_put_contents("$folder/heard", json_encode([
    'path' => $_SERVER['REQUEST_URI'],
    'key' => isset($_SERVER['HTTP_X_API_KEY']) ? $_SERVER['HTTP_X_API_KEY'] : null,
    'event' => isset($_SERVER['HTTP_X_EVENT_ID']) ? $_SERVER['HTTP_X_EVENT_ID'] : null,
    'body' => json_decode(file_get_contents('php://input'), true),
]) . "\n", FILE_APPEND);
$script = json_decode(file_get_contents("$folder/script"), true);
$answer = count($script) > 1 ? array_shift($script) : $script[0];
file_put_contents("$folder/script", json_encode($script));
if ($answer === 'slow') {
    sleep(10);
    $answer = 202;
}
if ($answer === 'tardy') {
    sleep(1);
    $answer = 202;
}
if ($answer === 302) {
    header('Location: /elsewhere', true, 302);
    exit;
}
http_response_code($answer);
echo '{"status":"said"}';
