-- 0026_case_intake: what an intake found out, as rows of the case that came of it, and what the person said of
-- themselves. Access follows the case; a need that names substance use is for those of that segment.
CREATE TABLE case_intake (
  case_id      BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  source       ENUM('self','family','agency','health','justice','police','school','outreach','other','not_asked') NOT NULL DEFAULT 'not_asked',
  referrer     VARCHAR(200) NULL,                    -- who sent the person, by name
  referred_on  DATE NULL,
  words        TEXT NULL,                            -- what the person comes for, in their own words
  urgency      TINYINT UNSIGNED NULL,                -- 1 today … 4 can wait; NULL: nobody has judged it
  risks        SET('self_harm','harm_to_others','harm_from_others','no_shelter','children','health','medication') NOT NULL DEFAULT '',
  risk_words   TEXT NULL,
  risk_done    TEXT NULL,                            -- what was done about it at once
  follow_up    SET('30','90','180') NOT NULL DEFAULT '', -- days after discharge, agreed with the person
  follow_how   VARCHAR(400) NULL,
  begun_at     DATETIME(6) NOT NULL,                 -- first contact
  accepted_at  DATETIME(6) NOT NULL,
  accepted_by  BIGINT UNSIGNED NOT NULL,
  why          TEXT NULL,                            -- why it was accepted
  changed_by   BIGINT UNSIGNED NULL,
  version      INT UNSIGNED NOT NULL DEFAULT 1
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

-- A row a domain: what the person came with, what they ask for, or both.
CREATE TABLE presenting_need (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id      BIGINT UNSIGNED NOT NULL,
  domain       ENUM('housing','money','food','health','mental_health','substance_use','safety','family','social','learning','work','legal','transport','daily_life') NOT NULL,
  is_presented BOOLEAN NOT NULL DEFAULT FALSE,
  is_requested BOOLEAN NOT NULL DEFAULT FALSE,       -- a service is asked for
  UNIQUE KEY by_case (case_id, domain)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

CREATE TABLE eligibility (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id      BIGINT UNSIGNED NOT NULL,
  programme_id INT UNSIGNED NOT NULL,
  result       ENUM('eligible','not_eligible','to_check') NOT NULL,
  from_on      DATE NULL,
  until_on     DATE NULL,
  reason       VARCHAR(400) NULL,
  judged_at    DATETIME(6) NOT NULL,
  judged_by    BIGINT UNSIGNED NOT NULL,
  version      INT UNSIGNED NOT NULL DEFAULT 1,
  UNIQUE KEY by_case (case_id, programme_id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

-- What a person says of themselves; nobody has to.
CREATE TABLE client_profile (
  client_id    BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  gender       ENUM('woman','man','another','rather_not_say','not_asked') NOT NULL DEFAULT 'not_asked',
  gender_words VARCHAR(200) NULL,
  ethnicity    VARCHAR(200) NULL,                    -- in the person's own words
  ethnicity_is ENUM('said','rather_not_say','not_asked') NOT NULL DEFAULT 'not_asked',
  living       ENUM('street','shelter','with_others','institution','own_home','at_risk','other','rather_not_say','not_asked') NOT NULL DEFAULT 'not_asked',
  disability   ENUM('yes','no','rather_not_say','not_asked') NOT NULL DEFAULT 'not_asked',
  access_needs VARCHAR(400) NULL,
  version      INT UNSIGNED NOT NULL DEFAULT 1
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

DELIMITER //
CREATE TRIGGER case_intake_stamp_update BEFORE UPDATE ON case_intake FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER case_intake_stamp_delete BEFORE DELETE ON case_intake FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER presenting_need_stamp_update BEFORE UPDATE ON presenting_need FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER presenting_need_stamp_delete BEFORE DELETE ON presenting_need FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER eligibility_stamp_update BEFORE UPDATE ON eligibility FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER eligibility_stamp_delete BEFORE DELETE ON eligibility FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER client_profile_stamp_update BEFORE UPDATE ON client_profile FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER client_profile_stamp_delete BEFORE DELETE ON client_profile FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
