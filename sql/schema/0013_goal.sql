-- 0013_goal: the goals of a case, in the words of the person whose they are. Access follows the case.
-- Closed goals stay; what they said before is in their versions.
CREATE TABLE goal (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id     BIGINT UNSIGNED NOT NULL,
  title       VARCHAR(200) NOT NULL,
  words       TEXT NULL,                             -- the client's own; NULL: not asked yet
  indicator   VARCHAR(400) NULL,                     -- by what one sees that it is reached
  baseline    VARCHAR(400) NULL,                     -- how it was at the beginning
  target      VARCHAR(400) NULL,
  target_on   DATE NULL,
  owner_id    BIGINT UNSIGNED NULL,                  -- of staff
  agreement   ENUM('agreed','disagreed','not_asked') NOT NULL DEFAULT 'not_asked',
  said        TEXT NULL,                             -- what the client said who did not agree
  state       ENUM('open','met','partly_met','not_met','not_wanted') NOT NULL DEFAULT 'open',
  added_at    DATETIME(6) NOT NULL,
  added_by    BIGINT UNSIGNED NOT NULL,
  closed_at   DATETIME(6) NULL,
  closed_by   BIGINT UNSIGNED NULL,
  closed_why  VARCHAR(400) NULL,
  version     INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, added_at)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

DELIMITER //
CREATE TRIGGER goal_stamp_update BEFORE UPDATE ON goal FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER goal_stamp_delete BEFORE DELETE ON goal FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
