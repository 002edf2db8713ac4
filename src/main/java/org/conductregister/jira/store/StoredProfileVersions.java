package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.ProfileVersion;
import org.conductregister.policy.ProfileVersions;
import org.conductregister.verb.Journal.Conflict;

/**
 * Versions of profiles in the register's tables. A version that an older app wrote may lack parts that profiles have
 * since then; those are taken from the profile that this app ships.
 */
public final class StoredProfileVersions implements ProfileVersions {

    private final ActiveObjects ao;
    private final ObjectMapper json;
    private final ClusterUnitOfWork unit;
    private final ObjectNode shipped;
    private final Documents<ProfileVersionRow, JsonNode> documents;

    /**
     * Uses these.
     *
     * @param unit in which every write happens
     * @param shipped what a version lacks
     */
    public StoredProfileVersions(ActiveObjects ao, ObjectMapper json, ClusterUnitOfWork unit, PolicyProfile shipped) {
        this.ao = ao;
        this.json = json;
        this.unit = unit;
        this.shipped = json.valueToTree(shipped);
        this.documents = new Documents<>(ao, json, ProfileVersionRow.class, JsonNode.class, (version, id) -> version);
    }

    @Override
    public void add(ProfileVersion version) {
        PolicyProfile profile = version.profile();
        unit.atomically(() -> Collision.explained(
                () -> documents.insert(
                        json.valueToTree(version),
                        profile.version(),
                        new DBParam("PROFILE_ID", profile.id()),
                        new DBParam("VERSION_KEY", profile.reference())),
                cause -> find(profile.reference()).map(other -> new Conflict(profile.reference()))));
    }

    @Override
    public Optional<ProfileVersion> find(String reference) {
        return documents.first("VERSION_KEY = ?", reference).map(this::read);
    }

    @Override
    public List<ProfileVersion> of(String profileId) {
        return documents.read(Documents.query("PROFILE_ID = ?", profileId).order("REVISION ASC")).stream()
                .map(this::read)
                .toList();
    }

    @Override
    public int newest(String profileId) {
        int[] newest = {0};
        Query query = Query.select("ID, REVISION")
                .where("PROFILE_ID = ?", profileId)
                .order("REVISION DESC")
                .limit(1);
        ao.stream(ProfileVersionRow.class, query, row -> newest[0] = row.getRevision());
        return newest[0];
    }

    private ProfileVersion read(JsonNode version) {
        complete((ObjectNode) version.get("profile"));
        try {
            return json.treeToValue(version, ProfileVersion.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a version of a policy profile cannot be read", e);
        }
    }

    private void complete(ObjectNode profile) {
        for (RecordComponent part : PolicyProfile.class.getRecordComponents()) {
            JsonNode ours = shipped.get(part.getName());
            JsonNode theirs = profile.get(part.getName());
            if (theirs == null) {
                profile.set(part.getName(), ours);
            } else if (part.getType().isRecord() && theirs instanceof ObjectNode lacking) {
                ours.fields().forEachRemaining(field -> {
                    if (!lacking.has(field.getKey())) {
                        lacking.set(field.getKey(), field.getValue());
                    }
                });
            }
        }
    }
}
