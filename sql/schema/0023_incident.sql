-- 0023_incident: what went wrong in a case, what was done, who was told and what is to follow. Access follows the case.
-- Severity: 1 nobody was harmed, 2 somebody needed help, 3 harm that may last, 4 life in danger (rule/incident.h).
CREATE TABLE incident (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id     BIGINT UNSIGNED NOT NULL,
  kind        ENUM('injury','violence','overdose','self_harm','safeguarding','medicine','property','missing','other') NOT NULL,
  severity    TINYINT UNSIGNED NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  title       VARCHAR(200) NOT NULL,
  what        TEXT NOT NULL,                         -- what happened
  done        TEXT NOT NULL,                         -- what was done about it
  told        SET('emergency','police','safeguarding','supervisor','health','family','partner','funder') NOT NULL,
  told_more   VARCHAR(400) NULL,                     -- names, times, numbers of reports
  follow_up   VARCHAR(400) NULL,                     -- what is still to be done
  owner_id    BIGINT UNSIGNED NULL,                  -- who of staff does it
  due_on      DATE NULL,
  reported_at DATETIME(6) NOT NULL,
  reported_by BIGINT UNSIGNED NOT NULL,
  followed_on DATE NULL,                             -- when the follow-up was done
  lesson      TEXT NULL,                             -- what came of it, and what is done differently
  closed_at   DATETIME(6) NULL,                      -- NULL: open
  closed_by   BIGINT UNSIGNED NULL,
  version     INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, happened_at),
  KEY by_owner (owner_id, closed_at, due_on)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

DELIMITER //
CREATE TRIGGER incident_stamp_update BEFORE UPDATE ON incident FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER incident_stamp_delete BEFORE DELETE ON incident FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
