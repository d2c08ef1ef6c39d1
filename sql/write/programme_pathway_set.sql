-- programme_pathway_set: on which pathway new cases of a programme begin.
-- needs: tool
-- gives: none
UPDATE programme SET pathway = :pathway, version = version + 1 WHERE code = :programme;
