-- goal_add: a goal, added now by the viewer.
-- needs: note.write
-- gives: none
INSERT INTO goal (case_id, title, words, indicator, baseline, target, target_on, owner_id, agreement, said, added_at, added_by)
VALUES (:case, :title, :words, :indicator, :baseline, :target, :target_on, :owner, :agreement, :said, :now, :viewer);
