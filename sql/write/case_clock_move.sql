-- case_clock_move: moves the clock of one case on and gives its moment; whoever writes it first, wins.
-- needs: gate job tool
-- gives: one clock
INSERT INTO case_clock (case_id, at)
VALUES (:moved, SYSDATE(6) + INTERVAL :offset SECOND)
ON DUPLICATE KEY UPDATE at = GREATEST(at + INTERVAL 1 MICROSECOND, SYSDATE(6) + INTERVAL :offset SECOND)
RETURNING at AS "@at";
