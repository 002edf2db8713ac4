package org.conductregister.standin.jira.workflow;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.Map;

/** A workflow scheme, stored (with an id) or only built. The mapping under the null key is the default workflow. */
record BuiltScheme(Long getId, String getName, String getDescription, Map<String, String> getMappings)
        implements AssignableWorkflowScheme {

    @Override
    public String getActualWorkflow(String issueTypeId) {
        String mapped = getMappings.get(issueTypeId);
        return mapped != null ? mapped : getActualDefaultWorkflow();
    }

    @Override
    public String getActualDefaultWorkflow() {
        return getMappings.getOrDefault(null, "jira");
    }

    @Override
    public AssignableWorkflowScheme.Builder builder() {
        return new SchemeBuilder(this);
    }
}
