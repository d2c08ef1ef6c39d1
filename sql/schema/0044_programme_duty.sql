-- 0044_programme_duty: who is on duty for a programme when an answer calls for somebody at once, and what whoever gave it is told.
-- A programme without them sends no form that asks about risk.
ALTER TABLE programme
  ADD COLUMN duty_id BIGINT UNSIGNED NULL,             -- of staff
  ADD COLUMN crisis_words VARCHAR(1000) NULL,          -- plain, in the programme's own words
  ADD COLUMN crisis_phone VARCHAR(64) NULL,
  ADD FOREIGN KEY (duty_id) REFERENCES person(id);
