-- 0015_consent: what a person agreed may be told to whom. A row is never deleted and its text never
-- changed: another consent is another row, and revoking one says when and why.
-- Its columns are what 42 CFR 2.31(a) names of a written consent for records of substance use; the person
-- is the case's, the signature is on the paper.

CREATE TABLE consent (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id     BIGINT UNSIGNED NOT NULL,
  recipient   VARCHAR(200) NOT NULL,                 -- who may be told, by name
  sections    SET('contact','assessment','plan','notes','health','substance_use') NOT NULL,
  purpose     VARCHAR(400) NOT NULL,
  given       ENUM('writing','spoken') NOT NULL,
  witness     VARCHAR(200) NULL,                     -- who heard a spoken one
  begins_on   DATE NOT NULL,                         -- the day it was signed or spoken
  ends_on     DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT UNSIGNED NOT NULL,
  revoked_on  DATE NULL,
  revoked_why VARCHAR(400) NULL,
  revoked_at  DATETIME(6) NULL,                      -- when that was written down
  revoked_by  BIGINT UNSIGNED NULL,
  version     INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, begins_on, id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

DELIMITER //
CREATE TRIGGER consent_stamp_update BEFORE UPDATE ON consent FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER consent_stamp_delete BEFORE DELETE ON consent FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
