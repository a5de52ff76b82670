-- How the work on a partner's file goes on after it was cut off.
alter table reconciliation
    add column supersedes bigint null, -- the file of the same date that it takes the place of
    add column failed_line int not null default -1; -- the line whose booking failed last, for no reason of business
