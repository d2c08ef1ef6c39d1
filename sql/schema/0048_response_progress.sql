-- 0048_response_progress: how much of a form that is being filled in is asked and answered so far, beside what is sealed:
-- the list of a case's forms opens no draft.

ALTER TABLE response_draft
  ADD asked SMALLINT UNSIGNED NULL,
  ADD answered SMALLINT UNSIGNED NULL;
