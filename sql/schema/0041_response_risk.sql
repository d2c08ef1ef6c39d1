-- 0041_response_risk: the task that came of a signed form whose answers called for something at once. A second such form
-- while that task is open points to the same.

CREATE TABLE response_risk (
  response_id  BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  case_id      BIGINT UNSIGNED NOT NULL,
  segment      VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  task_id      BIGINT UNSIGNED NOT NULL,
  made_at      DATETIME(6) NOT NULL,
  KEY by_case (case_id),
  KEY by_task (task_id)
) ENGINE=InnoDB;

ALTER TABLE response_draft ADD KEY by_person (changed_by, expires_at);
