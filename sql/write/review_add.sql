-- review_add: a review as it was held.
-- needs: note.write
-- gives: none
INSERT INTO review (case_id, turn, stage, since_at, held_on, present, client_view, changed, question, answer, result, onto, next_on,
                    held_by, written_at)
VALUES (:case, :turn, :stage, :since, :held, :present, :view, :changed, :question, :answer, :result, :to, :next, :viewer, :now);
