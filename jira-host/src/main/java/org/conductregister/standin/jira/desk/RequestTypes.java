package org.conductregister.standin.jira.desk;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import com.atlassian.servicedesk.api.requesttype.RequestTypeQuery;
import com.atlassian.servicedesk.api.requesttype.RequestTypeService;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.conductregister.standin.jira.base.Memory;
import org.conductregister.standin.jira.base.Remembered;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What customers can ask for. */
@Component
public final class RequestTypes implements RequestTypeService {

    private record Row(int id, int deskId, String name, String description, String helpText, long issueTypeId) {}

    private record StoredType(Row row) implements RequestType {
        @Override
        public int getId() {
            return row.id();
        }

        @Override
        public int getPortalId() {
            return row.deskId();
        }

        @Override
        public long getIssueTypeId() {
            return row.issueTypeId();
        }

        @Override
        public String getKey() {
            return row.name().toLowerCase(Locale.ROOT).replace(' ', '-');
        }

        @Override
        public String getName() {
            return row.name();
        }

        @Override
        public String getDescription() {
            return row.description();
        }

        @Override
        public String getHelpText() {
            return row.helpText();
        }
    }

    private record Wanted(Integer desk, Integer type, Long issue) implements RequestTypeQuery {}

    private static final class WantedBuilder implements RequestTypeQuery.Builder {
        private Integer desk;
        private Integer type;
        private Long issue;

        @Override
        public RequestTypeQuery.Builder serviceDesk(Integer serviceDeskId) {
            desk = serviceDeskId;
            return this;
        }

        @Override
        public RequestTypeQuery.Builder requestType(Integer requestTypeId) {
            type = requestTypeId;
            return this;
        }

        @Override
        public RequestTypeQuery.Builder issue(Long issueId) {
            issue = issueId;
            return this;
        }

        @Override
        public RequestTypeQuery.Builder requestOverrideSecurity(boolean override) {
            // Request types are open to every customer here.
            return this;
        }

        @Override
        public RequestTypeQuery build() {
            return new Wanted(desk, type, issue);
        }
    }

    private final JdbcClient sql;
    private final Remembered<List<Row>> types;

    RequestTypes(JdbcClient sql, Memory memory) {
        this.sql = sql;
        this.types = memory.of(
                "requestTypes", () -> sql.sql("SELECT id, desk_id, name, description, help_text, issue_type_id"
                                + " FROM desk_request_type ORDER BY id")
                        .query(Rows.of(Row.class))
                        .list());
    }

    /** The request types of a service desk. */
    public List<RequestType> ofDesk(int deskId) {
        return types.get().stream()
                .filter(row -> row.deskId() == deskId)
                .<RequestType>map(StoredType::new)
                .toList();
    }

    /** The request type with this id. */
    public Optional<RequestType> byId(int id) {
        return types.get().stream().filter(row -> row.id() == id).findFirst().map(StoredType::new);
    }

    /** The request type of an issue; empty for an issue that is no request. */
    public Optional<RequestType> ofIssue(Long issueId) {
        return sql.sql("SELECT request_type_id FROM desk_request WHERE issue_id = ?")
                .param(issueId)
                .query(Integer.class)
                .optional()
                .flatMap(this::byId);
    }

    @Override
    public RequestTypeQuery.Builder newQueryBuilder() {
        return new WantedBuilder();
    }

    @Override
    public PagedResponse<RequestType> getRequestTypes(ApplicationUser user, RequestTypeQuery query) {
        Wanted wanted = (Wanted) query;
        Set<Integer> ofIssue = wanted.issue() == null
                ? null
                : ofIssue(wanted.issue()).map(type -> Set.of(type.getId())).orElse(Set.of());
        return Page.of(
                types.get().stream()
                        .filter(row -> wanted.desk() == null || row.deskId() == wanted.desk())
                        .filter(row -> wanted.type() == null || row.id() == wanted.type())
                        .filter(row -> ofIssue == null || ofIssue.contains(row.id()))
                        .map(StoredType::new)
                        .toList(),
                null);
    }
}
