-- 0020_appointment: when a client and somebody of staff meet, how, and whether the client came.

CREATE TABLE appointment (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id    BIGINT UNSIGNED NOT NULL,
  before_id  BIGINT UNSIGNED NULL,                   -- the one in whose place it was made
  title      VARCHAR(200) NOT NULL,
  starts_at  DATETIME(6) NOT NULL,
  minutes    SMALLINT UNSIGNED NULL,
  how        ENUM('office','visit','phone','video','other') NOT NULL,
  place      VARCHAR(200) NULL,
  staff_id   BIGINT UNSIGNED NOT NULL,
  attendance ENUM('planned','attended','missed','cancelled','rescheduled') NOT NULL DEFAULT 'planned',
  reason     VARCHAR(400) NULL,
  made_by    BIGINT UNSIGNED NOT NULL,
  made_at    DATETIME(6) NOT NULL,
  ended_by   BIGINT UNSIGNED NULL,                   -- who wrote down the attendance, and when
  ended_at   DATETIME(6) NULL,
  version    INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, starts_at),
  KEY by_staff (staff_id, attendance, starts_at)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

DELIMITER //
CREATE TRIGGER appointment_stamp_update BEFORE UPDATE ON appointment FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER appointment_stamp_delete BEFORE DELETE ON appointment FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
