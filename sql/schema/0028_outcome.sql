-- 0028_outcome: what came of it for the person: a dated fact, before and after, and from whom it is known. Access
-- follows the case. A mistaken one is withdrawn with its reason, never deleted; what it said before is in its versions.
CREATE TABLE outcome (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id     BIGINT UNSIGNED NOT NULL,
  kind        ENUM('housing','employment','income','education','health_service','no_reconviction','family','other') NOT NULL,
  happened_on DATE NOT NULL,
  occasion    ENUM('service','discharge','follow_up') NOT NULL, -- when it became known
  before_was  VARCHAR(200) NULL,
  after_is    VARCHAR(200) NOT NULL,
  direction   ENUM('better','same','worse') NOT NULL,
  source      ENUM('client','document','partner','staff') NOT NULL,
  remark      TEXT NULL,
  added_at    DATETIME(6) NOT NULL,
  added_by    BIGINT UNSIGNED NOT NULL,
  withdrawn_at  DATETIME(6) NULL,
  withdrawn_by  BIGINT UNSIGNED NULL,
  withdrawn_why VARCHAR(400) NULL,
  version     INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, happened_on, id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

DELIMITER //
CREATE TRIGGER outcome_stamp_update BEFORE UPDATE ON outcome FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER outcome_stamp_delete BEFORE DELETE ON outcome FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
