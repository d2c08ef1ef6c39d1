-- case_discharges: how a case was closed, each time, and the closing that waits for a second person; the latest first.
-- needs: case.read note.write approve
-- scope: :viewer
-- gives: many discharge
SELECT d.id AS "@id", d.state AS "@state", d.reason AS "@reason", IF(d.is_administrative, 'yes', NULL) AS "@administrative",
       (SELECT MAX(t.id) FROM visible_response AS t
         WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.occasion = 'discharge' AND t.subject_id = d.id AND t.state = 'signed') AS "@response",
       d.approval_id AS "@approval", d.stage AS "@stage", d.closed_on AS "@closed", d.asked_at AS "@asked", a.name AS "@asked-by",
       d.done_at AS "@done", b.name AS "@done-by", d.reason_words AS "reason", d.outcome AS "outcome", d.unmet AS "unmet",
       d.onward AS "onward", d.summary AS "summary", d.question AS "question", d.answer AS "answer"
  FROM visible_discharge AS d
  JOIN person AS a ON a.id = d.asked_by
  LEFT JOIN person AS b ON b.id = d.done_by
 WHERE d.viewer_id = :viewer AND d.case_id = :case
 ORDER BY d.asked_at DESC, d.id DESC;
