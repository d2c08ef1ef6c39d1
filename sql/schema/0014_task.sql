-- 0014_task: what somebody is to do in a case, by when, and what came of it.

CREATE TABLE task (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id     BIGINT UNSIGNED NOT NULL,
  title       VARCHAR(200) NOT NULL,
  why         VARCHAR(400) NULL,
  assignee_id BIGINT UNSIGNED NOT NULL,
  due_on      DATE NULL,
  state       ENUM('open','done','cancelled') NOT NULL DEFAULT 'open',
  result      VARCHAR(400) NULL,                     -- what came of it, or why it was cancelled
  made_by     BIGINT UNSIGNED NOT NULL,
  made_at     DATETIME(6) NOT NULL,
  ended_by    BIGINT UNSIGNED NULL,
  ended_at    DATETIME(6) NULL,
  version     INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, state, due_on),
  KEY by_assignee (assignee_id, state, due_on)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

DELIMITER //
CREATE TRIGGER task_stamp_update BEFORE UPDATE ON task FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER task_stamp_delete BEFORE DELETE ON task FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
