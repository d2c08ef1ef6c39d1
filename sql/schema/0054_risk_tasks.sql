-- 0054_risk_tasks: a form that is put right after its task was done may give another one: each stands.

ALTER TABLE response_risk
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (response_id, task_id);
