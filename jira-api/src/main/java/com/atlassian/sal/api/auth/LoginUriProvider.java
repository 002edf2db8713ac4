package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Where to send a visitor who has to log in first.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
