-- A collected direct debit may be returned days later (domain.md: Payments): taken back like a reversal, on a day of its own.
alter table reversal add column kind varchar(12) character set ascii not null default 'REVERSAL'; -- REVERSAL, RETURN
