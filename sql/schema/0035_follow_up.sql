-- 0035_follow_up: how the person is after the case was closed: planned at the discharge, alive after it.
CREATE TABLE follow_up (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id      BIGINT UNSIGNED NOT NULL,
  discharge_id BIGINT UNSIGNED NULL,                 -- NULL: planned by hand
  days         SMALLINT UNSIGNED NULL,               -- after the discharge, as the pathway says
  due_on       DATE NOT NULL,
  state        ENUM('planned','done','dropped') NOT NULL DEFAULT 'planned', -- dropped: the case was opened again
  happened_on  DATE NULL,
  reached      BOOLEAN NULL,
  tried        VARCHAR(400) NULL,                    -- how the person was reached, or how it was tried
  housing      ENUM('kept','lost','none','not_asked') NULL, -- none: had none at the discharge either
  work         ENUM('kept','lost','none','not_asked') NULL,
  health       ENUM('kept','lost','none','not_asked') NULL,
  needs        TEXT NULL,                            -- what the person needs now
  wants_back   ENUM('yes','no','not_asked') NULL,
  planned_by   BIGINT UNSIGNED NOT NULL,
  planned_at   DATETIME(6) NOT NULL,
  done_by      BIGINT UNSIGNED NULL,
  done_at      DATETIME(6) NULL,
  version      INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, due_on),
  KEY by_due (state, due_on)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

DELIMITER //
CREATE TRIGGER follow_up_stamp_update BEFORE UPDATE ON follow_up FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER follow_up_stamp_delete BEFORE DELETE ON follow_up FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
