package com.atlassian.webresource.api.assembler;

/**
 * Requires resources by key or by context.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);

    RequiredResources requireContext(String webResourceContext);
}
