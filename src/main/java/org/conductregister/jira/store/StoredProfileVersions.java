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
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.ProfileVersion;
import org.conductregister.policy.ProfileVersions;
import org.conductregister.verb.Journal.Conflict;

/**
 * Versions of profiles in the register's tables. A version that an older app wrote may lack parts that profiles have
 * since then; those are taken from the profile of the same id that this app ships, or else from its first.
 */
public final class StoredProfileVersions implements ProfileVersions {

    private final ActiveObjects ao;
    private final ObjectMapper json;
    private final ClusterUnitOfWork unit;
    private final List<ObjectNode> shipped;
    private final Documents<ProfileVersionRow, JsonNode> documents;

    /**
     * Uses these.
     *
     * @param unit in which every write happens
     * @param shipped what a version lacks; at least one
     */
    public StoredProfileVersions(
            ActiveObjects ao, ObjectMapper json, ClusterUnitOfWork unit, List<PolicyProfile> shipped) {
        this.ao = ao;
        this.json = json;
        this.unit = unit;
        this.shipped = shipped.stream().map(json::<ObjectNode>valueToTree).toList();
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

    @Override
    public List<String> ids() {
        Set<String> ids = new TreeSet<>();
        ao.stream(ProfileVersionRow.class, Query.select("ID, PROFILE_ID"), row -> ids.add(row.getProfileId()));
        return List.copyOf(ids);
    }

    private ProfileVersion read(JsonNode version) {
        complete((ObjectNode) version.get("profile"));
        if (!version.has("base")) {
            ((ObjectNode) version).put("base", before(version.get("profile")));
        }
        try {
            return json.treeToValue(version, ProfileVersion.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a version of a policy profile cannot be read", e);
        }
    }

    /** A version from before versions said what they were made from was made from the one before it. */
    private static String before(JsonNode profile) {
        return profile.get("id").asText() + "@" + (profile.get("version").asInt() - 1);
    }

    private void complete(ObjectNode profile) {
        ObjectNode whole = shipped.stream()
                .filter(each -> each.get("id").equals(profile.get("id")))
                .findFirst()
                .orElse(shipped.get(0));
        for (RecordComponent part : PolicyProfile.class.getRecordComponents()) {
            JsonNode ours = whole.get(part.getName());
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
