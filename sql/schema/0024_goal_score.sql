-- 0024_goal_score: how far a goal has come on a day, with what shows it. Access follows the case.
-- Goal attainment scaling (Kiresuk and Sherman 1968): 0 is the target as the goal names it, -2 and -1 less, 1 and 2 more. Its
-- zero is each goal's own target, so that goals of different people and kinds can be compared and counted; a 7 of 10 cannot.
CREATE TABLE goal_score (
  id        BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id   BIGINT UNSIGNED NOT NULL,
  goal_id   BIGINT UNSIGNED NOT NULL,
  scored_on DATE NOT NULL,                           -- the day that it tells of; the first one is the baseline
  level     TINYINT NOT NULL,                        -- -2 to 2
  evidence  TEXT NOT NULL,
  judged    ENUM('together','client','staff') NOT NULL,
  scored_at DATETIME(6) NOT NULL,
  scored_by BIGINT UNSIGNED NOT NULL,
  version   INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, goal_id, scored_on)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

DELIMITER //
CREATE TRIGGER goal_score_stamp_update BEFORE UPDATE ON goal_score FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER goal_score_stamp_delete BEFORE DELETE ON goal_score FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
