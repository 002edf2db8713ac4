package com.atlassian.webresource.api.assembler;

/**
 * The resources of the page being built.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
