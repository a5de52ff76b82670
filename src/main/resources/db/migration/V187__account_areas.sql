-- Accounts by area, in lots: who is affected by an interruption, and which streets and communities there are.
alter table account_search add index account_search_area (district_code, street, estate, account_id);
