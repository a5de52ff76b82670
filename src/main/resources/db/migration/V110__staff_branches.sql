-- Whose staff they are and what they can do, for the dispatch of work orders (domain.md: Service requests).
alter table staff_user
    add column branch varchar(40) null, -- as district.branch_name; null: head office, for all branches
    add column skills varchar(200) character set ascii not null default '', -- space separated; technicians only
    add index staff_user_branch (branch, username);
