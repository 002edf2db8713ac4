package org.conductregister.standin.jira.constant;

import com.atlassian.jira.issue.IssueConstant;

/** What issue types, statuses, priorities and resolutions share. */
abstract class Constant implements IssueConstant {

    private final ConstantRow row;
    private final long sequence;

    Constant(ConstantRow row, long sequence) {
        this.row = row;
        this.sequence = sequence;
    }

    @Override
    public String getId() {
        return row.id();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getDescription() {
        return row.description();
    }

    @Override
    public Long getSequence() {
        return sequence;
    }

    @Override
    public String getIconUrl() {
        return "";
    }

    @Override
    public String getNameTranslation() {
        return row.name();
    }

    String detail() {
        return row.detail();
    }

    @Override
    public boolean equals(Object other) {
        return other != null
                && other.getClass() == getClass()
                && ((Constant) other).getId().equals(getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return getName();
    }
}
