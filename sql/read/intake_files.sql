-- intake_files: how many files an intake holds, and their bytes.
-- needs: intake.take
-- scope: :viewer
-- gives: one total
SELECT COUNT(*) AS "count", COALESCE(SUM(f.size), 0) AS "size"
  FROM visible_intake_file AS f
 WHERE f.viewer_id = :viewer AND f.intake_id = :id;
