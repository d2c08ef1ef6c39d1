-- search_handle_of: what this person searched for.
-- needs: gate
-- gives: one search
SELECT h.sealed AS "sealed"
  FROM search_handle AS h
 WHERE h.id = :id AND h.person_id = :person AND h.expires_at > :now;
