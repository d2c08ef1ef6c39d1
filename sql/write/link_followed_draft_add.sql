-- link_followed_draft_add: what was typed into it, sealed.
-- needs: intake.take
-- gives: none
INSERT INTO response_draft (response_id, case_id, segment, sealed, asked, answered, changed_at, expires_at)
SELECT r.id, r.case_id, r.segment, :sealed, :asked, :answered, :now, '9999-12-31'
  FROM response AS r
 WHERE r.id = :id AND r.case_id = :of_case AND r.state = 'to_check';
