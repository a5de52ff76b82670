-- The list of papers to check, by branch and the longest waiting first, is answered from an index.
alter table application
    add column branch varchar(40) null, -- that has the order
    add column papers_wait_since datetime(3) null; -- the oldest paper that was handed in and not looked at; null: none

update application a join work_order o on o.id = a.order_id
set a.branch = o.branch,
    a.papers_wait_since = (
        select min(p.changed_at) from application_paper p
        where p.order_id = a.order_id and p.state = 'HANDED_IN' and o.open_state = true);

alter table application
    modify column branch varchar(40) not null,
    add index application_to_check (papers_wait_since, order_id),
    add index application_branch_to_check (branch, papers_wait_since, order_id);

alter table application_paper drop index application_paper_state;
