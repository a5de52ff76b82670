-- Forms of staff that were taken: one that is sent again because its answer was lost does nothing twice.
create table order_sending (
    sending   char(26)     character set ascii not null primary key,
    order_id  bigint       null, -- null only while the order it makes is being written
    at        datetime(3)  not null,
    index order_sending_age (at)
) default charset = utf8mb4;

-- Who was shown an order's address and contact in clear because they go there: logged once.
create table order_visitor (
    order_id  bigint       not null,
    staff     varchar(40)  character set ascii not null,
    at        datetime(3)  not null,
    primary key (order_id, staff)
) default charset = utf8mb4;
