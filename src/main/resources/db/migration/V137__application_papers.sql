-- The checklist of an application: its time begins when all are accepted (客户手续完善).
create table application_paper (
    id         bigint       not null primary key, -- time-ordered
    order_id   bigint       not null,
    position   int          not null,
    paper      varchar(24)  character set ascii not null,
    state      varchar(12)  character set ascii not null, -- NEEDED, HANDED_IN, ACCEPTED, REFUSED
    reason     varchar(200) null, -- why it was refused; the customer reads it
    changed_at datetime(3)  not null,
    version    int          not null,
    unique key application_paper_order (order_id, paper),
    index application_paper_state (state, changed_at, id)
) default charset = utf8mb4;
