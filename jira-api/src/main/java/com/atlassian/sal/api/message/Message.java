package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * A message by key with arguments.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface Message extends Serializable {
    String getKey();

    Serializable[] getArguments();
}
