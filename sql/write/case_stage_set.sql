-- case_stage_set: the case is in another stage; from here on it stays on this version of its pathway.
-- needs: note.write
-- gives: none
UPDATE case_file
   SET stage = :to, pathway_id = :pathway, review_due = :review, version = version + 1
 WHERE id = :case AND version = :version;
