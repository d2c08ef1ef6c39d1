-- 0006_note_struck: which notes are struck today. That decides who reads a text, so it is not versioned:
-- a note that is struck now is withheld on every earlier date as well (doc/decision/002).

ALTER TABLE note_access ADD COLUMN is_struck BOOLEAN NOT NULL DEFAULT FALSE;

UPDATE note_access AS a JOIN note AS n ON n.id = a.note_id SET a.is_struck = TRUE WHERE n.struck_at IS NOT NULL;
