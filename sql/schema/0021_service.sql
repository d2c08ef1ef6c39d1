-- 0021_service: what was given to a client, when and how much.

CREATE TABLE service (
  id       BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id  BIGINT UNSIGNED NOT NULL,
  kind     ENUM('housing','food','transport','money','health','counselling','training','legal','other') NOT NULL,
  title    VARCHAR(200) NOT NULL,
  given_on DATE NOT NULL,
  amount   INT UNSIGNED NOT NULL,
  unit     ENUM('times','minutes','days','money') NOT NULL,
  made_by  BIGINT UNSIGNED NOT NULL,
  made_at  DATETIME(6) NOT NULL,
  version  INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, given_on)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

DELIMITER //
CREATE TRIGGER service_stamp_update BEFORE UPDATE ON service FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER service_stamp_delete BEFORE DELETE ON service FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
