-- assessment_needs_begin: the twelve domains of a draft, nothing said about any.
-- needs: note.write
-- gives: none
INSERT INTO assessment_need (assessment_id, domain, case_id)
VALUES (:id, 'housing', :case), (:id, 'money', :case), (:id, 'work', :case), (:id, 'health', :case),
       (:id, 'mental_health', :case), (:id, 'substance_use', :case), (:id, 'daily_living', :case), (:id, 'family', :case),
       (:id, 'social', :case), (:id, 'safety', :case), (:id, 'legal', :case), (:id, 'hope', :case);
