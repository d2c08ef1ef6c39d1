-- 0022_action: what is done towards a goal, by whom, until when, and what came of it.
CREATE TABLE action (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id    BIGINT UNSIGNED NOT NULL,
  goal_id    BIGINT UNSIGNED NOT NULL,
  title      VARCHAR(200) NOT NULL,
  owner      ENUM('staff','client','partner') NOT NULL,
  owner_id   BIGINT UNSIGNED NULL,                   -- of staff
  partner    VARCHAR(200) NULL,                      -- who else, by name
  due_on     DATE NULL,
  state      ENUM('open','done','not_done') NOT NULL DEFAULT 'open',
  result     VARCHAR(400) NULL,                      -- what came of it, or why it was not done
  added_at   DATETIME(6) NOT NULL,
  added_by   BIGINT UNSIGNED NOT NULL,
  ended_at   DATETIME(6) NULL,
  ended_by   BIGINT UNSIGNED NULL,
  version    INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, added_at),
  KEY by_owner (owner_id, state, due_on)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

DELIMITER //
CREATE TRIGGER action_stamp_update BEFORE UPDATE ON action FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER action_stamp_delete BEFORE DELETE ON action FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
