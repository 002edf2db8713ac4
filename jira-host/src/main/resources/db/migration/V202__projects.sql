-- Projects and what they use at first start.

INSERT INTO jira_issue_type (id, name, description, subtask) VALUES
    (10000, 'Service Request', 'Something a customer asks for.', FALSE),
    (10001, 'Incident', 'Something that does not work.', FALSE),
    (10002, 'Question', 'A question to be answered.', FALSE),
    (10003, 'Task', 'Work to be done.', FALSE);

INSERT INTO jira_issue_type_scheme (id, name, description) VALUES
    (10000, 'Service desk', 'For projects with a portal'),
    (10001, 'Business', 'For projects without a portal');

INSERT INTO jira_issue_type_scheme_item (scheme_id, issue_type_id, position) VALUES
    (10000, 10000, 0),
    (10000, 10001, 1),
    (10000, 10002, 2),
    (10000, 10003, 3),
    (10001, 10003, 0);

INSERT INTO jira_status (id, name, description, category) VALUES
    (1, 'Open', 'Not yet begun.', 'new'),
    (3, 'In Progress', 'Someone works on it.', 'indeterminate'),
    (5, 'Resolved', 'Done, as staff see it.', 'done'),
    (6, 'Closed', 'Finished.', 'done'),
    (10000, 'Waiting for customer', 'The customer has been asked.', 'indeterminate');

INSERT INTO jira_priority (id, name, color) VALUES
    (1, 'Highest', '#ce0000'),
    (2, 'High', '#ea4444'),
    (3, 'Medium', '#ea7d24'),
    (4, 'Low', '#2a8735'),
    (5, 'Lowest', '#55a557');

INSERT INTO jira_resolution (id, name) VALUES
    (10000, 'Done'),
    (10001, 'Won''t Do'),
    (10002, 'Duplicate'),
    (10003, 'Cannot Reproduce');

INSERT INTO jira_workflow_scheme (id, name, description, default_workflow) VALUES
    (10000, 'Default workflow scheme', '', NULL);

INSERT INTO jira_screen (id, name) VALUES
    (1, 'Create an issue'),
    (2, 'Edit an issue'),
    (3, 'View an issue');

INSERT INTO jira_screen_tab (id, screen_id, name, position) VALUES
    (1, 1, 'Field Tab', 0),
    (2, 2, 'Field Tab', 0),
    (3, 3, 'Field Tab', 0);

INSERT INTO jira_screen_item (id, tab_id, field_id, position) VALUES
    (1100, 1, 'issuetype', 0),
    (1101, 1, 'summary', 1),
    (1102, 1, 'reporter', 2),
    (1103, 1, 'priority', 3),
    (1104, 1, 'duedate', 4),
    (1105, 1, 'assignee', 5),
    (1106, 1, 'labels', 6),
    (1107, 1, 'description', 7),
    (1108, 1, 'attachment', 8),
    (1109, 1, 'environment', 9),
    (1200, 2, 'issuetype', 0),
    (1201, 2, 'summary', 1),
    (1202, 2, 'reporter', 2),
    (1203, 2, 'priority', 3),
    (1204, 2, 'duedate', 4),
    (1205, 2, 'assignee', 5),
    (1206, 2, 'labels', 6),
    (1207, 2, 'description', 7),
    (1208, 2, 'attachment', 8),
    (1209, 2, 'environment', 9),
    (1300, 3, 'issuetype', 0),
    (1301, 3, 'summary', 1),
    (1302, 3, 'reporter', 2),
    (1303, 3, 'priority', 3),
    (1304, 3, 'duedate', 4),
    (1305, 3, 'assignee', 5),
    (1306, 3, 'labels', 6),
    (1307, 3, 'description', 7),
    (1308, 3, 'attachment', 8),
    (1309, 3, 'environment', 9);

INSERT INTO jira_screen_scheme (id, name, create_screen, edit_screen, view_screen) VALUES
    (10000, 'Default screen scheme', 1, 2, 3);

INSERT INTO jira_project (id, project_key, name, description, lead_key, type_key, last_number, permission_scheme, issue_type_scheme, workflow_scheme, screen_scheme) VALUES
    (10000, 'SD', 'Customer Service', 'Requests from the public', 'lead', 'service_desk', 0, 10000, 10000, 10000, 10000),
    (10001, 'PARKS', 'Parks and Leisure', 'Parks, pools and leisure centres', 'lead', 'service_desk', 0, 10000, 10000, 10000, 10000),
    (10002, 'COND', 'Conduct', 'Conduct reports, reviews and appeals', 'chief', 'business', 0, 10001, 10001, 10000, 10000);

INSERT INTO jira_link_type (id, name, outward, inward, style) VALUES
    (10000, 'Blocks', 'blocks', 'is blocked by', NULL),
    (10001, 'Relates', 'relates to', 'relates to', NULL);

INSERT INTO desk_service_desk (id, project_id) VALUES
    (1, 10000),
    (2, 10001);

INSERT INTO desk_request_type (id, desk_id, name, description, help_text, issue_type_id) VALUES
    (1, 1, 'Ask a question', 'Anything you would like to know.', '', 10002),
    (2, 1, 'Report a problem', 'Something is broken, unsafe or not as it should be.', '', 10001),
    (3, 1, 'Complain about a service', 'You are not content with how we did our work.', '', 10000),
    (4, 1, 'Ask for a service', 'A permit, a copy, an appointment.', '', 10000),
    (5, 2, 'Ask a question', 'Anything you would like to know.', '', 10002),
    (6, 2, 'Report a problem', 'Something is broken, unsafe or not as it should be.', '', 10001),
    (7, 2, 'Complain about a service', 'You are not content with how we did our work.', '', 10000),
    (8, 2, 'Ask for a service', 'A permit, a copy, an appointment.', '', 10000);

INSERT INTO desk_organization (id, name) VALUES
    (1, 'Lakeside Residents Association'),
    (2, 'Northfield Football Club');

INSERT INTO desk_member (organization_id, user_key) VALUES
    (1, 'riley'),
    (1, 'jordan'),
    (1, 'marta'),
    (2, 'casey'),
    (2, 'drew');
