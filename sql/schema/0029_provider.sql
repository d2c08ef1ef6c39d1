-- 0029_provider: the directory of partners to whom clients are referred. It is no client's data and is always today's:
-- a referral keeps the names as they were when it was written.

CREATE TABLE provider (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name         VARCHAR(200) NOT NULL,
  area         VARCHAR(200) NULL,                    -- where they work
  address      VARCHAR(400) NULL,
  contact      VARCHAR(200) NULL,                    -- whom to ask for
  phone        VARCHAR(64)  NULL,
  email        VARCHAR(200) NULL,
  remark       TEXT NULL,                            -- whom they take, what to bring
  is_open      BOOLEAN NOT NULL DEFAULT TRUE,        -- takes referrals
  closed_why   VARCHAR(400) NULL,
  waiting_days SMALLINT UNSIGNED NULL,
  checked_on   DATE NULL,                            -- when somebody last asked how long the wait is
  changed_by   BIGINT UNSIGNED NOT NULL,
  changed_at   DATETIME(6) NOT NULL,
  version      INT UNSIGNED NOT NULL DEFAULT 1,
  UNIQUE KEY by_name (name)
) ENGINE=InnoDB;

CREATE TABLE provider_service (
  provider_id BIGINT UNSIGNED NOT NULL,
  position    SMALLINT UNSIGNED NOT NULL,
  name        VARCHAR(200) NOT NULL,
  PRIMARY KEY (provider_id, position),
  FOREIGN KEY (provider_id) REFERENCES provider(id)
) ENGINE=InnoDB;

-- A consent may be for a partner of the directory: it then holds whatever they are called later.
SET SESSION system_versioning_alter_history = keep;
ALTER TABLE consent ADD COLUMN provider_id BIGINT UNSIGNED NULL AFTER recipient;
