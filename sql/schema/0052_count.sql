-- 0052_count: what the figures of a programme and the ratings of a team are counted from stands whole in an index.
SET STATEMENT system_versioning_alter_history = keep FOR
ALTER TABLE goal DROP KEY by_case, ADD KEY by_case (case_id, added_at, closed_at, state);

SET STATEMENT system_versioning_alter_history = keep FOR
ALTER TABLE goal_score DROP KEY by_case, ADD KEY by_case (case_id, goal_id, scored_on, level);

SET STATEMENT system_versioning_alter_history = keep FOR
ALTER TABLE answer ADD KEY by_rating (response_id, item, ordinal);
