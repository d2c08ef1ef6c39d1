-- response_left_end: its person has taken it up again, or lets it go.
-- needs: note.write case.after
-- gives: none
DELETE FROM response_left WHERE response_id = :id AND case_id = :case AND person_id = :viewer;
