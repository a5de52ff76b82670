-- Calls that the telephone system announced to the call desk. A row is forgotten after 30 days, phone and all.
create table incoming_call (
    id          bigint      not null primary key, -- time-ordered
    pop         char(26)    character set ascii not null, -- in the address of the call's page
    call_id     varchar(64) character set ascii not null, -- the telephone system's own
    extension   varchar(10) character set ascii not null,
    phone       varchar(20) character set ascii null, -- null where the caller withheld it
    called_at   datetime(3) not null, -- as the telephone system says
    received_at datetime(3) not null,
    unique key incoming_call_pop (pop),
    unique key incoming_call_once (call_id, extension),
    index incoming_call_extension (extension, id),
    index incoming_call_received (received_at)
) default charset = utf8mb4;

-- Who of the staff answers at which extension.
create table staff_extension (
    username  varchar(40) character set ascii not null primary key,
    extension varchar(10) character set ascii not null,
    since     datetime(3) not null,
    unique key staff_extension_extension (extension)
) default charset = utf8mb4;
