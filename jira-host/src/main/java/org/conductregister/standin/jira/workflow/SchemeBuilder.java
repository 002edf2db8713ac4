package org.conductregister.standin.jira.workflow;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.HashMap;
import java.util.Map;

/** Builds workflow schemes. */
final class SchemeBuilder implements AssignableWorkflowScheme.Builder {

    private final Long id;
    private String name;
    private String description;
    private Map<String, String> mappings;

    SchemeBuilder(BuiltScheme start) {
        id = start.getId();
        name = start.getName();
        description = start.getDescription();
        mappings = new HashMap<>(start.getMappings());
    }

    @Override
    public AssignableWorkflowScheme.Builder setName(String newName) {
        name = newName;
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder setDescription(String newDescription) {
        description = newDescription;
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder setDefaultWorkflow(String workflowName) {
        return setMapping(null, workflowName);
    }

    @Override
    public AssignableWorkflowScheme.Builder setMapping(String issueTypeId, String workflowName) {
        mappings.put(issueTypeId, workflowName);
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder setMappings(Map<String, String> newMappings) {
        mappings = new HashMap<>(newMappings);
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder removeMapping(String issueTypeId) {
        mappings.remove(issueTypeId);
        return this;
    }

    @Override
    public AssignableWorkflowScheme build() {
        return new BuiltScheme(id, name, description, new HashMap<>(mappings));
    }
}
