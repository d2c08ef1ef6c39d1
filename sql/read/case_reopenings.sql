-- case_reopenings: when a case that was closed was opened again, and why; the latest first.
-- needs: case.read
-- scope: :viewer
-- gives: many reopening
SELECT r.id AS "@id", r.discharge_id AS "@discharge", r.reopened_at AS "@at", p.name AS "@by", r.onto AS "@to",
       r.closed_on AS "@closed", r.closed_why AS "@closed-why", r.reason AS "reason"
  FROM visible_reopening AS r
  JOIN person AS p ON p.id = r.reopened_by
 WHERE r.viewer_id = :viewer AND r.case_id = :case
 ORDER BY r.reopened_at DESC, r.id DESC;
