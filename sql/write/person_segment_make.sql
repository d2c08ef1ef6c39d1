-- person_segment_make: a segment that a person may see.
-- needs: gate job tool
-- gives: none
INSERT INTO viewer_segment (viewer_id, segment)
SELECT p.id, :segment
  FROM person AS p
 WHERE p.id = :person AND NOT EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = p.id AND s.segment = :segment);
