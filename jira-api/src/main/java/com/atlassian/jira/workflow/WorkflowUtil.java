package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads workflow XML.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class WorkflowUtil {
    private WorkflowUtil() {}

    public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String workflowDescriptor) throws FactoryException {
        if (workflowDescriptor == null) {
            throw new FactoryException("Error: workflow descriptor cannot be null");
        }
        try (InputStream in = new java.io.ByteArrayInputStream(workflowDescriptor.getBytes(StandardCharsets.UTF_8))) {
            return WorkflowLoader.load(in);
        } catch (Exception e) {
            throw new FactoryException("Error converting XML to workflow descriptor.", e);
        }
    }
}
