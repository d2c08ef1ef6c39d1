-- action_add: what is to be done towards a goal, agreed now.
-- needs: note.write
-- gives: none
INSERT INTO action (case_id, goal_id, title, owner, owner_id, partner, due_on, added_at, added_by)
VALUES (:case, :goal, :title, :owner, :person, :partner, :due, :now, :viewer);
