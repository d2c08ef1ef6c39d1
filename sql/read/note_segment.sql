-- note_segment: whether this is one of the segments in which the viewer may write.
-- needs: note.write intake.take case.after
-- scope: :viewer
-- gives: one segment
SELECT s.segment AS "segment"
  FROM viewer_segment AS s
 WHERE s.viewer_id = :viewer AND s.segment = :segment;
