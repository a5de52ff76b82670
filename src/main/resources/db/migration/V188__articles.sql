-- Articles on safety, announcements, and the letter to customers; every version is kept. Instants are UTC.
create table article (
    id        bigint      not null primary key, -- time-ordered
    kind      varchar(12) character set ascii not null, -- SAFETY, ANNOUNCEMENT, LETTER
    slug      varchar(60) character set ascii not null, -- its name in addresses
    withdrawn boolean     not null,
    version   int         not null,
    unique key article_slug (kind, slug)
) default charset = utf8mb4;

create table article_version (
    id           bigint       not null primary key,
    article_id   bigint       not null,
    kind         varchar(12)  character set ascii not null, -- the article's
    version_no   int          not null, -- from 1
    state        varchar(12)  character set ascii not null, -- DRAFT, PUBLISHED
    title_zh     varchar(80)  not null,
    title_en     varchar(160) not null,
    text_zh      text         not null, -- paragraphs, headings, lists (CommonMark)
    text_en      text         not null,
    published_at datetime(3)  null, -- from when it is read; may lie ahead
    made_at      datetime(3)  not null,
    made_by      varchar(80)  character set ascii not null,
    unique key article_version_no (article_id, version_no),
    index article_version_published (kind, state, published_at, id)
) default charset = utf8mb4;
