-- 0025_intake: an intake until it is decided. What was typed stands in it sealed, with a key outside the
-- database; beside it only what lists filter and sort by. It is no case yet, so it is no content with history.
CREATE TABLE intake (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  owner_id     BIGINT UNSIGNED NOT NULL,             -- of staff
  programme_id INT UNSIGNED NULL,                    -- NULL: not chosen yet, then only its owner opens it
  state        ENUM('draft','waiting','accepted','not_a_fit') NOT NULL DEFAULT 'draft',
  sealed       MEDIUMBLOB NOT NULL,                  -- empty once the case holds what was in it
  client_id    BIGINT UNSIGNED NULL,                 -- who this is, of those who are known already
  asked_at     DATETIME(6) NULL,                     -- a supervisor was asked whether the person is known
  answered_at  DATETIME(6) NULL,
  answered_by  BIGINT UNSIGNED NULL,
  urgency      TINYINT UNSIGNED NULL,                -- 1 today … 4 can wait; set when it was decided
  review_on    DATE NULL,                            -- of one that waits
  begun_at     DATETIME(6) NOT NULL,
  changed_at   DATETIME(6) NOT NULL,
  decided_at   DATETIME(6) NULL,
  decided_by   BIGINT UNSIGNED NULL,
  expires_at   DATETIME(6) NULL,                     -- NULL: stays, because somebody waits or a case came of it
  case_id      BIGINT UNSIGNED NULL,
  version      INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_owner (owner_id, state, changed_at),
  KEY by_programme (programme_id, state, review_on),
  KEY by_state (state, review_on),
  KEY by_expiry (expires_at),
  FOREIGN KEY (owner_id) REFERENCES person(id),
  FOREIGN KEY (programme_id) REFERENCES programme(id)
) ENGINE=InnoDB;
