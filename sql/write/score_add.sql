-- score_add: how far a goal had come on a day, written down now by the viewer.
-- needs: note.write
-- gives: none
INSERT INTO goal_score (case_id, goal_id, scored_on, level, evidence, judged, scored_at, scored_by)
VALUES (:case, :goal, :day, :level, :evidence, :judged, :now, :viewer);
