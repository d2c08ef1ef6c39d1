-- visible_intake_file_piece: their bytes, sealed.
-- versioned: no
SELECT i.viewer_id, f.intake_id, p.file_id, p.position, p.sealed
  FROM visible_intake AS i
  JOIN intake_file AS f ON f.intake_id = i.id
  JOIN intake_file_piece AS p ON p.file_id = f.id;
