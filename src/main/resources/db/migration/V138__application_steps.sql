-- The steps of an application, one behind the other; their clocks are the order's.
create table application_step (
    id       bigint      not null primary key, -- time-ordered
    order_id bigint      not null,
    position int         not null,
    step     varchar(20) character set ascii not null,
    state    varchar(10) character set ascii not null, -- WAITING, RUNNING, DONE
    began_at datetime(3) null,
    done_at  datetime(3) null,
    version  int         not null,
    unique key application_step_order (order_id, step)
) default charset = utf8mb4;
