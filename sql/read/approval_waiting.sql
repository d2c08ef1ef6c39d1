-- approval_waiting: what of a kind waits for a second person in a case.
-- needs: note.write
-- scope: :viewer
-- gives: one waiting
SELECT a.id AS "@id", a.asked_at AS "@asked", p.name AS "@asked-by"
  FROM visible_approval AS a
  JOIN person AS p ON p.id = a.asked_by
 WHERE a.viewer_id = :viewer AND a.case_id = :case AND a.kind = :kind AND a.waits;
