-- Which terminal shows a checkout: nobody else reads or ends it.
create table kiosk_checkout (
    checkout     varchar(40) character set ascii not null primary key, -- its public id
    terminal_key bigint      not null,
    started_at   datetime(3) not null
) default charset = utf8mb4;
