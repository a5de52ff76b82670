-- What is in the files, apart from the rows that lists read.
create table attachment_content (
    attachment_id bigint     not null primary key,
    content       mediumblob not null,
    preview       mediumblob null -- of photos: JPEG, 320 pixels at most
) default charset = utf8mb4;
