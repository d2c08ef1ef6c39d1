-- link_draft_add: what was typed into a form that came by a link, sealed; it waits until it is checked.
-- needs: link
-- gives: none
INSERT INTO response_draft (response_id, case_id, segment, sealed, asked, answered, changed_at, expires_at)
SELECT r.id, r.case_id, r.segment, :sealed, :asked, :answered, :now, '9999-12-31'
  FROM response AS r
 WHERE r.id = :id AND r.case_id = :case AND r.state = 'to_check';
