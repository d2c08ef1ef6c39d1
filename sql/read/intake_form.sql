-- intake_form: the newest version of a form that is not retired, for intakes that begin, where the viewer has its segment.
-- needs: intake.take
-- gives: one form
SELECT f.id AS "id"
  FROM form AS f
  JOIN viewer_segment AS s ON s.viewer_id = :viewer AND s.segment = f.segment
 WHERE f.name = :name AND NOT EXISTS (SELECT 1 FROM form_retired AS x WHERE x.form_id = f.id)
 ORDER BY f.version DESC
 LIMIT 1;
