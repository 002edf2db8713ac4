package org.conductregister.standin.jira.desk;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import java.util.List;
import java.util.function.Predicate;
import org.conductregister.standin.jira.base.Memory;
import org.conductregister.standin.jira.base.Remembered;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Service desks, one for each project of that type. */
@Component
public final class Desks implements ServiceDeskManager {

    private record Row(int id, long projectId) {}

    private record Desk(int getId, long getProjectId, String getProjectName) implements ServiceDesk {}

    private final ProjectManager projects;
    private final Remembered<List<Row>> rows;

    Desks(JdbcClient sql, ProjectManager projects, Memory memory) {
        this.projects = projects;
        this.rows = memory.of("desks", () -> sql.sql("SELECT id, project_id FROM desk_service_desk ORDER BY id")
                .query(Rows.of(Row.class))
                .list());
    }

    /** All service desks. */
    public List<ServiceDesk> all() {
        return rows.get().stream().<ServiceDesk>map(this::desk).toList();
    }

    private Desk desk(Row row) {
        return new Desk(
                row.id(),
                row.projectId(),
                projects.getProjectObj(row.projectId()).getName());
    }

    private ServiceDesk find(Predicate<ServiceDesk> wanted) {
        return all().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() ->
                        new ServiceDeskServiceException("The Service Desk you are trying to view does not exist."));
    }

    @Override
    public ServiceDesk getServiceDeskForProject(Project project) {
        return find(desk -> desk.getProjectId() == project.getId());
    }

    @Override
    public ServiceDesk getServiceDeskById(int serviceDeskId) {
        return find(desk -> desk.getId() == serviceDeskId);
    }
}
