-- Results of debits that the books did not take: the item stays as it was, and finance works them to an end.
create table unapplied_result (
    id          bigint      not null primary key,
    item_id     bigint      not null,
    outcome     varchar(12) character set ascii not null, -- COLLECTED, RETURNED
    cause       varchar(24) character set ascii not null, -- NUMBER_TAKEN, PAYMENT_REFUNDED, NOT_BOOKABLE
    reported_at datetime(3) not null, -- for the first time
    worked_at   datetime(3) null,
    worked_by   varchar(80) character set ascii null, -- kind:id, never a name
    note        varchar(200) null,
    unique key unapplied_result_item (item_id, outcome),
    index unapplied_result_open (worked_at, id)
) default charset = utf8mb4;
