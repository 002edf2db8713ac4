package org.conductregister.standin.jira;

import com.atlassian.jira.util.BuildUtilsInfo;
import org.springframework.stereotype.Component;

/** The version of Jira whose interfaces the stand-in offers. */
@Component
public final class JiraVersion implements BuildUtilsInfo {

    @Override
    public String getVersion() {
        return "11.3.0";
    }

    @Override
    public int[] getVersionNumbers() {
        return new int[] {11, 3, 0};
    }
}
