-- response_task_add: what is to be done at once because of an answer, for the case's owner; where they have not the form's
-- segment, for who signs.
-- needs: note.write case.after
-- gives: none
INSERT INTO task (case_id, title, why, assignee_id, due_on, made_by, made_at)
SELECT :case, :title, :why,
       COALESCE(IF(:all, :owner, (SELECT s.viewer_id FROM viewer_segment AS s WHERE s.viewer_id = :owner AND s.segment = :segment)), :viewer),
       :today, :viewer, :now;
