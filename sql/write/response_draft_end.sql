-- response_draft_end: what was typed into a form, done with: it is signed or thrown away.
-- needs: note.write case.after
-- gives: none
DELETE FROM response_draft WHERE response_id = :id AND case_id = :case;
