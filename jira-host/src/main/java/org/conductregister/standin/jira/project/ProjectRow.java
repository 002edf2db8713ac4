package org.conductregister.standin.jira.project;

/** A project as stored. */
record ProjectRow(
        Long id,
        String projectKey,
        String name,
        String description,
        String leadKey,
        String typeKey,
        long permissionScheme,
        long issueTypeScheme,
        long workflowScheme,
        long screenScheme) {}
