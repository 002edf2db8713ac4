package org.conductregister.standin.jira.constant;

/** An issue type, status, priority or resolution as stored; what a kind lacks is null. */
record ConstantRow(String id, String name, String description, String detail) {}
