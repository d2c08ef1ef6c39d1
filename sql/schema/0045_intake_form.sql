-- 0045_intake_form: an intake is filled in on the form that the programme's pathway names, and stays with the version it was begun on.
ALTER TABLE intake ADD COLUMN form_id INT UNSIGNED NULL AFTER programme_id; -- NULL: begun before, or by a link, until somebody goes on with it
