-- gate_health: the connection answers.
-- needs: gate
-- gives: one answer
SELECT 1 AS "answer";
