-- 0053_wait: by what the few that wait are found among the many that are done with.
ALTER TABLE intake
  ADD KEY by_arrival (state, arrived_at),
  ADD KEY by_question (state, asked_at);
ALTER TABLE link_alert ADD KEY by_done (done_at, raised_at);
ALTER TABLE form_link ADD KEY by_sealed (sealed(1));
ALTER TABLE kept_post ADD KEY by_person (person_id, expires_at);
