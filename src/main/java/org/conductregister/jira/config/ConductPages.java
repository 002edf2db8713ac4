package org.conductregister.jira.config;

import java.time.Clock;
import org.conductregister.appeal.ViewAppeals;
import org.conductregister.jira.banner.BannerLines;
import org.conductregister.jira.banner.ContactLines;
import org.conductregister.jira.page.AppealSteps;
import org.conductregister.jira.page.CasePapers;
import org.conductregister.jira.page.CaseServlet;
import org.conductregister.jira.page.CaseSteps;
import org.conductregister.jira.page.HandlingSteps;
import org.conductregister.jira.page.Links;
import org.conductregister.jira.page.Moments;
import org.conductregister.jira.page.PageParts;
import org.conductregister.jira.page.Pages;
import org.conductregister.jira.page.RegisterServlet;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.JiraPeople;
import org.conductregister.jira.people.Organisations;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.IssueLetter;
import org.conductregister.letter.ReissueLetter;
import org.conductregister.letter.RewriteLetter;
import org.conductregister.policy.Policies;
import org.conductregister.register.ViewCase;
import org.conductregister.register.ViewCopies;
import org.conductregister.register.ViewRegister;
import org.conductregister.report.AssessReport;
import org.conductregister.report.DecideReport;
import org.conductregister.restriction.ActivateRestriction;
import org.conductregister.restriction.ApproveRestriction;
import org.conductregister.restriction.BannerWording;
import org.conductregister.restriction.LiftRestriction;
import org.conductregister.restriction.ProposeRestriction;
import org.conductregister.review.CompleteCalendarTicket;
import org.conductregister.review.DecideReview;
import org.conductregister.review.RecordView;
import org.conductregister.review.ViewCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that puts together what pages, panels and resources are made with. */
@Configuration(proxyBeanMethods = false)
class ConductPages {

    @Bean
    Links links(ConductRegister.PageHost host) {
        return new Links(host.site());
    }

    @Bean
    Moments moments(ConductRegister.PageHost host) {
        return new Moments(host.locales(), host.zones());
    }

    @Bean
    Pages pages(ConductRegister.PageHost host, ConductRegister.Host core, Wording words) {
        return new Pages(host.renderer(), core.texts(), words);
    }

    @Bean
    PageParts pageParts(
            ConductRegister.PageHost host, Actors actors, Pages pages, Wording words, Moments moments, Links links) {
        PageParts.Tokens tokens = new PageParts.Tokens(host.tokens(), host.checks(), host.login());
        return new PageParts(actors, pages, words, moments, links, tokens, host.resources());
    }

    @Bean
    Staff staff(ConductRegister.Host host, Actors actors, Policies policies, Organisations organisations) {
        return new Staff(host.users(), host.groups(), actors, policies, organisations);
    }

    @Bean
    BannerWording bannerWording(Policies policies, JiraPeople people) {
        return new BannerWording(policies, people::nameOf);
    }

    @Bean
    BannerLines bannerLines(Wording words, Moments moments, Links links, Clock clock, ContactLines contacts) {
        return new BannerLines(words, moments, links, clock, contacts);
    }

    @Bean
    CaseServlet.Views caseViews(
            ViewCase cases, ViewRegister register, ViewCopies copies, BannerWording lines, CasePapers papers) {
        return new CaseServlet.Views(cases, register, copies, lines, papers);
    }

    @Bean
    RegisterServlet.Views registerViews(
            ViewRegister register,
            ViewCase cases,
            BannerWording lines,
            ViewCalendar calendar,
            CompleteCalendarTicket complete,
            ViewAppeals appeals) {
        return new RegisterServlet.Views(register, cases, lines, calendar, complete, appeals);
    }

    @Bean
    CaseSteps caseSteps(
            AssessReport assess,
            DecideReport decide,
            DraftLetter draft,
            RewriteLetter rewrite,
            IssueLetter issue,
            ReissueLetter reissue,
            ProposeRestriction propose,
            ApproveRestriction approve,
            ActivateRestriction activate,
            LiftRestriction lift,
            DecideReview decideReview,
            RecordView recordView,
            HandlingSteps handling,
            AppealSteps appeals) {
        return new CaseSteps(
                assess,
                decide,
                draft,
                rewrite,
                issue,
                reissue,
                propose,
                approve,
                activate,
                lift,
                decideReview,
                recordView,
                handling,
                appeals);
    }
}
