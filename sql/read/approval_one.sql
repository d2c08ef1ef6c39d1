-- approval_one: what a second person is to decide.
-- needs: approve
-- scope: :viewer
-- gives: one approval
SELECT a.id AS "@id", a.kind AS "@kind", COALESCE(a.decision, 'waits') AS "@state", IF(a.asked_by = :viewer, 'yes', NULL) AS "@mine",
       a.asked_at AS "@asked", p.name AS "@asked-by", a.decided_at AS "@decided", d.name AS "@decided-by",
       a.words AS "words", a.reason AS "reason"
  FROM visible_approval AS a
  JOIN person AS p ON p.id = a.asked_by
  LEFT JOIN person AS d ON d.id = a.decided_by
 WHERE a.viewer_id = :viewer AND a.case_id = :case AND a.id = :id;
