package com.atlassian.webresource.api.assembler;

/**
 * Collects what the page requires.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface WebResourceAssembler {
    RequiredResources resources();

    RequiredData data();
}
