-- 0050_link_alert_again: an answer by a link that calls for somebody at once is told also after the first: in the alert that stands open, which
-- is then another version for whoever is about to say that it is seen to; in one of its own where that is done.
ALTER TABLE link_alert
  ADD COLUMN renewed_at DATETIME(6) NULL,               -- the last of them came; NULL: there was one moment
  ADD COLUMN answers    SMALLINT UNSIGNED NOT NULL DEFAULT 1, -- how many called for somebody
  ADD COLUMN version    INT UNSIGNED NOT NULL DEFAULT 1,
  ADD KEY by_link (link_id, done_at),
  DROP KEY link_id;
