-- Why a number of a terminal's count does not come, in the words of staff; its gap is EXPLAINED then.
alter table kiosk_gap
    add column explained_at datetime(3)  null,
    add column explained_by varchar(80)  character set ascii null,
    add column explanation  varchar(200) null;
