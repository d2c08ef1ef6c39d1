-- 0027_assessment: what was found out with a person: needs and strengths by domain, risks, supports, barriers,
-- motivation. The first that is signed is the case's baseline. Of a case at most one is a draft: commands on a
-- case come one after the other. What an assessment said before it was amended is in its versions.
--
-- The twelve domains are what scales of this field have in common: the Arizona Self-Sufficiency Matrix (housing,
-- income, employment and education, health, mental health, substance use, life skills, family, community, safety,
-- legal), with the motivation and hope of outcome scales such as the Homelessness Outcomes Star as the twelfth.
-- Neither's words are used: those for the levels are our own (xslt/words).
CREATE TABLE assessment (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id     BIGINT UNSIGNED NOT NULL,
  kind        ENUM('baseline','reassessment','closing') NOT NULL,
  state       ENUM('draft','signed','dropped') NOT NULL DEFAULT 'draft',
  held_on     DATE NOT NULL,                         -- the day when it was talked over
  importance  TINYINT UNSIGNED NULL CHECK (importance <= 10), -- of a change, in the person's own number
  confidence  TINYINT UNSIGNED NULL CHECK (confidence <= 10), -- that the person can make it
  words       TEXT NULL,                             -- the client's own about a change
  begun_at    DATETIME(6) NOT NULL,
  begun_by    BIGINT UNSIGNED NOT NULL,
  signed_at   DATETIME(6) NULL,
  signed_on   DATE NULL,                             -- the same in the site's time zone
  signed_by   BIGINT UNSIGNED NULL,
  amended_at  DATETIME(6) NULL,                      -- the last time; the times before are versions
  amended_by  BIGINT UNSIGNED NULL,
  amended_why VARCHAR(400) NULL,
  version     INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

CREATE TABLE assessment_need (
  assessment_id BIGINT UNSIGNED NOT NULL,
  domain      ENUM('housing','money','work','health','mental_health','substance_use','daily_living','family',
                   'social','safety','legal','hope') NOT NULL,
  case_id     BIGINT UNSIGNED NOT NULL,
  level       TINYINT UNSIGNED NULL CHECK (level BETWEEN 1 AND 5), -- 1: no need, 5: an urgent one; NULL: not rated
  is_declined BOOLEAN NOT NULL DEFAULT FALSE,        -- the person would rather not talk about it
  strength    TEXT NULL,
  PRIMARY KEY (assessment_id, domain),
  KEY by_case (case_id, domain, assessment_id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

CREATE TABLE finding (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT UNSIGNED NOT NULL,
  case_id     BIGINT UNSIGNED NOT NULL,
  kind        ENUM('risk','support','barrier') NOT NULL,
  what        VARCHAR(400) NOT NULL,                 -- the risk; who supports; what stands in the way
  how         TEXT NULL,                             -- the plan for it; how they help; what would help
  level       TINYINT UNSIGNED NULL CHECK (level BETWEEN 1 AND 4), -- of a risk: 1 low, 4 at once
  toward      VARCHAR(200) NULL,                     -- of a risk: to whom
  version     INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, assessment_id, kind, id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

DELIMITER //
CREATE TRIGGER assessment_stamp_update BEFORE UPDATE ON assessment FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER assessment_stamp_delete BEFORE DELETE ON assessment FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER assessment_need_stamp_update BEFORE UPDATE ON assessment_need FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER assessment_need_stamp_delete BEFORE DELETE ON assessment_need FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER finding_stamp_update BEFORE UPDATE ON finding FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER finding_stamp_delete BEFORE DELETE ON finding FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
