#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run_tests.sh BUILD-FOLDER: compiles and tests the extension in a copy; 77 = skipped, with the reason.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
command -v npm >/dev/null || { echo "SKIPPED: npm is not installed"; exit 77; }
mkdir -p "$1"
cp -R "$here/." "$1/"
cd "$1"
npm ci --no-audit --no-fund --prefer-offline --fetch-retries=1 --fetch-timeout=60000 || { echo "SKIPPED: npm could not fetch the compiler"; exit 77; }
npm test
node build.mjs # whole, for the tests in a real browser
node stores.mjs
