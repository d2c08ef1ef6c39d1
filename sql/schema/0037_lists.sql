-- 0037_lists: by what lists of work are found.
SET STATEMENT system_versioning_alter_history = keep FOR
ALTER TABLE goal ADD KEY by_owner (owner_id, state, target_on);

SET STATEMENT system_versioning_alter_history = keep FOR
ALTER TABLE approval ADD KEY by_wait (waits, asked_at);
