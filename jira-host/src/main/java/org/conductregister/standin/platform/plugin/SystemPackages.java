package org.conductregister.standin.platform.plugin;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Workflow;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.EntityManager;
import org.slf4j.Logger;
import org.springframework.aop.framework.AopProxy;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.expression.Expression;

/**
 * The packages that Jira 11 lets apps import: its API and the libraries of its platform. What is not listed here an app
 * must carry itself, as in Jira (Velocity, Guava, ActiveObjects' engine and the like stay hidden).
 */
final class SystemPackages {

    /** Version under which the API's packages are exported. */
    private static final String JIRA = "11.3.0";

    private record Shared(Class<?> sample, String prefix) {}

    private static final List<Shared> LIBRARIES = List.of(
            new Shared(Logger.class, "org.slf4j"),
            new Shared(JsonProperty.class, "com.fasterxml.jackson"),
            new Shared(JsonFactory.class, "com.fasterxml.jackson"),
            new Shared(ObjectMapper.class, "com.fasterxml.jackson"),
            new Shared(Inject.class, "jakarta."),
            new Shared(PostConstruct.class, "jakarta."),
            new Shared(Servlet.class, "jakarta."),
            new Shared(Path.class, "jakarta."),
            new Shared(Resource.class, "org.springframework"),
            new Shared(BeanFactory.class, "org.springframework"),
            new Shared(ApplicationContext.class, "org.springframework"),
            new Shared(AopProxy.class, "org.springframework"),
            new Shared(Expression.class, "org.springframework"),
            new Shared(Workflow.class, "com.opensymphony"),
            new Shared(PropertySet.class, "com.opensymphony"),
            new Shared(EntityManager.class, "net.java.ao"));

    private SystemPackages() {}

    /** The value of Felix's property for further packages of the system bundle. */
    static String header() {
        SortedMap<String, String> packages = new TreeMap<>();
        for (Shared each : LIBRARIES) {
            SharedLibrary.holding(each.sample())
                    .packages(each.prefix(), "0.0.0")
                    .forEach(packages::putIfAbsent);
        }
        SharedLibrary.holding(Issue.class).packages("", JIRA).forEach(packages::putIfAbsent);
        return packages.entrySet().stream()
                .map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(","));
    }
}
