-- link_intake_keep: what came by the link stands in the forms of the intake, sealed.
-- needs: link
-- gives: none
UPDATE intake AS i
  JOIN form_link AS t ON t.id = :link_id AND t.case_id IS NULL AND t.submitted_at IS NULL
   SET i.sealed = :sealed
 WHERE i.id = :id AND i.version = 1 AND i.arrived_at IS NOT NULL;
