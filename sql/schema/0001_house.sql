-- 0001_house: places, people, reach, clients, cases, notes, sessions, receipts, audit, jobs.
-- Content is versioned and says nothing of access; access is not versioned and always today's
-- (doc/decision/002-content-and-access.md). Times are UTC with microseconds.

-- ---- places: no case stands here, so they are shown to those who read no case ----------

CREATE TABLE site (
  id          INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code        VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
  name        VARCHAR(200) NOT NULL,
  address     VARCHAR(400) NULL,
  time_zone   VARCHAR(64)  NOT NULL DEFAULT 'UTC',
  ended_on    DATE         NULL,
  version     INT UNSIGNED NOT NULL DEFAULT 1
) ENGINE=InnoDB;

CREATE TABLE programme (
  id           INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code         VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
  name         VARCHAR(200) NOT NULL,
  service_kind VARCHAR(64)  NOT NULL,             -- 'emergency_shelter', 'street_outreach', 'counselling' …
  segment      ENUM('normal','clinical','substance_use','victim_services') NOT NULL DEFAULT 'normal',
  imported     VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL, -- 'hmis:109'
  ended_on     DATE         NULL,
  version      INT UNSIGNED NOT NULL DEFAULT 1
) ENGINE=InnoDB;

CREATE TABLE team (
  id           INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code         VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
  name         VARCHAR(200) NOT NULL,
  site_id      INT UNSIGNED NULL,
  ended_on     DATE         NULL,
  version      INT UNSIGNED NOT NULL DEFAULT 1,
  FOREIGN KEY (site_id) REFERENCES site(id)
) ENGINE=InnoDB;

-- Which teams work for a programme; the first is where its cases go.
CREATE TABLE programme_team (
  programme_id INT UNSIGNED NOT NULL,
  team_id      INT UNSIGNED NOT NULL,
  is_first     BOOLEAN      NOT NULL DEFAULT FALSE,
  PRIMARY KEY (programme_id, team_id),
  FOREIGN KEY (programme_id) REFERENCES programme(id),
  FOREIGN KEY (team_id) REFERENCES team(id)
) ENGINE=InnoDB;

-- ---- persons of staff ---------------------------------------------------------------------

CREATE TABLE person (
  id             BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  directory_key  VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL UNIQUE, -- entryUUID, objectGUID …; NULL: not met yet
  login          VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name           VARCHAR(200) NOT NULL,
  email          VARCHAR(254) NULL,
  phone          VARCHAR(64)  NULL,
  state          ENUM('active','disabled','locked','expired','must_change','left') NOT NULL DEFAULT 'active',
  language       VARCHAR(16)  NULL,               -- own choice, BCP 47
  checked_at     DATETIME(6)  NULL,               -- directory last read
  version        INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_login (login),
  KEY by_name (name)
) ENGINE=InnoDB;

CREATE TABLE person_role (
  person_id BIGINT UNSIGNED NOT NULL,
  role      VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (person_id, role),
  FOREIGN KEY (person_id) REFERENCES person(id)
) ENGINE=InnoDB;

-- From the directory's groups, or set on a screen: the one never removes the other's.
CREATE TABLE person_team (
  person_id BIGINT UNSIGNED NOT NULL,
  team_id   INT UNSIGNED NOT NULL,
  source    ENUM('directory','screen') NOT NULL,
  PRIMARY KEY (person_id, team_id, source),
  KEY by_team (team_id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (team_id) REFERENCES team(id)
) ENGINE=InnoDB;

CREATE TABLE person_programme (
  person_id    BIGINT UNSIGNED NOT NULL,
  programme_id INT UNSIGNED NOT NULL,
  source       ENUM('directory','screen') NOT NULL,
  PRIMARY KEY (person_id, programme_id, source),
  KEY by_programme (programme_id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (programme_id) REFERENCES programme(id)
) ENGINE=InnoDB;

-- ---- reach: who may see which rows (kept by commands, rebuilt and compared by a job) ------

-- owner, named: ref is a person; team: a team; programme, intake: a programme; audit, privacy: 0.
CREATE TABLE viewer_reach (
  viewer_id BIGINT UNSIGNED NOT NULL,
  kind      ENUM('owner','named','team','programme','intake','audit','privacy') NOT NULL,
  ref       BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (viewer_id, kind, ref),
  FOREIGN KEY (viewer_id) REFERENCES person(id)
) ENGINE=InnoDB;

CREATE TABLE viewer_segment (
  viewer_id BIGINT UNSIGNED NOT NULL,
  segment   ENUM('normal','clinical','substance_use','victim_services') NOT NULL,
  PRIMARY KEY (viewer_id, segment),
  FOREIGN KEY (viewer_id) REFERENCES person(id)
) ENGINE=InnoDB;

-- ---- clients (content) ----------------------------------------------------------------------

CREATE TABLE client (
  id             BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  reference      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  given_name     VARCHAR(200) NULL,
  family_name    VARCHAR(200) NULL,
  preferred_name VARCHAR(200) NULL,
  name_is_hashed BOOLEAN NOT NULL DEFAULT FALSE,     -- imported hashed: shown as such, never matched
  pronouns       VARCHAR(64)  NULL,
  birth_date     DATE NULL,
  birth_date_is  ENUM('full','partial','unknown','refused','not_collected') NOT NULL DEFAULT 'not_collected',
  language       VARCHAR(64) NULL,
  interpreter    ENUM('yes','no','not_asked','rather_not_say') NOT NULL DEFAULT 'not_asked',
  imported       VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL UNIQUE, -- 'hmis:DEMO999:5913'
  version        INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_family (family_name, given_name),
  KEY by_given (given_name),
  KEY by_preferred (preferred_name),
  KEY by_birth (birth_date)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

-- No contact point recorded, none used. A channel is safe only when somebody asked and wrote so.
CREATE TABLE contact_point (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  client_id    BIGINT UNSIGNED NOT NULL,
  channel      ENUM('phone','sms','email','letter','visit','through_person') NOT NULL,
  value        VARCHAR(400) NOT NULL,                -- number, address …
  is_safe      ENUM('yes','no','not_asked') NOT NULL DEFAULT 'not_asked',
  hours        VARCHAR(200) NULL,                    -- "after 6pm, not Fridays"
  voicemail    ENUM('yes','no','not_asked') NOT NULL DEFAULT 'not_asked',
  letter       ENUM('yes','no','not_asked') NOT NULL DEFAULT 'not_asked',
  is_masked    BOOLEAN NOT NULL DEFAULT FALSE,       -- location withheld on pages; never copied across a household
  remark       VARCHAR(400) NULL,
  ended_on     DATE NULL,
  version      INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_client (client_id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

CREATE TABLE household (
  id        BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  imported  VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL UNIQUE,
  version   INT UNSIGNED NOT NULL DEFAULT 1
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

CREATE TABLE household_member (
  household_id BIGINT UNSIGNED NOT NULL,
  client_id    BIGINT UNSIGNED NOT NULL,
  relationship ENUM('head','child','partner','other_relative','not_related','not_collected') NOT NULL,
  PRIMARY KEY (household_id, client_id),
  KEY by_client (client_id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

-- ---- cases -------------------------------------------------------------------------------------

CREATE TABLE case_file (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  reference    CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  client_id    BIGINT UNSIGNED NOT NULL,
  household_id BIGINT UNSIGNED NULL,
  stage        ENUM('intake','assessment','plan','delivery','review','discharge','follow_up') NOT NULL,
  status       ENUM('open','discharged') NOT NULL DEFAULT 'open',
  opened_on    DATE NOT NULL,
  closed_on    DATE NULL,
  closed_why   VARCHAR(64) NULL,                     -- discharge reason or destination as a word
  reason       VARCHAR(400) NULL,                    -- why the person came
  next_step    VARCHAR(200) NULL,
  next_due     DATE NULL,
  imported     VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL UNIQUE,
  version      INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_client (client_id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

CREATE TABLE stage_visit (
  id        BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id   BIGINT UNSIGNED NOT NULL,
  stage     ENUM('intake','assessment','plan','delivery','review','discharge','follow_up') NOT NULL,
  began_on  DATE NOT NULL,
  ended_on  DATE NULL,
  KEY by_case (case_id, began_on)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

CREATE TABLE note (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  reference   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  case_id     BIGINT UNSIGNED NOT NULL,
  author_id   BIGINT UNSIGNED NOT NULL,
  kind        ENUM('visit','office','phone','message','group','collateral','record','other') NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  minutes     SMALLINT UNSIGNED NULL,
  title       VARCHAR(200) NOT NULL,
  body        MEDIUMTEXT NOT NULL,
  written_at  DATETIME(6) NOT NULL,
  struck_at   DATETIME(6) NULL,                      -- entered in error
  struck_by   BIGINT UNSIGNED NULL,
  struck_why  VARCHAR(400) NULL,
  imported    VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL UNIQUE,
  version     INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, happened_at, id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

CREATE TABLE note_addendum (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  note_id    BIGINT UNSIGNED NOT NULL,
  author_id  BIGINT UNSIGNED NOT NULL,
  body       MEDIUMTEXT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  KEY by_note (note_id, written_at)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

-- ---- access to cases and notes: never versioned -----------------------------------------------

-- One row a case: what decides access, and the keys by which lists are sorted. status and
-- next_due repeat case_file's, set in the same transaction, so that a caseload is one index range.
CREATE TABLE caseload (
  case_id      BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  client_id    BIGINT UNSIGNED NOT NULL,
  programme_id INT UNSIGNED NOT NULL,
  team_id      INT UNSIGNED NOT NULL,
  owner_id     BIGINT UNSIGNED NULL,
  segment      ENUM('normal','clinical','substance_use','victim_services') NOT NULL DEFAULT 'normal',
  is_restricted BOOLEAN NOT NULL DEFAULT FALSE,      -- then only case_named and the privacy officer see it
  status       ENUM('open','discharged') NOT NULL,
  next_due     DATE NOT NULL DEFAULT '9999-12-31',   -- no due date sorts last
  version      INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_owner (owner_id, status, next_due, case_id),
  KEY by_team (team_id, status, next_due, case_id),
  KEY by_programme (programme_id, status, next_due, case_id),
  KEY by_client (client_id),
  FOREIGN KEY (programme_id) REFERENCES programme(id),
  FOREIGN KEY (team_id) REFERENCES team(id),
  FOREIGN KEY (owner_id) REFERENCES person(id)
) ENGINE=InnoDB;

CREATE TABLE case_reach (
  case_id BIGINT UNSIGNED NOT NULL,
  kind    ENUM('owner','named','team','programme','intake','audit','privacy') NOT NULL,
  ref     BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (case_id, kind, ref),
  KEY by_ref (kind, ref, case_id)
) ENGINE=InnoDB;

-- The case team: who, in which part, from when to when. Owner and named reach follow from it.
CREATE TABLE assignment (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id    BIGINT UNSIGNED NOT NULL,
  person_id  BIGINT UNSIGNED NOT NULL,
  part       ENUM('owner','clinician','support','cover','intake') NOT NULL,
  began_at   DATETIME(6) NOT NULL,
  ended_at   DATETIME(6) NULL,
  given_by   BIGINT UNSIGNED NULL,
  reason     VARCHAR(400) NULL,
  KEY by_case (case_id, began_at),
  KEY by_person (person_id, ended_at),
  FOREIGN KEY (person_id) REFERENCES person(id)
) ENGINE=InnoDB;

-- Who may see a restricted case.
CREATE TABLE case_named (
  case_id   BIGINT UNSIGNED NOT NULL,
  person_id BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (case_id, person_id),
  FOREIGN KEY (person_id) REFERENCES person(id)
) ENGINE=InnoDB;

CREATE TABLE note_access (
  note_id       BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  case_id       BIGINT UNSIGNED NOT NULL,
  segment       ENUM('normal','clinical','substance_use','victim_services') NOT NULL DEFAULT 'normal',
  is_restricted BOOLEAN NOT NULL DEFAULT FALSE,
  KEY by_case (case_id)
) ENGINE=InnoDB;

CREATE TABLE note_named (
  note_id   BIGINT UNSIGNED NOT NULL,
  person_id BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (note_id, person_id),
  FOREIGN KEY (person_id) REFERENCES person(id)
) ENGINE=InnoDB;

CREATE TABLE case_clock (
  case_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  at      DATETIME(6) NOT NULL DEFAULT '1970-01-01 00:00:00'
) ENGINE=InnoDB;

-- ---- sessions and what a lost session kept -------------------------------------------------------

CREATE TABLE session (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  token_hash  BINARY(32) NOT NULL UNIQUE,            -- the token itself is only in the cookie
  person_id   BIGINT UNSIGNED NOT NULL,
  began_at    DATETIME(6) NOT NULL,
  used_at     DATETIME(6) NOT NULL,                  -- written at most once a minute
  ended_at    DATETIME(6) NULL,
  ended_why   ENUM('sign_out','administrator','directory','idle','life','new') NULL,
  address     VARCHAR(64)  NULL,
  agent       VARCHAR(200) NULL,
  KEY by_person (person_id, ended_at),
  KEY by_end (ended_at, used_at),
  FOREIGN KEY (person_id) REFERENCES person(id)
) ENGINE=InnoDB;

CREATE TABLE kept_post (
  id         BINARY(16) NOT NULL PRIMARY KEY,
  person_id  BIGINT UNSIGNED NOT NULL,
  path       VARCHAR(200) NOT NULL,
  sealed     MEDIUMBLOB NOT NULL,                    -- the body, with a key outside the database
  kept_at    DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  KEY by_expiry (expires_at)
) ENGINE=InnoDB;

CREATE TABLE search_handle (
  id         BINARY(16) NOT NULL PRIMARY KEY,
  person_id  BIGINT UNSIGNED NOT NULL,
  sealed     BLOB NOT NULL,                          -- what was searched for, likewise
  expires_at DATETIME(6) NOT NULL,
  KEY by_expiry (expires_at)
) ENGINE=InnoDB;

-- A command's key, written first; the receipt, written last in the same transaction.
CREATE TABLE receipt (
  command_key BINARY(16) NOT NULL PRIMARY KEY,
  person_id   BIGINT UNSIGNED NOT NULL,
  path        VARCHAR(200) NOT NULL,
  digest      BINARY(16) NULL,                       -- of what was typed: other words under the same key are no repetition
  at          DATETIME(6) NOT NULL,
  location    VARCHAR(400) NULL,
  KEY by_time (at)
) ENGINE=InnoDB;

-- Failed sign-ins by person and by address; subject is a hash, so that the table names nobody.
CREATE TABLE throttle (
  subject  BINARY(32) NOT NULL PRIMARY KEY,
  failures INT UNSIGNED NOT NULL,
  last_at  DATETIME(6) NOT NULL,
  until    DATETIME(6) NULL,
  KEY by_time (last_at)
) ENGINE=InnoDB;

-- ---- audit ---------------------------------------------------------------------------------------

CREATE TABLE audit_entry (
  stream    VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  seq       BIGINT UNSIGNED NOT NULL,
  at        DATETIME(6) NOT NULL,
  kind      ENUM('view','search','change','export','refusal','sign_in','sign_out','system') NOT NULL,
  person_id BIGINT UNSIGNED NULL,
  client_id BIGINT UNSIGNED NULL,
  case_id   BIGINT UNSIGNED NULL,
  route     VARCHAR(200) NOT NULL,
  object    VARCHAR(100) NULL,
  result    VARCHAR(16)  NOT NULL,
  request   VARCHAR(16)  NULL,
  detail    VARCHAR(400) NULL,
  address   VARCHAR(64)  NULL,
  previous  BINARY(32) NOT NULL,
  hash      BINARY(32) NOT NULL,
  PRIMARY KEY (stream, seq),
  KEY by_case (case_id, at),
  KEY by_client (client_id, at),
  KEY by_person (person_id, at),
  KEY by_time (at)
) ENGINE=InnoDB;

CREATE TABLE audit_checkpoint (
  id        BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at        DATETIME(6) NOT NULL,
  heads     MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- "stream seq hash" a line, sorted; the previous signature first
  signature BINARY(64) NOT NULL
) ENGINE=InnoDB;

-- ---- jobs -----------------------------------------------------------------------------------------

CREATE TABLE job (
  name        VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  due_at      DATETIME(6) NOT NULL,
  lease_by    VARCHAR(64) NULL,
  lease_until DATETIME(6) NULL,
  done_at     DATETIME(6) NULL,
  outcome     VARCHAR(200) NULL
) ENGINE=InnoDB;
