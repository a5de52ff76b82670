-- Meters that reach their ten years, and hoses at their end, are found by date.
alter table meter
    add index meter_installed (installed_on, id),
    add index meter_hose (hose_expires_on, id);
