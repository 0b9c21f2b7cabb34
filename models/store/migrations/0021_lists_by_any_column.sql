-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the window sorts and filters orders by, so that a page of 200,000 of them takes less than a frame; and what is
-- new among many conflicts and problems, which is asked every minute.
ALTER TABLE orders ADD COLUMN line_count INTEGER NOT NULL DEFAULT 0; -- kept by triggers
UPDATE orders SET line_count = (SELECT count(*) FROM order_lines WHERE order_id = orders.id);
CREATE TRIGGER order_lines_counted AFTER INSERT ON order_lines
BEGIN
    UPDATE orders SET line_count = line_count + 1 WHERE id = new.order_id;
END;
CREATE TRIGGER order_lines_counted_off AFTER DELETE ON order_lines
BEGIN
    UPDATE orders SET line_count = line_count - 1 WHERE id = old.order_id;
END;
CREATE TRIGGER order_lines_counted_over AFTER UPDATE OF order_id ON order_lines WHEN old.order_id <> new.order_id
BEGIN
    UPDATE orders SET line_count = line_count - 1 WHERE id = old.order_id;
    UPDATE orders SET line_count = line_count + 1 WHERE id = new.order_id;
END;

-- What the owner knows an order by.
ALTER TABLE orders ADD COLUMN number TEXT GENERATED ALWAYS AS (CASE WHEN code <> '' THEN code ELSE external_id END) VIRTUAL;

CREATE INDEX orders_open_placed ON orders (placed_at, id) WHERE final = 0;
CREATE INDEX orders_state ON orders (state, placed_at, id);
CREATE INDEX orders_by_state ON orders (state, id);
CREATE INDEX orders_by_channel ON orders (account_id, id);
CREATE INDEX orders_by_number ON orders (number, id);
CREATE INDEX orders_by_lines ON orders (line_count, id);
CREATE INDEX orders_by_total ON orders (total_minor, id);

CREATE INDEX conflicts_opened ON conflicts (opened_at, id) WHERE state = 'open';
CREATE INDEX problems_begun ON problems (kind, first_at, id) WHERE state = 'open';
