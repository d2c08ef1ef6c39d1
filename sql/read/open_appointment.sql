-- open_appointment: the appointments of a case of which the attendance is not written down; ahead: those to come.
-- needs: case.read note.write approve
-- scope: :viewer
-- gives: many open
SELECT 'appointment' AS "@kind", t.id AS "@id", t.starts_at AS "@due", IF(t.starts_at > :now, 'yes', NULL) AS "@ahead", t.title AS "title"
  FROM visible_appointment AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.attendance = 'planned'
 ORDER BY t.id;
