-- Files of payment points that staff sent in; nothing of one counts before it is applied.
create table payment_point_import (
    id          bigint       not null primary key,
    file_name   varchar(120) not null,
    format      varchar(8)   character set ascii not null, -- CSV, GEOJSON
    content     mediumblob   not null,
    sent_by     varchar(80)  not null,
    sent_at     datetime(3)  not null,
    applied_by  varchar(80)  null,
    applied_at  datetime(3)  null,
    created     int          not null, -- points, when it was applied
    changed     int          not null,
    index payment_point_import_sent (sent_at)
) default charset = utf8mb4;
