-- Nodes that are up, and who holds which lock. A lock counts only while its holder's instance beats.
CREATE TABLE cluster_node (
    node VARCHAR(100) PRIMARY KEY,
    instance VARCHAR(40) NOT NULL,
    beat BIGINT NOT NULL
);
CREATE TABLE cluster_lock (
    name VARCHAR(255) PRIMARY KEY,
    instance VARCHAR(40)
);
CREATE TABLE job_run (
    job_id VARCHAR(255) PRIMARY KEY,
    next_run TIMESTAMP,
    started TIMESTAMP,
    finished TIMESTAMP,
    node VARCHAR(100),
    outcome VARCHAR(20),
    message TEXT
);
CREATE TABLE outbox_mail (
    id VARCHAR(40) PRIMARY KEY,
    queued TIMESTAMP NOT NULL,
    recipient VARCHAR(1000),
    cc VARCHAR(1000),
    bcc VARCHAR(1000),
    sender VARCHAR(400),
    reply_to VARCHAR(400),
    subject TEXT,
    mime_type VARCHAR(100),
    body TEXT
);
CREATE INDEX outbox_mail_queued ON outbox_mail (queued);
CREATE TABLE audit_event (
    id VARCHAR(40) PRIMARY KEY,
    recorded TIMESTAMP NOT NULL,
    author VARCHAR(255),
    content TEXT NOT NULL
);
CREATE INDEX audit_event_recorded ON audit_event (recorded);
