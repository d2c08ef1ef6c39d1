-- since_stage: stages that a case entered since a moment, and the days since then.
-- needs: note.write
-- scope: :viewer
-- gives: one stage
SELECT COUNT(IF(t.began_on >= DATE(:since), 1, NULL)) AS "@entered",
       COALESCE(GREATEST(DATEDIFF(:today, GREATEST(MIN(t.began_on), DATE(:since))), 0), 0) AS "@days"
  FROM visible_stage_visit AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case;
