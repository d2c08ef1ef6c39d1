-- intake_risk_add: the task that came of the answers at intake.
-- needs: intake.take
-- gives: none
INSERT IGNORE INTO response_risk (response_id, case_id, segment, task_id, made_at)
SELECT t.id, t.case_id, t.segment, :task, :now
  FROM response AS t
 WHERE t.id = :id AND t.occasion = 'intake';
