-- score_change: a score put right; what it said before stays as a version.
-- needs: note.write
-- gives: none
UPDATE goal_score
   SET scored_on = :day, level = :level, evidence = :evidence, judged = :judged, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version;
