-- document_withhold: a withdrawn file is withheld from staff, whatever date they look at.
-- needs: note.write case.after
-- gives: none
UPDATE document_access
   SET is_withdrawn = TRUE
 WHERE document_id = :id AND case_id = :case;
