-- What searches find in custom fields: the values as they were when an issue was last indexed.

CREATE TABLE jira_field_index (
    issue_id BIGINT NOT NULL,
    field_id BIGINT NOT NULL,
    text_value VARCHAR(4000) NOT NULL
);

CREATE INDEX jira_field_index_issue ON jira_field_index (issue_id, field_id);
