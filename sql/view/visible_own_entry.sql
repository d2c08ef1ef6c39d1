-- visible_own_entry: what a person has looked at and done, for that person.
-- versioned: no
SELECT p.id AS viewer_id, e.at, e.kind, e.case_id, e.result
  FROM person AS p
  JOIN audit_entry AS e
 WHERE e.person_id = p.id;
