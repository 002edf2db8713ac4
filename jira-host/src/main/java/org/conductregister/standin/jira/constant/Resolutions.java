package org.conductregister.standin.jira.constant;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;
import org.conductregister.standin.jira.base.Memory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The resolutions. */
@Component
public final class Resolutions implements ResolutionManager {

    private static final class StoredResolution extends Constant implements Resolution {
        StoredResolution(ConstantRow row, long sequence) {
            super(row, sequence);
        }
    }

    private final ConstantTable<Resolution> table;

    Resolutions(JdbcClient sql, Memory memory) {
        table = new ConstantTable<>(
                sql, memory, "jira_resolution", "'' AS description, '' AS detail", StoredResolution::new);
    }

    @Override
    public List<Resolution> getResolutions() {
        return table.all();
    }

    @Override
    public Resolution getResolution(String id) {
        return table.byId(id);
    }
}
