-- form_item_add: a question of a version.
-- needs: forms tool
-- gives: none
INSERT INTO form_item (form_id, number, link_id, type, text, report, domain, domain_kind)
VALUES (:form, :number, LEFT(:link, 255), :type, LEFT(:text, 4000), :report, :domain, :domain_kind);
