-- assessment_response_draft_end: what was typed into the form of an assessment that is not gone on with.
-- needs: case.after
-- gives: none
DELETE FROM response_draft
 WHERE case_id = :case AND response_id IN (SELECT t.id FROM response AS t
                                            WHERE t.case_id = :case AND t.occasion = 'assessment' AND t.subject_id = :id AND t.state = 'draft');
