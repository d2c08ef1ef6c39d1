-- timeline_approval: what was asked of a second person, for the timeline of a case.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT a.asked_at AS "@at", 'approval_asked' AS "@kind", '/case/discharge' AS "@href", a.kind AS "@code", a.words AS "text", p.name AS "author"
  FROM visible_approval AS a
  JOIN person AS p ON p.id = a.asked_by
 WHERE a.viewer_id = :viewer AND a.case_id = :case
 ORDER BY a.asked_at DESC, a.id DESC
 LIMIT 41;
