-- Named texts shared by all nodes: the clock's offset, plugin settings.
CREATE TABLE standin_setting (
    name VARCHAR(400) PRIMARY KEY,
    content TEXT NOT NULL
);
