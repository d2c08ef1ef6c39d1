-- visible_intake_file: files of intakes that the viewer opens.
-- versioned: no
SELECT i.viewer_id, f.intake_id, f.id, f.size
  FROM visible_intake AS i
  JOIN intake_file AS f ON f.intake_id = i.id;
