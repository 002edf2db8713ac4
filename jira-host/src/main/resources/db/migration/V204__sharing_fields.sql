-- Service Management's own fields: with whom a request is shared.
INSERT INTO jira_field (name, description, type_key) VALUES
    ('Request participants', 'Who takes part in the request besides its reporter.', 'com.atlassian.servicedesk:sd-request-participants'),
    ('Organizations', 'The organisations that the request is shared with.', 'com.atlassian.servicedesk:sd-customer-organizations');

INSERT INTO jira_field_context (field_id)
    SELECT id FROM jira_field WHERE type_key LIKE 'com.atlassian.servicedesk:sd-%';
