-- finding_add: a risk, a support or a barrier of an assessment.
-- needs: case.after
-- gives: none
INSERT INTO finding (assessment_id, case_id, kind, what, how, level, toward)
VALUES (:assessment, :case, :kind, :finding, :how, :risk_level, :toward);
