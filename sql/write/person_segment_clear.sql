-- person_segment_clear: segments that neither roles nor the directory give any more.
-- needs: gate job tool
-- gives: none
DELETE FROM viewer_segment WHERE viewer_id = :person AND NOT FIND_IN_SET(segment, :segments);
