-- 0030_referral: clients who are sent on to a partner, and all that became of it. The names are those of the day on
-- which it was written. A step is never changed; the referral itself says where it stands after the last one.

CREATE TABLE referral (
  id            BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id       BIGINT UNSIGNED NOT NULL,
  provider_id   BIGINT UNSIGNED NOT NULL,
  provider_name VARCHAR(200) NOT NULL,
  service       VARCHAR(200) NOT NULL,
  reason        TEXT NOT NULL,                       -- stands in the letter
  urgency       ENUM('routine','soon','urgent') NOT NULL,
  sections      SET('contact','assessment','plan','notes','health','substance_use') NOT NULL, -- as a consent's
  state         ENUM('draft','sent','waiting_list','accepted','booked','attended','not_attended','completed','declined','withdrawn')
                NOT NULL DEFAULT 'draft',
  sent_on       DATE NULL,
  answered_on   DATE NULL,                           -- first answer of any kind
  booked_on     DATE NULL,                           -- the day that was agreed
  attended_on   DATE NULL,                           -- first day on which the client was there
  ended_on      DATE NULL,                           -- completed, declined or withdrawn
  check_on      DATE NULL,                           -- when to look again; NULL while a draft and after the end
  made_by       BIGINT UNSIGNED NOT NULL,
  made_at       DATETIME(6) NOT NULL,
  version       INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, state, check_on)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

CREATE TABLE referral_step (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id     BIGINT UNSIGNED NOT NULL,
  referral_id BIGINT UNSIGNED NOT NULL,
  step        ENUM('draft','sent','asked','waiting_list','accepted','booked','attended','not_attended','completed','declined','withdrawn')
              NOT NULL,
  happened_on DATE NOT NULL,
  booked_on   DATE NULL,
  check_on    DATE NULL,
  words       TEXT NULL,                             -- their answer, the reason, the result
  made_by     BIGINT UNSIGNED NOT NULL,
  made_at     DATETIME(6) NOT NULL,
  KEY by_case (case_id, referral_id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

-- A referral to a clinic may say what a note would: whose segment it is stands here, and is always today's.
CREATE TABLE referral_access (
  referral_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  case_id     BIGINT UNSIGNED NOT NULL,
  segment     ENUM('normal','clinical','substance_use','victim_services') NOT NULL DEFAULT 'normal',
  KEY by_case (case_id)
) ENGINE=InnoDB;

DELIMITER //
CREATE TRIGGER referral_stamp_update BEFORE UPDATE ON referral FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER referral_stamp_delete BEFORE DELETE ON referral FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER referral_step_stamp_update BEFORE UPDATE ON referral_step FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER referral_step_stamp_delete BEFORE DELETE ON referral_step FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
