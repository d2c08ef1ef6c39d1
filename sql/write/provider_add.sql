-- provider_add: a partner.
-- needs: structure
-- gives: none
INSERT INTO provider (name, area, address, contact, phone, email, remark, is_open, closed_why, waiting_days, checked_on, changed_by, changed_at)
VALUES (:name, :area, :address, :contact, :phone, :email, :remark, :open, :why, :waiting, :checked, :viewer, :now);
