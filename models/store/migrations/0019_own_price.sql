-- SPDX-License-Identifier: GPL-3.0-or-later
-- A price that a listing has beside its product's, made by its account's repricing rule, and why it is that.
ALTER TABLE listings ADD COLUMN own_price TEXT NOT NULL DEFAULT '';
ALTER TABLE listings ADD COLUMN own_price_why TEXT NOT NULL DEFAULT '';
