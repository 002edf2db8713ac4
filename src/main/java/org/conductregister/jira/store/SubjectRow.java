package org.conductregister.jira.store;

import net.java.ao.schema.Table;

@Table("SUBJECT")
interface SubjectRow extends Row {}
