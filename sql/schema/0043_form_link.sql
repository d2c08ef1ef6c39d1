-- 0043_form_link: a form that is sent by a link, to be filled in by somebody without an account. Neither the link's token nor the
-- code for coming back stands here, only hashes of them; what was typed is sealed with a key outside the database until it is sent.
-- It decides access, so it has no history.
CREATE TABLE form_link (
  id             BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  token_hash     BINARY(32) NOT NULL UNIQUE,           -- of 256 random bits
  form_id        INT UNSIGNED NOT NULL,                -- the version that was sent
  case_id        BIGINT UNSIGNED NULL,                 -- NULL: for a new referral
  programme_id   INT UNSIGNED NOT NULL,                -- whose crisis help is shown and who is on duty
  segment        VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- the form's
  recipient      ENUM('client','family','referrer','other') NOT NULL,
  made_by        BIGINT UNSIGNED NOT NULL,
  made_at        DATETIME(6) NOT NULL,
  expires_at     DATETIME(6) NOT NULL,
  revoked_at     DATETIME(6) NULL,
  revoked_by     BIGINT UNSIGNED NULL,
  begun_at       DATETIME(6) NULL,
  code_hash      BINARY(32) NULL,                      -- of the code for coming back, keyed
  session_hash   BINARY(32) NULL UNIQUE,               -- of the one cookie that goes on with it
  session_began_at DATETIME(6) NULL,
  session_used_at  DATETIME(6) NULL,                   -- written at most once a minute
  sitting        SMALLINT UNSIGNED NOT NULL DEFAULT 0, -- how often it was begun or come back to
  sealed         MEDIUMBLOB NULL,                      -- what was typed; NULL once it has arrived
  changed_at     DATETIME(6) NULL,
  submitted_at   DATETIME(6) NULL,
  response_id    BIGINT UNSIGNED NULL,                 -- of a case: what came of it
  intake_id      BIGINT UNSIGNED NULL,                 -- of a new referral
  version        INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, made_at),
  KEY by_programme (programme_id, case_id, made_at),
  KEY by_response (response_id),
  KEY by_intake (intake_id),
  KEY by_expiry (submitted_at, expires_at),
  FOREIGN KEY (form_id) REFERENCES form(id),
  FOREIGN KEY (programme_id) REFERENCES programme(id),
  FOREIGN KEY (made_by) REFERENCES person(id)
) ENGINE=InnoDB;

-- When it came by a link: then it is in the programme's queue until somebody goes on with it.
ALTER TABLE intake ADD COLUMN arrived_at DATETIME(6) NULL;

-- An answer that called for somebody at once: who was told, and who has seen to it. No word of the answer stands here.
CREATE TABLE link_alert (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  link_id      BIGINT UNSIGNED NOT NULL UNIQUE,
  person_id    BIGINT UNSIGNED NOT NULL,               -- on duty when it came
  raised_at    DATETIME(6) NOT NULL,
  done_at      DATETIME(6) NULL,
  done_by      BIGINT UNSIGNED NULL,
  done         VARCHAR(400) NULL,                      -- what was done
  KEY by_person (person_id, done_at),
  FOREIGN KEY (link_id) REFERENCES form_link(id),
  FOREIGN KEY (person_id) REFERENCES person(id)
) ENGINE=InnoDB;
