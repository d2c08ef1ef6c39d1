-- 0004_audit_questions: what the audit log is asked for without a person or a record: a kind, a result.

ALTER TABLE audit_entry
  ADD KEY by_kind (kind, at),
  ADD KEY by_result (result, at);
