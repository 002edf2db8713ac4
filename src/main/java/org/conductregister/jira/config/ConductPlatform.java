package org.conductregister.jira.config;

import com.atlassian.sal.api.UrlMode;
import java.time.Clock;
import org.conductregister.alert.Alerts;
import org.conductregister.jira.issue.ConductProject;
import org.conductregister.jira.issue.JiraTickets;
import org.conductregister.jira.issue.ServiceAccount;
import org.conductregister.jira.mail.QueuedPost;
import org.conductregister.jira.mail.StaffAlerts;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.JiraPeople;
import org.conductregister.jira.text.Wording;
import org.conductregister.letter.Post;
import org.conductregister.policy.Policies;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root for the ports that Jira answers: its clock, people, words, mail and tickets. */
@Configuration(proxyBeanMethods = false)
class ConductPlatform {

    @Bean
    Clock clock(BundleContext bundle) {
        return new HostClock(bundle);
    }

    @Bean
    JiraPeople people(ConductRegister.Host host, Policies policies) {
        return new JiraPeople(host.users(), host.groups(), policies);
    }

    @Bean
    Actors actors(ConductRegister.Host host, Policies policies) {
        return new Actors(host.authentication(), host.groups(), policies);
    }

    @Bean
    Wording wording(ConductRegister.Host host, Policies policies) {
        return new Wording(host.texts(), () -> policies.active().vocabulary());
    }

    @Bean
    Post post(ConductRegister.Host host) {
        return new QueuedPost(host.mail());
    }

    @Bean
    Alerts alerts(ConductRegister.Host host, JiraPeople people, Wording words, ConductRegister.PageHost pages) {
        return new StaffAlerts(
                host.mail(), people, words, key -> pages.site().getBaseUrl(UrlMode.CANONICAL) + "/browse/" + key);
    }

    @Bean
    ConductProject conductProject(ConductRegister.Host host) {
        return new ConductProject(host.projects(), host.pluginSettings());
    }

    @Bean
    ServiceAccount serviceAccount(ConductProject project, ConductRegister.Host host) {
        return new ServiceAccount(project, host.authentication());
    }

    @Bean
    JiraTickets tickets(ConductProject project, ServiceAccount account, ConductRegister.Host host, Clock clock) {
        JiraTickets.Host ofIssues = new JiraTickets.Host(
                host.users(),
                host.issues(),
                host.issueService(),
                host.properties(),
                host.attachments(),
                host.comments(),
                host.links(),
                host.linkTypes(),
                host.workflows(),
                host.index(),
                host.search(),
                host.priorities(),
                host.settings());
        return new JiraTickets(project, account, ofIssues, clock);
    }
}
