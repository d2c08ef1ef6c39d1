-- note_segments: the segments in which the viewer may write.
-- needs: note.write intake.take case.after
-- scope: :viewer
-- gives: many segment
SELECT s.segment AS "@name"
  FROM viewer_segment AS s
 WHERE s.viewer_id = :viewer
 ORDER BY s.segment;
