package org.conductregister.jira.config;

import org.conductregister.appeal.AppealDesk;
import org.conductregister.draft.PurgeDrafts;
import org.conductregister.jira.cluster.CachedContacts;
import org.conductregister.jira.install.InstallHost;
import org.conductregister.jira.install.Installation;
import org.conductregister.jira.issue.ConductProject;
import org.conductregister.jira.issue.MissedReports;
import org.conductregister.jira.page.InstallServlet;
import org.conductregister.jira.policy.KeptPolicies;
import org.conductregister.jira.schedule.DailyJob;
import org.conductregister.jira.schedule.IndexHealing;
import org.conductregister.jira.schedule.Jobs;
import org.conductregister.letter.AttachCopies;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.review.DailyRound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root for what installs the app and what runs by itself every day. */
@Configuration(proxyBeanMethods = false)
class ConductUpkeep {

    @Bean
    Installation installation(InstallHost install, ConductProject project, ConductRegister.Host host) {
        return install.installation(
                project, host.locks(), host.settings(), host.texts(), host.linkTypes(), host.workflows());
    }

    @Bean
    InstallServlet.Frame administrationFrame(ConductRegister.PageHost host) {
        return new InstallServlet.Frame(host.renderer(), host.webSudo(), host.tokens(), host.checks());
    }

    @Bean
    Jobs jobs(
            ConductRegister.Host host,
            DailyRound round,
            MissedReports missedReports,
            AttachCopies copies,
            PurgeDrafts purgeDrafts,
            ActiveRestrictions index,
            KeptPolicies policies,
            CachedContacts contacts,
            AppealDesk appeals) {
        return new Jobs(
                host.scheduler(),
                new DailyJob(round, missedReports, copies, purgeDrafts, appeals, host.locks()),
                new IndexHealing(index, policies, contacts));
    }
}
