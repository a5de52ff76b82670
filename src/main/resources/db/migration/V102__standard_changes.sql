-- Each change of a limit in a draft of the table: who, when, before and after.
create table standard_change (
    id            bigint      not null primary key,
    version_id    bigint      not null,
    step          varchar(24) character set ascii not null,
    service_class varchar(24) character set ascii not null,
    old_amount    int         not null,
    old_unit      varchar(12) character set ascii not null,
    new_amount    int         not null,
    new_unit      varchar(12) character set ascii not null,
    changed_by    varchar(80) not null,
    changed_at    datetime(3) not null,
    index standard_change_version (version_id, id)
) default charset = utf8mb4;
