package com.atlassian.webresource.api.assembler;

/**
 * Data handed to the page's scripts.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public interface RequiredData {
    RequiredData requireData(String key, String content);
}
