-- A hazard in a home, from the finding to its end.
create table hazard (
    id               bigint       not null primary key, -- time-ordered
    inspection_id    bigint       not null,
    order_id         bigint       not null, -- of the inspection
    account_id       bigint       not null,
    branch           varchar(40)  not null,
    street           varchar(60)  not null,
    item_code        varchar(20)  character set ascii not null,
    grade            varchar(8)   character set ascii not null, -- MINOR, MAJOR, CUT_OFF
    grave            boolean      not null, -- not minor
    mend             varchar(300) not null,
    mend_by          date         not null,
    state            varchar(12)  character set ascii not null,
    open_state       boolean      not null,
    recheck_on       date         null, -- when a re-check is to be ordered; null while one is
    recheck_order_id bigint       null,
    version          int          not null,
    index hazard_account (account_id, open_state, id),
    index hazard_inspection (inspection_id, id),
    index hazard_recheck (recheck_on, id),
    index hazard_recheck_order (recheck_order_id),
    index hazard_open (open_state, mend_by, id),
    index hazard_branch (branch, open_state, mend_by, id),
    index hazard_grave (open_state, grave, mend_by, id),
    index hazard_branch_grave (branch, open_state, grave, mend_by, id)
) default charset = utf8mb4;

create table hazard_event (
    id         bigint       not null primary key, -- time-ordered
    hazard_id  bigint       not null,
    at         datetime(3)  not null,
    actor      varchar(80)  character set ascii not null,
    from_state varchar(12)  character set ascii null,
    to_state   varchar(12)  character set ascii not null,
    mend_by    date         not null,
    words      varchar(300) null,
    index hazard_event_hazard (hazard_id, id)
) default charset = utf8mb4;
