-- What a sign-in of staff asks for beside the password: codes of an authenticator (RFC 6238), for roles that need them,
-- and a password of one's own in place of the first one that an administrator handed over.
create table second_factor (
    staff_id     bigint         not null primary key,
    secret       varbinary(100) not null, -- sealed
    last_step    bigint         not null, -- of 30 s since 1970; its code and all before are used up
    created_at   datetime(3)    not null,
    confirmed_at datetime(3)    null      -- null: shown, and no code of it entered yet
);

create table recovery_code (
    id        bigint      not null primary key,
    staff_id  bigint      not null,
    code_hash char(64)    character set ascii not null,
    used_at   datetime(3) null,
    unique key recovery_code_hash (staff_id, code_hash)
);

alter table staff_user
    add column credential_version int not null default 0, -- sessions that began with an earlier one have ended
    add column password_to_change boolean not null default false;
