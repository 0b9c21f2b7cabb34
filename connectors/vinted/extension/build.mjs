// SPDX-License-Identifier: GPL-3.0-or-later
// Puts what is not compiled beside what is: afterwards dist/ is the extension, to be loaded or zipped as it stands.
import { cpSync } from 'node:fs';

cpSync('static', 'dist', { recursive: true });
