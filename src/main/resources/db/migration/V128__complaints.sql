-- What a complaint, a question or a word of praise has beside its work order. Instants are UTC.
create table complaint (
    order_id       bigint       not null primary key, -- the work order's
    number         char(12)     character set ascii not null, -- the work order's
    kind           varchar(10)  character set ascii not null, -- COMPLAINT, QUESTION, PRAISE
    category       varchar(20)  character set ascii not null,
    severity       varchar(10)  character set ascii null, -- ORDINARY, MAJOR; complaints only
    stage          varchar(10)  character set ascii not null, -- TO_ANSWER, ANSWERED, CLOSED: by the order's state
    sort_at        datetime(3)  not null, -- by when it is to be answered, far off where nothing is promised; or since when it is answered
    branch         varchar(40)  not null,
    district_code  char(6)      character set ascii not null,
    street         varchar(60)  not null,
    summary        varchar(80)  not null, -- the first words
    resident_id    bigint       null, -- who may open it; null: who has the link
    link           char(26)     character set ascii null, -- unguessable; null where staff wrote it down
    claimed_number varchar(20)  character set ascii null, -- the account a guest named, unproven
    bill_id        bigint       null, -- the bill it is about
    bill_line      int          null, -- and the line of it, from 1
    group_id       bigint       null, -- complaints that are answered together: the first one's order
    created_at     datetime(3)  not null,
    unique key complaint_number (number),
    unique key complaint_link (link),
    index complaint_due (stage, sort_at, order_id),
    index complaint_branch (branch, stage, sort_at, order_id),
    index complaint_district (district_code, stage, sort_at, order_id),
    index complaint_near (district_code, street, category, created_at),
    index complaint_group (group_id, order_id)
) default charset = utf8mb4;

-- Forms that were taken, so that one whose answer was lost can be sent again.
create table complaint_sending (
    sending char(26)    character set ascii not null primary key,
    link    char(26)    character set ascii not null,
    at      datetime(3) not null,
    index complaint_sending_at (at)
) default charset = utf8mb4;
