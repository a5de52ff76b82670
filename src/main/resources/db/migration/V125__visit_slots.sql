-- How many visits a branch makes, by skill, kind of day and part of it. The rules of branch '' hold where a branch has
-- none of its own.
create table slot_capacity (
    branch   varchar(40) not null,
    skill    varchar(20) character set ascii not null, -- ServiceSkill
    day_kind varchar(9)  character set ascii not null, -- MONDAY ... SUNDAY, HOLIDAY
    part     varchar(9)  character set ascii not null, -- MORNING, AFTERNOON, EVENING
    capacity int         not null,
    set_by   varchar(80) character set ascii not null,
    set_at   datetime(3) not null,
    primary key (branch, skill, day_kind, part)
) default charset = utf8mb4;

-- One half-day or evening of one branch and skill, and its places.
create table visit_slot (
    id       bigint      not null primary key,
    branch   varchar(40) not null,
    skill    varchar(20) character set ascii not null,
    day      date        not null,
    part     varchar(9)  character set ascii not null,
    capacity int         not null,
    fixed    boolean     not null, -- set for this day alone; the rules no longer change it
    taken    int         not null,
    unique key visit_slot_place (branch, skill, day, part)
) default charset = utf8mb4;

-- Homes are visited on weekends and holidays too, inspections above all; pipework keeps to working days.
insert into slot_capacity (branch, skill, day_kind, part, capacity, set_by, set_at)
select '', s.skill, d.day_kind, p.part,
       case
           when p.part = 'EVENING' then if(d.rest or s.weekends = 0, 0, s.evening)
           when d.day_kind = 'HOLIDAY' then s.holidays
           when d.rest then s.weekends
           else 4
       end,
       'system:first-rules', '2026-01-01 00:00:00'
from (select 'METER_REPLACEMENT' skill, 3 weekends, 1 holidays, 2 evening
      union all select 'HOSE_REPLACEMENT', 3, 1, 2
      union all select 'INSPECTION', 5, 3, 2
      union all select 'REPAIR', 3, 2, 2
      union all select 'GAS_ON', 2, 0, 0
      union all select 'PIPEWORK', 0, 0, 0) s
cross join (select 'MONDAY' day_kind, false rest
      union all select 'TUESDAY', false
      union all select 'WEDNESDAY', false
      union all select 'THURSDAY', false
      union all select 'FRIDAY', false
      union all select 'SATURDAY', true
      union all select 'SUNDAY', true
      union all select 'HOLIDAY', true) d
cross join (select 'MORNING' part union all select 'AFTERNOON' union all select 'EVENING') p;
