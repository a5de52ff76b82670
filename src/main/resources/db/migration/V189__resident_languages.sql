-- The language a resident last signed in with, for messages; null: not known, Chinese.
alter table resident add column language varchar(5) character set ascii null;
