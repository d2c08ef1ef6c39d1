-- assessment_response_drop: the form of an assessment that is not gone on with.
-- needs: case.after
-- gives: none
UPDATE response SET state = 'dropped', version = version + 1
 WHERE case_id = :case AND occasion = 'assessment' AND subject_id = :id AND state = 'draft';
