-- approval_judge: what decides who may decide.
-- needs: note.write approve
-- scope: :viewer
-- gives: one approval
SELECT a.id AS "id", a.kind AS "kind", a.asked_by AS "asked_by", a.waits IS NOT NULL AS "waits"
  FROM visible_approval AS a
 WHERE a.viewer_id = :viewer AND a.case_id = :case AND a.id = :id;
