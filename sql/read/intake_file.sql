-- intake_file: one file of an intake.
-- needs: intake.take
-- scope: :viewer
-- gives: one file
SELECT f.id AS "id", f.size AS "size"
  FROM visible_intake_file AS f
 WHERE f.viewer_id = :viewer AND f.intake_id = :id AND f.id = :file;
