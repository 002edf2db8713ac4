package org.conductregister.jira.config;

import java.util.List;
import org.conductregister.adoption.ActivatePolicy;
import org.conductregister.adoption.ChangePolicy;
import org.conductregister.adoption.ComparePolicies;
import org.conductregister.adoption.ImportPolicy;
import org.conductregister.adoption.PreviewPolicy;
import org.conductregister.adoption.ViewPolicies;
import org.conductregister.jira.json.Json;
import org.conductregister.jira.page.PolicyServlet;
import org.conductregister.jira.people.JiraPeople;
import org.conductregister.jira.policy.KeptPolicies;
import org.conductregister.jira.policy.PolicyDocuments;
import org.conductregister.jira.policy.PolicySchema;
import org.conductregister.jira.policy.ShippedPolicies;
import org.conductregister.jira.rest.PolicyProfilesResource;
import org.conductregister.jira.store.ClusterUnitOfWork;
import org.conductregister.jira.store.StoredActivations;
import org.conductregister.jira.store.StoredProfileVersions;
import org.conductregister.policy.Activations;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyFormat;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyVersions;
import org.conductregister.policy.ProfileVersions;
import org.conductregister.register.Records;
import org.conductregister.verb.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that puts together which policies there are and how one comes into force. */
@Configuration(proxyBeanMethods = false)
class ConductPolicies {

    /** What the app ships. */
    record Shipped(List<PolicyProfile> profiles) {}

    @Bean
    PolicySchema policySchema() {
        return new PolicySchema();
    }

    @Bean
    PolicyFormat policyFormat(PolicySchema schema) {
        return new PolicyDocuments(schema);
    }

    @Bean
    Shipped shippedPolicies(PolicyFormat format) {
        return new Shipped(new ShippedPolicies(format).all());
    }

    @Bean
    KeptPolicies policies(
            Shipped shipped, ProfileVersions versions, Activations activations, ConductRegister.Host host) {
        return new KeptPolicies(shipped.profiles(), versions, activations, host.caches());
    }

    @Bean
    ProfileVersions profileVersions(ConductRegister.Host host, ClusterUnitOfWork unit, Shipped shipped) {
        return new StoredProfileVersions(host.activeObjects(), Json.mapper(), unit, shipped.profiles());
    }

    @Bean
    Activations activations(ConductRegister.Host host, ClusterUnitOfWork unit) {
        return new StoredActivations(host.activeObjects(), Json.mapper(), unit);
    }

    @Bean
    PolicyVersions policyVersions(Policies policies, ProfileVersions versions, Activations activations, Ledger ledger) {
        return new PolicyVersions(policies, versions, activations, ledger);
    }

    @Bean
    ImportPolicy importPolicy(PolicyVersions policies, PolicyFormat format, Ledger ledger) {
        return new ImportPolicy(policies, format, ledger);
    }

    @Bean
    ChangePolicy changePolicy(PolicyVersions policies, PolicyFormat format, Ledger ledger) {
        return new ChangePolicy(policies, format, ledger);
    }

    @Bean
    ActivatePolicy activatePolicy(PolicyVersions policies, Ledger ledger) {
        return new ActivatePolicy(policies, ledger);
    }

    @Bean
    ViewPolicies viewPolicies(PolicyVersions policies, PolicyFormat format) {
        return new ViewPolicies(policies, format);
    }

    @Bean
    ComparePolicies comparePolicies(PolicyVersions policies) {
        return new ComparePolicies(policies);
    }

    @Bean
    PreviewPolicy previewPolicy(PolicyVersions policies, PolicyFormat format, Records records, JiraPeople people) {
        return new PreviewPolicy(policies, format, records.reports(), records.restrictions(), people);
    }

    @Bean
    PolicyProfilesResource.Verbs policyVerbs(
            ViewPolicies view,
            ImportPolicy take,
            ChangePolicy change,
            ComparePolicies compare,
            PreviewPolicy preview,
            ActivatePolicy activate) {
        return new PolicyProfilesResource.Verbs(view, take, change, compare, preview, activate);
    }

    @Bean
    PolicyServlet.Verbs policyPageVerbs(
            PolicyProfilesResource.Verbs verbs, PolicySchema schema, ConductRegister.PageHost host) {
        return new PolicyServlet.Verbs(
                verbs.view(),
                verbs.take(),
                verbs.change(),
                verbs.compare(),
                verbs.preview(),
                verbs.activate(),
                schema,
                host.webSudo());
    }
}
